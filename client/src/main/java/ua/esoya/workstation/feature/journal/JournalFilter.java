package ua.esoya.workstation.feature.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.esoya.domain.casefile.DueBand;
import ua.esoya.domain.service.ClassifierValue;

/** What the person chose to see, in the person's terms; each part is one chip above the table. */
record JournalFilter(
        JournalPeriod period,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<ServiceChoice> service,
        Optional<ClassifierValue> state,
        Optional<RegistrarChoice> registrar,
        Optional<OfficeChoice> office,
        boolean openOnly,
        Optional<DueBand> band) {

    /** Everything of one's offices. */
    static final JournalFilter EVERYTHING = new JournalFilter(
            JournalPeriod.ALL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            false, Optional.empty());

    record ServiceChoice(int serviceId, String title, String localCode) {}

    record RegistrarChoice(int employeeId, String shortName) {}

    record OfficeChoice(int officeId, String shortTitle) {}

    JournalFilter within(JournalPeriod other) {
        return new JournalFilter(other, Optional.empty(), Optional.empty(), service, state, registrar, office, openOnly, band);
    }

    JournalFilter between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new JournalFilter(JournalPeriod.DATES, first, last, service, state, registrar, office, openOnly, band);
    }

    JournalFilter ofService(Optional<ServiceChoice> other) {
        return new JournalFilter(period, from, to, other, state, registrar, office, openOnly, band);
    }

    JournalFilter inState(Optional<ClassifierValue> other) {
        return new JournalFilter(period, from, to, service, other, registrar, office, openOnly, band);
    }

    JournalFilter by(Optional<RegistrarChoice> other) {
        return new JournalFilter(period, from, to, service, state, other, office, openOnly, band);
    }

    JournalFilter at(Optional<OfficeChoice> other) {
        return new JournalFilter(period, from, to, service, state, registrar, other, openOnly, band);
    }

    JournalFilter onlyOpen(boolean open) {
        return new JournalFilter(period, from, to, service, state, registrar, office, open, band);
    }

    JournalFilter due(Optional<DueBand> other) {
        return new JournalFilter(period, from, to, service, state, registrar, office, openOnly, other);
    }

    /** The same in terms of the server: days counted from its today, offices named even when none was chosen. */
    JournalQuery asOf(LocalDate today, List<Integer> myOffices) {
        boolean dates = period == JournalPeriod.DATES;
        Optional<LocalDate> dueFrom = band.flatMap(it -> switch (it) {
            case OVERDUE -> Optional.empty();
            case TODAY -> Optional.of(today);
            case SOON -> Optional.of(today.plusDays(1));
            case IN_TIME -> Optional.of(today.plusDays(DueBand.SOON_DAYS + 1L));
        });
        Optional<LocalDate> dueTo = band.flatMap(it -> switch (it) {
            case OVERDUE -> Optional.of(today.minusDays(1));
            case TODAY -> Optional.of(today);
            case SOON -> Optional.of(today.plusDays(DueBand.SOON_DAYS));
            case IN_TIME -> Optional.empty();
        });
        return new JournalQuery(
                office.map(it -> List.of(it.officeId())).orElse(myOffices),
                dates ? from : period.from(today),
                dates ? to : Optional.empty(),
                service.map(ServiceChoice::serviceId),
                state.map(ClassifierValue::code),
                registrar.map(RegistrarChoice::employeeId),
                openOnly || band.isPresent(),
                dueFrom,
                dueTo);
    }
}
