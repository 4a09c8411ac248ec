package ua.esoya.workstation.feature.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.DueBand;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.fx.Asked;
import ua.esoya.fx.Inline;

class JournalViewModelTest {
    private final FakeJournal journal = FakeJournal.of(3);
    private final Asked asked = new Asked();
    private final Inline inline = new Inline();
    private JournalViewModel viewModel = opened(List.of(1));

    @Test
    @Tag("ESOYA-3.3a")
    void asksForTheOwnOfficesByName() {
        viewModel = opened(List.of(1, 2));
        assertEquals(List.of(1), query().offices());
        viewModel.change(filter -> filter.at(Optional.empty()));
        assertEquals(List.of(1, 2), query().offices());
    }

    @Test
    @Tag("ESOYA-3.3a")
    void turnsEachConditionIntoTheQuery() {
        viewModel.change(filter -> filter.within(JournalPeriod.WEEK)
                .ofService(Optional.of(new JournalFilter.ServiceChoice(34, "Послуга", "00034")))
                .inState(Optional.of(new ClassifierValue("case_status", "in_work", "у роботі", Map.of())))
                .by(Optional.of(new JournalFilter.RegistrarChoice(8, "Коваль Н. В."))).onlyOpen(true));
        assertEquals(
                new JournalQuery(List.of(1), Optional.of(LocalDate.of(2027, 3, 6)), Optional.empty(), Optional.of(34), Optional.of("in_work"), Optional.of(8), true,
                        Optional.empty(), Optional.empty()),
                query());
    }

    @Test
    void periodsBeginWhereTheirNamesSay() {
        assertEquals(Optional.of(FakeJournal.TODAY), from(JournalPeriod.TODAY));
        assertEquals(Optional.of(LocalDate.of(2027, 2, 12)), from(JournalPeriod.MONTH));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 12)), from(JournalPeriod.YEAR));
        assertEquals(Optional.empty(), from(JournalPeriod.ALL));
        viewModel.change(filter -> filter.between(Optional.of(LocalDate.of(2027, 1, 1)), Optional.of(LocalDate.of(2027, 1, 31))));
        assertEquals(Optional.of(LocalDate.of(2027, 1, 31)), query().registeredTo());
    }

    @Test
    @Tag("ESOYA-7.1.5")
    void aCounterShowsTheOpenCasesItCountedAndASecondTimeAllAgain() {
        viewModel.change(filter -> filter.within(JournalPeriod.TODAY));
        viewModel.toggle(DueBand.OVERDUE);
        assertEquals(new JournalQuery(List.of(1), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true,
                Optional.empty(), Optional.of(LocalDate.of(2027, 3, 11))), query());
        viewModel.toggle(DueBand.SOON);
        assertEquals(Optional.of(LocalDate.of(2027, 3, 13)), query().dueFrom());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 15)), query().dueTo());
        viewModel.toggle(DueBand.SOON);
        assertFalse(query().openOnly());
    }

    @Test
    void theBandsOfTheFilterLeaveNoDayOutAndNoneTwice() {
        for (int days = -5; days <= 6; days++) {
            var due = FakeJournal.TODAY.plusDays(days);
            long bands = List.of(DueBand.values()).stream()
                    .map(band -> JournalFilter.EVERYTHING.due(Optional.of(band)).asOf(FakeJournal.TODAY, List.of(1)))
                    .filter(it -> it.dueFrom().stream().noneMatch(due::isBefore) && it.dueTo().stream().noneMatch(due::isAfter)).count();
            assertEquals(1, bands, due::toString);
        }
    }

    @Test
    void eachConditionIsAChipThatTakesItAway() {
        viewModel = opened(List.of(1, 2));
        viewModel.change(filter -> filter.within(JournalPeriod.MONTH).onlyOpen(true));
        var chips = JournalChips.of(viewModel.filter().get());
        assertEquals(List.of("office", "period", "open"), chips.stream().map(JournalChips.Condition::id).toList());
        chips.forEach(chip -> viewModel.change(chip.removal()));
        assertEquals(JournalFilter.EVERYTHING, viewModel.filter().get());
    }

    @Test
    void readsAgainAtAHintWhenTheListIsSeenFromItsTop() {
        int before = viewModel.revision().get();
        viewModel.hinted(true, true);
        assertEquals(before + 1, viewModel.revision().get());
    }

    @Test
    void onlyTellsOfANewCaseWhileThePersonLooksFurtherDown() {
        viewModel.showing(journal.rows.stream().findFirst());
        int before = viewModel.revision().get();
        viewModel.hinted(true, false);
        assertEquals(Optional.empty(), viewModel.news().get());
        var late = FakeJournal.newer();
        journal.rows.addFirst(late);
        viewModel.hinted(true, false);
        assertEquals(Optional.of(late), viewModel.news().get());
        assertEquals(before, viewModel.revision().get());
        viewModel.refresh();
        assertEquals(Optional.empty(), viewModel.news().get());
    }

    @Test
    void waitsWithReadingUntilItIsSeenAgain() {
        int before = viewModel.revision().get();
        viewModel.hinted(false, true);
        assertEquals(before, viewModel.revision().get());
        viewModel.shownAgain();
        assertEquals(before + 1, viewModel.revision().get());
        viewModel.shownAgain();
        assertEquals(before + 1, viewModel.revision().get());
    }

    @Test
    void keepsARefusalAboveTheTableAndGivesAnOutageToTheBanner() {
        journal.trouble = Optional.of(new Refusal("ZN302", "right_required", ""));
        viewModel.refresh();
        assertEquals(Optional.of("right_required"), viewModel.notice().get());
        assertEquals(0, asked.outages.size());
        journal.trouble = Optional.of(new Outage("server_unreachable", new IOException()));
        viewModel.refresh();
        assertEquals(Optional.empty(), viewModel.notice().get());
        assertEquals("server_unreachable", asked.outages.getFirst().text());
        assertEquals(List.of(), asked.defects);
    }

    @Test
    void dropsAnswersThatComeAfterTheScreenIsGone() {
        var screen = inline.whenTold();
        viewModel = new JournalViewModel(journal, FakeJournal.session(List.of(1)), screen, asked.troubles());
        viewModel.open(1);
        screen.close();
        inline.work();
        assertTrue(viewModel.choices().get().services().isEmpty());
        assertEquals(0, viewModel.revision().get());
    }

    @Test
    void countsDaysFromTheServersTodayEvenAfterMidnight() {
        viewModel.change(filter -> filter.within(JournalPeriod.TODAY));
        journal.day = FakeJournal.TODAY.plusDays(1);
        viewModel.hinted(true, true);
        assertEquals(Optional.of(FakeJournal.TODAY.plusDays(1)), query().registeredFrom());
    }

    @Test
    void findsServicesByTheBeginningsOfWordsAndByCode() {
        assertEquals(List.of(34), viewModel.services("прож реє").stream().map(JournalFilter.ServiceChoice::serviceId).toList());
        assertEquals(List.of(35), viewModel.services("00035").stream().map(JournalFilter.ServiceChoice::serviceId).toList());
        assertEquals(List.of(), viewModel.services("живан"));
    }

    private JournalViewModel opened(List<Integer> offices) {
        var made = new JournalViewModel(journal, FakeJournal.session(offices), inline.atOnce(), asked.troubles());
        made.open(1);
        return made;
    }

    private JournalQuery query() {
        viewModel.page(Optional.empty(), 100);
        return journal.asked.getLast();
    }

    private Optional<LocalDate> from(JournalPeriod period) {
        viewModel.change(filter -> filter.within(period));
        return query().registeredFrom();
    }
}
