package ua.esoya.workstation.feature.trace;

import static ua.esoya.workstation.feature.trace.TraceWords.TEXT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.domain.trace.EventChoices;
import ua.esoya.domain.trace.EventFilter;
import ua.esoya.domain.trace.SecurityEvent;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;

/** The security journal under conditions, and its way into a file (4.13). */
final class EventsViewModel {
    private static final int WEEK = 6;

    private final TraceGateway gateway;
    private final EventExport export;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<EventFilter> filter;
    private final ReadOnlyObjectWrapper<EventChoices> choices = new ReadOnlyObjectWrapper<>(EventChoices.NONE);
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    /** Read by the table on a background thread. */
    private volatile EventFilter asked;

    EventsViewModel(TraceGateway gateway, LocalDate today, Navigator navigator, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.export = new EventExport(gateway);
        this.today = today;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.asked = lastWeek();
        this.filter = new ReadOnlyObjectWrapper<>(asked);
    }

    /** Reads from what the conditions are chosen. */
    void open() {
        background.run(gateway::choices, choices::set, troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))));
    }

    /** Changes the conditions; days in the wrong order are said and not asked for. */
    void change(UnaryOperator<EventFilter> change) {
        var now = change.apply(filter.get());
        if (now.contradictsItself()) {
            notice.set(Notice.wrong(TEXT.get("events.days")));
        } else if (!now.equals(filter.get())) {
            notice.set(Notice.NONE);
            asked = now;
            filter.set(now);
        }
    }

    /** Back to the last seven days of everything. */
    void everything() {
        change(ignored -> lastWeek());
    }

    /** The next page; blocks. */
    Page<SecurityEvent> page(Optional<SecurityEvent> after, int size) {
        return gateway.events(asked, after, size);
    }

    /** Asks for a file and writes the events that are under the conditions now. */
    void export() {
        notice.set(Notice.NONE);
        var wanted = filter.get();
        var file = new FieldSpec.Line("file", TEXT.get("export.file"), true, 500, TEXT.get("export.file.example"));
        navigator.open(new FillForm(new Form("events-export", TEXT.get("export"), TEXT.get("export.hint"), TEXT.get("export.act"), List.of(file),
                Map.of("file", Path.of(System.getProperty("user.home"), TEXT.get("export.name", today)).toString()), (request, values) -> {
                    String place = String.valueOf(values.get("file"));
                    var outcome = export.write(wanted, place);
                    return () -> notice.set(outcome.whole() ? new Notice(Meaning.OK, TEXT.get("export.done", outcome.events(), place))
                            : new Notice(Meaning.WARN, TEXT.get("export.part", outcome.events(), place)));
                })));
    }

    void failed(Throwable thrown) {
        troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))).accept(thrown);
    }

    LocalDate today() {
        return today;
    }

    ReadOnlyObjectProperty<EventFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<EventChoices> choices() {
        return choices.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    private EventFilter lastWeek() {
        return EventFilter.between(today.minusDays(WEEK), today);
    }
}
