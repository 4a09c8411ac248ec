package ua.esoya.workstation.feature.visit;

import static ua.esoya.workstation.feature.visit.VisitWords.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Database;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.domain.visit.ServiceVisits;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** The counter of visits: a digit writes one visit down for the chosen service, today only; for users of participants (7.2). */
public final class VisitFeature implements Feature {
    private static final String USER = "esoya_provider_user";
    /** The server lets no more kinds be in use. */
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
            KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9);

    private final VisitGateway gateway;
    private final Function<String, List<ClassifierValue>> codes;
    private final SessionCard session;
    private final Background background;
    private final Troubles troubles;
    private final Supplier<LocalDate> today;

    /**
     * The counter of a signed-in person; {@code background} is the program's, each screen takes a door of its own.
     *
     * @param codes values of a directory
     * @param today the server's day
     */
    public VisitFeature(Database database, Function<String, List<ClassifierValue>> codes, SessionCard session, Background background, Troubles troubles, Supplier<LocalDate> today) {
        this(new JooqVisitGateway(database), codes, session, background, troubles, today);
    }

    VisitFeature(VisitGateway gateway, Function<String, List<ClassifierValue>> codes, SessionCard session, Background background, Troubles troubles, Supplier<LocalDate> today) {
        this.gateway = gateway;
        this.codes = codes;
        this.session = session;
        this.background = background;
        this.troubles = troubles;
        this.today = today;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return session.groups().contains(USER) ? Optional.of(new RailEntry("visits", Feather.CHECK_SQUARE, TEXT.get("rail"), new CountVisits())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return route instanceof CountVisits && railEntry().isPresent() ? Optional.of(counter(background.forScreen())) : Optional.empty();
    }

    private Screen counter(Background own) {
        var kinds = codes.apply("visit_kind").stream().limit(DIGITS.size()).toList();
        var table = new PagedTable<ServiceVisits>(TEXT.get("visits"), own, (after, size) -> new Page<>(gateway.today(), true), ServiceVisits::serviceId)
                .column(TEXT.get("column.code"), 80, ServiceVisits::localCode)
                .column(TEXT.get("column.service"), 540, ServiceVisits::title);
        var keys = new ArrayList<Command>();
        var model = new VisitViewModel(gateway, today, own, troubles, table::reload);
        for (int at = 0; at < kinds.size(); at++) {
            var kind = kinds.get(at);
            var digit = DIGITS.get(at);
            table.column(TEXT.get("column.kind", kind.title(), at + 1), 140, row -> shown(row.amount(kind.code())));
            keys.add(Command.of("visits.more." + kind.code(), TEXT.get("more", kind.title()), Shortcut.of(digit), () -> model.count(kind.code(), 1)).shortly(kind.title()));
            keys.add(Command.of("visits.less." + kind.code(), TEXT.get("less", kind.title()), new Shortcut(digit, false, true, false), () -> model.count(kind.code(), -1)).quiet());
        }
        table.column(TEXT.get("column.total"), 80, row -> shown(row.total()))
                .column(TEXT.get("column.last"), 100, row -> row.lastAt().map(at -> Words.time(at.toLocalTime())).orElse("—"))
                .whenEmpty(TEXT.get("visits.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("visits");
        table.selected().subscribe(model::choose);
        keys.add(Command.of("visits.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload));
        return new TableScreen(TEXT.get("visits"), TEXT.get("visits.about"), table, model.notice(), keys, own);
    }

    private static String shown(int amount) {
        return amount == 0 ? "—" : String.valueOf(amount);
    }
}
