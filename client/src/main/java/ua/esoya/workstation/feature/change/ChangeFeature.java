package ua.esoya.workstation.feature.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Database;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.LiveHints;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** What changed in the cards, new until read; the number of unread ones stands on the rail of whoever serves people. */
public final class ChangeFeature implements Feature {
    private static final Text TEXT = Text.of(ChangeFeature.class);
    private static final Set<String> SERVING = Set.of("esoya_registrar", "esoya_provider_user");
    private static final int DAYS = 30;

    private final ChangeGateway gateway;
    private final SessionCard session;
    private final Background background;
    private final Troubles troubles;
    private final LiveHints hints;
    private final ReadOnlyObjectWrapper<Integer> unread = new ReadOnlyObjectWrapper<>(0);

    /** Changes as a signed-in person may see them; {@code background} is the program's, each screen takes a door of its own. */
    public ChangeFeature(Database database, SessionCard session, Background background, Troubles troubles, LiveHints hints) {
        this(new JooqChangeGateway(database), session, background, troubles, hints);
    }

    ChangeFeature(ChangeGateway gateway, SessionCard session, Background background, Troubles troubles, LiveHints hints) {
        this.gateway = gateway;
        this.session = session;
        this.background = background;
        this.troubles = troubles;
        this.hints = hints;
    }

    /** The address of the list. */
    record Changes() implements Route {}

    /** Keeps the number on the rail fresh as long as the program runs. */
    public void watch() {
        if (permitted()) {
            look();
            hints.subscribe("reference", this::look);
        }
    }

    private void look() {
        // the list itself says what is wrong; a number that is late is no trouble
        background.run(() -> gateway.changes(DAYS), this::count, failure -> {});
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return permitted() ? Optional.of(new RailEntry("changes", Feather.BELL, TEXT.get("rail"), new Changes(), unread.getReadOnlyProperty())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return permitted() && route instanceof Changes ? Optional.of(list(background.forScreen())) : Optional.empty();
    }

    private Screen list(Background door) {
        var table = new PagedTable<CardChange>(TEXT.get("changes"), door, (after, size) -> new Page<>(gateway.changes(DAYS), true), CardChange::cardId)
                .chips(TEXT.get("column.state"), 120, ChangeFeature::state)
                .column(TEXT.get("column.code"), 80, CardChange::localCode)
                .wrapping(TEXT.get("column.title"), 360, 150, CardChange::title)
                .column(TEXT.get("column.from"), 110, change -> Words.date(change.validFrom()))
                .wrapping(TEXT.get("column.reason"), 360, 150, CardChange::reason)
                .whenEmpty(TEXT.get("changes.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("changes");
        table.onOpen(change -> read(change, table, door));
        var chosen = Bindings.createBooleanBinding(() -> table.selected().getValue().filter(change -> !change.isRead()).isPresent(), table.selected());
        return new TableScreen(TEXT.get("changes"), TEXT.get("changes.about"), table, new ReadOnlyObjectWrapper<>(Notice.NONE), List.of(
                Command.of("changes.read", TEXT.get("read"), Shortcut.of(KeyCode.F9), () -> table.selected().getValue().ifPresent(change -> read(change, table, door))).when(chosen),
                Command.of("changes.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door)
                .beside(new DetailPane<>(table.selected(), ChangeFeature::details));
    }

    private void read(CardChange change, PagedTable<CardChange> table, Background door) {
        if (!change.isRead()) {
            door.run(() -> {
                gateway.markRead(change.cardId());
                return gateway.changes(DAYS);
            }, now -> {
                count(now);
                table.reload();
            }, troubles.unexpected());
        }
    }

    private void count(List<CardChange> changes) {
        unread.set((int) changes.stream().filter(change -> !change.isRead()).count());
    }

    private static Chip state(CardChange change) {
        return change.isRead() ? new Chip(Meaning.OK, TEXT.get("state.read")) : new Chip(Meaning.WARN, TEXT.get("state.new"));
    }

    private static List<Detail> details(CardChange change) {
        return List.of(new Detail(TEXT.get(change.version() == 1 ? "detail.new" : "detail.changed"), change.title()), new Detail(TEXT.get("column.reason"), change.reason()),
                new Detail(TEXT.get("column.from"), Words.date(change.validFrom())), new Detail(TEXT.get("detail.act"), change.act()),
                new Detail(TEXT.get("detail.published"), TEXT.get("moment", change.publishedAt())));
    }

    private boolean permitted() {
        return session.groups().stream().anyMatch(SERVING::contains);
    }
}
