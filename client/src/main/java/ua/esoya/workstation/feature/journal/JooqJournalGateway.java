package ua.esoya.workstation.feature.journal;

import static ua.esoya.schema.api.Tables.JOURNAL_COUNTERS;
import static ua.esoya.schema.api.Tables.JOURNAL_PAGE;
import static ua.esoya.schema.api.Tables.OFFICE_LIST;
import static ua.esoya.schema.api.Tables.REGISTRAR_LIST;
import static ua.esoya.schema.api.Tables.SERVICE_LIST;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ua.esoya.data.Database;
import ua.esoya.domain.casefile.JournalRow;
import ua.esoya.schema.api.Routines;
import ua.esoya.schema.api.tables.records.JournalPageRecord;
import ua.esoya.workstation.feature.journal.JournalFilter.OfficeChoice;
import ua.esoya.workstation.feature.journal.JournalFilter.RegistrarChoice;
import ua.esoya.workstation.feature.journal.JournalFilter.ServiceChoice;
import ua.esoya.workstation.ui.list.Page;

/** The journal read from the server. */
final class JooqJournalGateway implements JournalGateway {
    private static final ZoneId CENTRE = ZoneId.of("Europe/Kyiv");

    private final Database database;

    JooqJournalGateway(Database database) {
        this.database = database;
    }

    @Override
    public Page<JournalRow> page(JournalQuery query, Optional<JournalRow> after, int size) {
        return database.read(sql -> Page.of(sql.fetch(JOURNAL_PAGE.call(query.offices().toArray(Integer[]::new), query.registeredFrom().orElse(null),
                query.registeredTo().orElse(null), query.serviceId().orElse(null), query.status().orElse(null), query.registeredBy().orElse(null), query.openOnly(),
                query.dueFrom().orElse(null), query.dueTo().orElse(null), after.map(JournalRow::registeredAt).orElse(null), after.map(JournalRow::caseId).orElse(null), size + 1))
                .map(JooqJournalGateway::line), size));
    }

    @Override
    public JournalCounters counters(List<Integer> offices) {
        return database.read(sql -> {
            var today = Objects.requireNonNull(Routines.serverTime(sql.configuration())).toLocalDate();
            var counted = sql.fetchSingle(JOURNAL_COUNTERS.call(offices.toArray(Integer[]::new)));
            return new JournalCounters(counted.getOverdue(), counted.getToday(), counted.getSoon(), counted.getInTime(), today);
        });
    }

    @Override
    public JournalChoices choices(List<Integer> offices) {
        return database.read(sql -> new JournalChoices(
                sql.fetch(SERVICE_LIST.call()).map(it -> new ServiceChoice(it.getServiceId(), it.getTitle(), Optional.ofNullable(it.getLocalCode()).orElse(""))),
                sql.fetch(REGISTRAR_LIST.call()).map(it -> new RegistrarChoice(it.getEmployeeId(), it.getShortName())),
                sql.selectFrom(OFFICE_LIST).where(OFFICE_LIST.OFFICE_ID.in(offices)).orderBy(OFFICE_LIST.CODE)
                        .fetch(it -> new OfficeChoice(it.getOfficeId(), it.getShortTitle()))));
    }

    private static JournalRow line(JournalPageRecord line) {
        return new JournalRow(
                line.getCaseId(), line.getCaseNumber(), line.getService(), line.getApplicantLabel(), line.getStatus(), line.getStatusTitle(),
                line.getTone(), line.getIsOpen(), line.getRegisteredAt().atZoneSameInstant(CENTRE).toOffsetDateTime(),
                Optional.ofNullable(line.getDueOn()), line.getRegisteredBy(), Optional.ofNullable(line.getBundlePosition()));
    }
}
