package ua.esoya.workstation.feature.template;

import static ua.esoya.workstation.feature.template.TemplateFeature.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** The versions of a template: by which act, since when, how many cases; one is looked at, or becomes the newest again. */
final class VersionLists {
    private final TemplateGateway gateway;
    private final Navigator navigator;
    private final Troubles troubles;
    private final LocalDate today;

    VersionLists(TemplateGateway gateway, Navigator navigator, Troubles troubles, LocalDate today) {
        this.gateway = gateway;
        this.navigator = navigator;
        this.troubles = troubles;
        this.today = today;
    }

    Screen screen(TemplateRoutes.Versions route, Background door) {
        var table = new PagedTable<TemplateVersion>(TEXT.get("versions"), door, (after, size) -> new Page<>(gateway.open(route.template()).versions(), true), TemplateVersion::version)
                .chips(TEXT.get("column.state"), 150, this::state)
                .column(TEXT.get("column.version"), 80, line -> String.valueOf(line.version()))
                .column(TEXT.get("column.from"), 110, line -> Words.date(line.validFrom()))
                .wrapping(TEXT.get("column.act"), 320, 150, VersionLists::act)
                .column(TEXT.get("column.who"), 150, TemplateVersion::publishedBy)
                .column(TEXT.get("column.cases"), 80, line -> Words.number(line.cases()))
                .struck(TemplateVersion::isSuperseded)
                .whenEmpty(TEXT.get("versions.empty"))
                .onOpen(line -> look(route, line))
                .onFailure(troubles.unexpected());
        table.control().setId("template-versions");
        var chosen = Bindings.createBooleanBinding(() -> table.selected().getValue().isPresent(), table.selected());
        // the newest text is there already
        var former = Bindings.createBooleanBinding(() -> table.selected().getValue().filter(line -> table.rows().stream().anyMatch(it -> it.version() > line.version())).isPresent(),
                table.selected(), table.rows());
        return new TableScreen(TEXT.get("versions.of", route.title()), TEXT.get("versions.about"), table, new ReadOnlyObjectWrapper<>(Notice.NONE), List.of(
                Command.of("versions.look", TEXT.get("look"), Shortcut.of(KeyCode.F4), () -> table.selected().getValue().ifPresent(line -> look(route, line))).when(chosen),
                Command.of("versions.restore", TEXT.get("version.restore"), Shortcut.of(KeyCode.F8),
                        () -> table.selected().getValue().ifPresent(line -> navigator.open(new FillForm(restore(route, line, table.rows().getFirst().version()))))).when(former),
                Command.of("versions.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door).beside(new DetailPane<>(table.selected(), VersionLists::details));
    }

    private void look(TemplateRoutes.Versions route, TemplateVersion line) {
        navigator.open(new TemplateRoutes.Version(route.template(), route.title(), line));
    }

    private Form restore(TemplateRoutes.Versions route, TemplateVersion line, int newest) {
        return new Form("version-restore", TEXT.get("version.restore.of", line.version(), route.title()), TEXT.get("restore.hint"), TEXT.get("restore.act"),
                List.of(new FieldSpec.Lines("reason", TEXT.get("act.reason"), true, 300)), Map.of(), (request, values) -> {
                    gateway.restore(request, route.template(), newest, Optional.of(line.version()), String.valueOf(values.get("reason")));
                    return () -> {};
                });
    }

    private Chip state(TemplateVersion line) {
        return line.isInForce() ? new Chip(Meaning.OK, TEXT.get("version.now"))
                : line.isSuperseded() ? new Chip(Meaning.SHUT, TEXT.get("version.out"))
                : line.validFrom().isAfter(today) ? new Chip(Meaning.INFO, TEXT.get("version.planned"))
                : new Chip(Meaning.SHUT, TEXT.get("version.past"));
    }

    private static String act(TemplateVersion line) {
        return TEXT.get("act.of", line.legalAct(), line.actNumber(), line.actDatedOn().map(Words::date).orElse("—"));
    }

    private static List<Detail> details(TemplateVersion line) {
        return List.of(new Detail(TEXT.get("act.reason"), line.reason()), new Detail(TEXT.get("column.act"), act(line)), new Detail(TEXT.get("act.supplier"), line.actSupplier()),
                new Detail(TEXT.get("act.incoming"), line.actIncoming()),
                new Detail(TEXT.get("version.restores"), line.restoresVersion().map(of -> of == 0 ? TEXT.get("version.program") : String.valueOf(of)).orElse("")),
                new Detail(TEXT.get("version.text"), line.isOwn() ? "" : TEXT.get("version.no_text")),
                new Detail(TEXT.get("column.published"), line.publishedAt().map(at -> TEXT.get("moment", at)).orElse("")));
    }
}
