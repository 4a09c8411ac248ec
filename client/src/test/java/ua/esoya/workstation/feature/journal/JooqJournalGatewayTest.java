package ua.esoya.workstation.feature.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.data.SignIn;
import ua.esoya.demo.DemoDesk;
import ua.esoya.domain.casefile.DueBand;
import ua.esoya.domain.casefile.JournalRow;

class JooqJournalGatewayTest {
    private static SignIn.Opened registrar;
    private static SignIn.Opened supervisor;

    @BeforeAll
    static void signIn() {
        registrar = DemoDesk.signIn("registrar1");
        supervisor = DemoDesk.signIn("supervisor1");
    }

    @AfterAll
    static void leave() {
        registrar.database().close();
        supervisor.database().close();
    }

    @Test
    @Tag("ESOYA-3.3a")
    void pagesThroughAllCasesOfAllOfficesNewestFirstAndEachOnce() {
        var offices = supervisor.card().officeIds();
        var all = all(supervisor, JournalFilter.EVERYTHING, offices, 150);
        assertEquals(DemoDesk.value("select count(*) from core.case_file"), String.valueOf(all.size()));
        assertEquals(all.size(), new HashSet<>(all.stream().map(JournalRow::caseId).toList()).size());
        assertEquals(all.stream().sorted(Comparator.comparing((JournalRow row) -> row.registeredAt().toInstant()).reversed()).map(JournalRow::registeredAt).toList(),
                all.stream().map(JournalRow::registeredAt).toList());
    }

    @Test
    @Tag("ESOYA-1.2")
    void showsAnotherOfficeNothingEvenWhenItIsNamed() {
        var own = registrar.card().officeIds();
        var other = supervisor.card().officeIds().stream().filter(id -> !own.contains(id)).findFirst().orElseThrow();
        assertEquals(List.of(), all(registrar, JournalFilter.EVERYTHING, List.of(other), 100));
        assertTrue(!all(supervisor, JournalFilter.EVERYTHING, List.of(other), 100).isEmpty());
    }

    @Test
    @Tag("ESOYA-7.1.5")
    void eachCounterCountsExactlyTheCasesItShows() {
        var offices = registrar.card().officeIds();
        var gateway = new JooqJournalGateway(registrar.database());
        var counters = gateway.counters(offices);
        for (var band : DueBand.values()) {
            var shown = all(registrar, JournalFilter.EVERYTHING.due(Optional.of(band)), offices, 150);
            assertEquals(counters.of(band), shown.size(), band::name);
            assertTrue(shown.stream().allMatch(row -> row.isOpen() && DueBand.of(row.dueOn(), counters.day()) == band));
        }
        assertTrue(counters.inTime() > 0);
    }

    @Test
    @Tag("ESOYA-3.3a")
    void filtersByEveryCondition() {
        var offices = registrar.card().officeIds();
        var gateway = new JooqJournalGateway(registrar.database());
        var choices = gateway.choices(offices);
        var today = gateway.counters(offices).day();
        var everything = all(registrar, JournalFilter.EVERYTHING, offices, 150);
        var one = everything.get(everything.size() / 2);
        var service = choices.services().stream().filter(it -> it.title().equals(one.service())).findFirst();
        var byAll = all(registrar, JournalFilter.EVERYTHING.ofService(service)
                .by(choices.registrars().stream().filter(it -> it.employeeId() == one.registeredBy()).findFirst())
                .between(Optional.of(one.registeredAt().toLocalDate()), Optional.of(one.registeredAt().toLocalDate())), offices, 100);
        assertTrue(byAll.contains(one));
        assertEquals(everything.stream().filter(row -> row.service().equals(one.service()) && row.registeredBy() == one.registeredBy()
                && row.registeredAt().toLocalDate().equals(one.registeredAt().toLocalDate())).toList(), byAll);
        assertEquals(everything.stream().filter(row -> !row.registeredAt().toLocalDate().isBefore(today.minusDays(6))).toList(),
                all(registrar, JournalFilter.EVERYTHING.within(JournalPeriod.WEEK), offices, 100));
        assertEquals(everything.stream().filter(JournalRow::isOpen).toList(), all(registrar, JournalFilter.EVERYTHING.onlyOpen(true), offices, 100));
        assertEquals(1, choices.offices().size());
    }

    private static List<JournalRow> all(SignIn.Opened who, JournalFilter filter, List<Integer> offices, int size) {
        var gateway = new JooqJournalGateway(who.database());
        var query = filter.asOf(gateway.counters(offices).day(), offices);
        var all = new ArrayList<JournalRow>();
        var last = Optional.<JournalRow>empty();
        while (true) {
            var page = gateway.page(query, last, size);
            all.addAll(page.rows());
            if (page.last()) {
                return all;
            }
            last = Optional.of(page.rows().getLast());
        }
    }
}
