package ua.esoya.workstation.feature.trace;

import static ua.esoya.workstation.feature.trace.TraceWords.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.trace.SecurityEvent;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.Sections;

/** The security journal as one screen (4.13). */
final class EventsScreen implements Screen {
    private final Background background;
    private final Sections sections;
    private final EventsViewModel model;
    private final EventConditions conditions;
    private final PagedTable<SecurityEvent> table;
    private final VBox root = Parts.styled(new VBox(), "es-body");

    EventsScreen(EventsViewModel model, Sections sections, Navigator navigator, Background background) {
        this.background = background;
        this.sections = sections;
        this.model = model;
        this.conditions = new EventConditions(model);
        this.table = new PagedTable<>(TEXT.get("events"), background, model::page, SecurityEvent::eventId)
                .column(TEXT.get("column.when"), 160, event -> TEXT.get("moment.exact", event.happenedAt().toLocalDate(), EventLines.exact(event)))
                .chips(TEXT.get("column.severity"), 118, event -> TraceWords.chip(event.severity()))
                .column(TEXT.get("column.event"), 240, SecurityEvent::kindTitle)
                .column(TEXT.get("column.who"), 205, TraceWords::who)
                .column(TEXT.get("column.place"), 130, event -> event.workplace().isBlank() ? "—" : event.workplace())
                .column(TEXT.get("column.address"), 110, event -> event.address().isBlank() ? "—" : event.address())
                .column(TEXT.get("column.detail"), 260, EventLines::detail)
                .whenEmpty(TEXT.get("events.empty"))
                .onOpen(event -> navigator.open(new TraceRoutes.OneEvent(event)))
                .onFailure(model::failed);
        table.control().setId("events");
        var notice = Parts.note(model.notice());
        notice.setId("events-notice");
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(Parts.title(TEXT.get("events")), sections.line(new TraceRoutes.Events()), conditions.node(), notice, table);
        model.filter().subscribe(ignored -> table.reload());
        model.open();
    }

    @Override
    public String title() {
        return TEXT.get("events");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        var all = new ArrayList<Command>();
        all.add(Command.of("events.conditions", TEXT.get("events.conditions"), Shortcut.ctrl(KeyCode.F), conditions::begin).shortly(TEXT.get("events.conditions.short")));
        all.add(Command.of("events.everything", TEXT.get("events.everything"), Shortcut.ctrl(KeyCode.DELETE), model::everything).quiet());
        all.add(Command.of("events.export", TEXT.get("export"), Shortcut.ctrl(KeyCode.S), model::export).shortly(TEXT.get("export.short")));
        all.add(Command.of("events.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload));
        all.addAll(sections.commands(new TraceRoutes.Events()));
        return all;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(table.control());
    }

    @Override
    public void closed() {
        background.close();
    }
}
