package ua.esoya.workstation.feature.consultation;

import static ua.esoya.workstation.feature.consultation.ConsultationWords.TEXT;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Database;
import ua.esoya.document.Papers;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.SaveFile;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** What the centre tells of its services, for the registrar: read, printed, sent, kept as a file (3.2.2.1). */
public final class ConsultationFeature implements Feature {
    private static final String REGISTRAR = "esoya_registrar";

    private final ConsultationGateway gateway;
    private final SessionCard session;
    private final Papers papers;
    private final Function<String, Optional<Path>> saveAs;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;

    /** Cards as a signed-in person may give them; {@code background} is the program's, each screen takes a door of its own. */
    public ConsultationFeature(Database database, SessionCard session, Papers papers, Function<String, Optional<Path>> saveAs, Navigator navigator, Background background, Troubles troubles) {
        this(new JooqConsultationGateway(database), session, papers, saveAs, navigator, background, troubles);
    }

    ConsultationFeature(ConsultationGateway gateway, SessionCard session, Papers papers, Function<String, Optional<Path>> saveAs, Navigator navigator, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.session = session;
        this.papers = papers;
        this.saveAs = saveAs;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return permitted() ? Optional.of(new RailEntry("consultation", Feather.INFO, TEXT.get("rail"), new ConsultationRoutes.Cards())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return permitted() ? Optional.ofNullable(switch (route) {
            case ConsultationRoutes.Cards ignored -> new CardsScreen(gateway, TEXT.get("by", session.shortName(), session.position()), papers, new SaveFile(saveAs, troubles), navigator,
                    background.forScreen(), troubles).screen();
            case ConsultationRoutes.Given ignored -> given(background.forScreen());
            default -> null;
        }) : Optional.empty();
    }

    private Screen given(Background door) {
        var table = new PagedTable<Consultation>(TEXT.get("given"), door, (after, size) -> new Page<>(gateway.today(), true), Consultation::id)
                .chips(TEXT.get("column.state"), 170, ConsultationWords::state)
                .column(TEXT.get("column.at"), 90, row -> Words.time(row.givenAt().toLocalTime()))
                .column(TEXT.get("column.code"), 90, Consultation::localCode)
                .wrapping(TEXT.get("column.title"), 460, 150, Consultation::service)
                .column(TEXT.get("column.address"), 220, row -> row.address().isEmpty() ? "—" : row.address())
                .whenEmpty(TEXT.get("given.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("given-cards");
        return new TableScreen(TEXT.get("given"), TEXT.get("given.about"), table, new ReadOnlyObjectWrapper<>(Notice.NONE),
                List.of(Command.of("given.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door);
    }

    private boolean permitted() {
        return session.groups().contains(REGISTRAR);
    }
}
