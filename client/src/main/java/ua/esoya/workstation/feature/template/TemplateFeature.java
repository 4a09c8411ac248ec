package ua.esoya.workstation.feature.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Database;
import ua.esoya.document.Forms;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.form.TextEntry;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** Forms of papers for the moderator alone (4.5, 5.7.1). */
public final class TemplateFeature implements Feature {
    static final Text TEXT = Text.of(TemplateFeature.class);
    private static final String MODERATOR = "esoya_moderator";
    private static final int LONGEST = 100;

    private final TemplateGateway gateway;
    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final Around around;
    /** One at a time: whoever leaves its list writes on, and comes back to what was found meanwhile. */
    private Optional<RehearsalViewModel> rehearsal = Optional.empty();

    /**
     * What the feature takes from the program around it.
     *
     * @param forms who draws a form while it is written
     * @param apart who draws rehearsals, so that no typing waits for them
     * @param today the server's
     */
    public record Around(Forms forms, Forms apart, Questions questions, Supplier<LocalDate> today) {}

    /** The templates as a signed-in person may see them; each screen takes a door of its own. */
    public TemplateFeature(Database database, SessionCard session, Navigator navigator, Background background, Troubles troubles, Around around) {
        this(new JooqTemplateGateway(database), session, navigator, background, troubles, around);
    }

    TemplateFeature(TemplateGateway gateway, SessionCard session, Navigator navigator, Background background, Troubles troubles, Around around) {
        this.gateway = gateway;
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.around = around;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return permitted() ? Optional.of(new RailEntry("templates", Feather.LAYOUT, TEXT.get("rail"), new TemplateRoutes.All())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return permitted() ? Optional.ofNullable(switch (route) {
            case TemplateRoutes.All ignored -> all(background.forScreen());
            case TemplateRoutes.FromLibrary ignored -> new LibraryTemplates(gateway, navigator, troubles).screen(background.forScreen());
            case TemplateRoutes.Designer designer -> designer(designer, background.forScreen());
            case TemplateRoutes.Rehearsal rehearsal -> rehearsal(rehearsal, background.forScreen());
            case TemplateRoutes.Both both -> new BothScreen(both, around.forms(), background.forScreen(), troubles);
            case TemplateRoutes.Versions versions -> new VersionLists(gateway, navigator, troubles, around.today().get()).screen(versions, background.forScreen());
            case TemplateRoutes.Version version -> new VersionScreen(version, gateway, around.forms(), background.forScreen(), troubles);
            default -> null;
        }) : Optional.empty();
    }

    private Screen designer(TemplateRoutes.Designer route, Background door) {
        var model = new DesignerViewModel(gateway, around.forms(), route, around.today().get(), navigator, around.questions(), door, troubles);
        var screen = new DesignerScreen(model, route.title(), door);
        model.open();
        return screen;
    }

    private Screen rehearsal(TemplateRoutes.Rehearsal route, Background door) {
        var model = rehearsal.filter(it -> it.isOf(route)).orElseGet(() -> begun(route));
        return new RehearsalScreen(model, route, navigator, door);
    }

    private RehearsalViewModel begun(TemplateRoutes.Rehearsal route) {
        rehearsal.ifPresent(RehearsalViewModel::stop);
        var model = new RehearsalViewModel(gateway, around.apart(), route, background, troubles);
        rehearsal = Optional.of(model);
        model.begin();
        return model;
    }

    private Screen all(Background door) {
        var filter = TextEntry.line(TEXT.get("filter"), LONGEST);
        filter.setId("templates-filter");
        var table = new PagedTable<TemplateLine>(TEXT.get("templates"), door,
                (after, size) -> new Page<>(gateway.templates().stream().filter(line -> line.fits(filter.text().get())).toList(), true), TemplateLine::place)
                .chips(TEXT.get("column.state"), 200, TemplateFeature::state)
                .column(TEXT.get("column.paper"), 240, TemplateLine::kindTitle)
                .wrapping(TEXT.get("column.service"), 420, 150, TemplateFeature::service)
                .column(TEXT.get("column.version"), 80, line -> line.version() == 0 ? "—" : String.valueOf(line.version()))
                .column(TEXT.get("column.from"), 110, line -> line.validFrom().map(Words::date).orElse("—"))
                .whenEmpty(TEXT.get("templates.empty"))
                .onOpen(line -> navigator.open(new TemplateRoutes.Designer(line.place(), title(line))))
                .onFailure(troubles.unexpected());
        table.control().setId("templates");
        filter.text().subscribe((before, now) -> table.reload());
        var returnable = Bindings.createBooleanBinding(() -> table.selected().getValue().filter(line -> line.version() > 0 || line.nextFrom().isPresent()).isPresent(), table.selected());
        return new TableScreen(TEXT.get("templates"), TEXT.get("templates.about"), table, new ReadOnlyObjectWrapper<>(Notice.NONE), List.of(
                Command.of("templates.restore", TEXT.get("restore"), Shortcut.of(KeyCode.F8), () -> table.selected().getValue().ifPresent(line -> navigator.open(new FillForm(restore(line))))).when(returnable),
                Command.of("templates.versions", TEXT.get("versions"), Shortcut.ctrl(KeyCode.H),
                        () -> table.selected().getValue().ifPresent(line -> navigator.open(new TemplateRoutes.Versions(line.place(), title(line))))).when(returnable),
                Command.of("templates.library", TEXT.get("library"), Shortcut.of(KeyCode.F6), () -> navigator.open(new TemplateRoutes.FromLibrary())),
                Command.of("templates.filter", TEXT.get("filter.go"), Shortcut.ctrl(KeyCode.F), filter::focus),
                Command.of("templates.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door).filteredBy(filter);
    }

    /** The former text as the newest version, from today. */
    private Form restore(TemplateLine line) {
        return new Form("template-restore", TEXT.get("restore.of", line.kindTitle(), service(line)), TEXT.get("restore.hint"), TEXT.get("restore.act"),
                List.of(new FieldSpec.Lines("reason", TEXT.get("act.reason"), true, 300)), Map.of(), (request, values) -> {
                    gateway.restore(request, line.place(), gateway.open(line.place()).seenVersion(), Optional.empty(), String.valueOf(values.get("reason")));
                    return () -> {};
                });
    }

    private static String title(TemplateLine line) {
        return TEXT.get("designer", line.kindTitle(), service(line));
    }

    private static String service(TemplateLine line) {
        return line.isCommon() ? TEXT.get("common") : line.service();
    }

    private static Chip state(TemplateLine line) {
        return line.nextFrom().map(day -> new Chip(Meaning.INFO, TEXT.get("state.next", day)))
                .orElseGet(() -> line.isOwn() ? new Chip(Meaning.OK, TEXT.get("state.own")) : new Chip(Meaning.SHUT, TEXT.get(line.isCommon() ? "state.program" : "state.common")));
    }

    private boolean permitted() {
        return session.groups().contains(MODERATOR);
    }
}
