package ua.esoya.workstation.feature.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.casefile.DueBand;
import ua.esoya.domain.casefile.JournalRow;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.list.Page;

/**
 * What the journal shows and when it reads again. The list itself is paged by the table; this says for what and since when.
 * After a hint the list is read again only while it can be seen and stands at its top; to one who scrolled down the newest
 * case is only told, so that nothing moves under the eyes.
 */
final class JournalViewModel {
    private final JournalGateway gateway;
    private final Background background;
    private final Troubles troubles;
    private final List<Integer> myOffices;
    private final ReadOnlyObjectWrapper<JournalFilter> filter;
    private final ReadOnlyObjectWrapper<JournalCounters> counters;
    private final ReadOnlyObjectWrapper<JournalChoices> choices = new ReadOnlyObjectWrapper<>(JournalChoices.NONE);
    private final ReadOnlyObjectWrapper<Optional<JournalRow>> news = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(0);
    private Optional<JournalRow> newest = Optional.empty();
    private boolean stale;
    /** Read by the page reader on a background thread. */
    private volatile JournalQuery query;
    private volatile JournalChoices known = JournalChoices.NONE;

    JournalViewModel(JournalGateway gateway, SessionCard session, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.background = background;
        this.troubles = troubles;
        this.myOffices = session.officeIds();
        this.filter = new ReadOnlyObjectWrapper<>(JournalFilter.EVERYTHING);
        this.counters = new ReadOnlyObjectWrapper<>(new JournalCounters(0, 0, 0, 0, session.serverTime().toLocalDate()));
        this.query = filter.get().asOf(today(), myOffices);
    }

    /** Reads the choices, then everything else; a person of several offices begins with the own one. */
    void open(int ownOffice) {
        background.run(
                () -> gateway.choices(myOffices),
                read -> {
                    known = read;
                    choices.set(read);
                    if (read.offices().size() > 1) {
                        filter.set(filter.get().at(read.office(ownOffice)));
                    }
                    refresh();
                },
                failure -> {
                    failed(failure);
                    refresh();
                });
    }

    /** Reads list and counters again (F5). */
    void refresh() {
        stale = false;
        news.set(Optional.empty());
        notice.set(Optional.empty());
        query = filter.get().asOf(today(), myOffices);
        revision.set(revision.get() + 1);
        count();
    }

    /** Changes the conditions and reads the list again. */
    void change(UnaryOperator<JournalFilter> change) {
        var changed = change.apply(filter.get());
        if (!changed.equals(filter.get())) {
            filter.set(changed);
            refresh();
        }
    }

    /** Shows the cases that a counter counted: open ones of any period and nothing else; a second time shows all again. */
    void toggle(DueBand band) {
        boolean on = filter.get().band().equals(Optional.of(band));
        change(old -> on ? old.due(Optional.empty()) : JournalFilter.EVERYTHING.at(old.office()).due(Optional.of(band)));
    }

    /** A page for the table; runs in the background. */
    Page<JournalRow> page(Optional<JournalRow> after, int size) {
        return gateway.page(query, after, size);
    }

    /** Services that fit what was typed; runs in the background. */
    List<JournalFilter.ServiceChoice> services(String typed) {
        return known.services(typed);
    }

    /** The first row that stands in the table now. */
    void showing(Optional<JournalRow> first) {
        newest = first;
    }

    /** Another workstation changed something. */
    void hinted(boolean visible, boolean atTop) {
        if (!visible) {
            stale = true;
        } else if (atTop) {
            refresh();
        } else {
            count();
            background.run(() -> gateway.page(query, Optional.empty(), 1).rows().stream().findFirst(), this::tell, troubles.unexpected());
        }
    }

    /** The journal is in front again. */
    void shownAgain() {
        if (stale) {
            refresh();
        }
    }

    /** A page could not be read: a refusal stands above the table, an outage in the banner. */
    void failed(Throwable failure) {
        troubles.refusedTo(this::refused).accept(failure);
    }

    ReadOnlyObjectProperty<JournalFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<JournalCounters> counters() {
        return counters.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<JournalChoices> choices() {
        return choices.getReadOnlyProperty();
    }

    /** A case registered since the list was read, while the person looks further down. */
    ReadOnlyObjectProperty<Optional<JournalRow>> news() {
        return news.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Grows whenever the list has to be read anew from its top. */
    ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    LocalDate today() {
        return counters.get().day();
    }

    private void count() {
        var offices = filter.get().office().map(it -> List.of(it.officeId())).orElse(myOffices);
        background.run(() -> gateway.counters(offices), this::counted, this::failed);
    }

    private void counted(JournalCounters read) {
        boolean nextDay = !read.day().equals(today());
        counters.set(read);
        if (nextDay) {
            refresh();
        }
    }

    private void tell(Optional<JournalRow> first) {
        boolean later = first.isPresent() && newest.stream().allMatch(old -> first.get().registeredAt().isAfter(old.registeredAt()));
        news.set(later ? first : Optional.empty());
    }

    private void refused(Trouble.Refused refused) {
        notice.set(Optional.of(refused.text()));
    }
}
