package ua.esoya.workstation.feature.journal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;
import static ua.esoya.schema.api.Tables.JOURNAL_COUNTERS;
import static ua.esoya.schema.api.Tables.OFFICE_LIST;
import static ua.esoya.schema.api.Tables.REGISTRAR_LIST;
import static ua.esoya.schema.api.Tables.REGISTRATION_JOURNAL;
import static ua.esoya.schema.api.Tables.SERVICE_LIST;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import ua.esoya.data.Database;
import ua.esoya.domain.casefile.JournalRow;
import ua.esoya.schema.api.Routines;
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
        var journal = REGISTRATION_JOURNAL;
        var office = field("office.id", Integer.class);
        // the newest of each office by its own index, then merged: one index walk per office instead of a sort of everything
        var ofOffice = lateral(select().from(journal)
                .where(conditions(query, after))
                .and(journal.OFFICE_ID.eq(office))
                .orderBy(journal.REGISTERED_AT.desc(), journal.CASE_ID.desc())
                .limit(size + 1)).as(journal);
        var found = database.read(sql -> sql.select(ofOffice.fields())
                .from(unnest(query.offices().toArray(Integer[]::new)).as("office", "id"))
                .crossJoin(ofOffice)
                .orderBy(ofOffice.field(journal.REGISTERED_AT).desc(), ofOffice.field(journal.CASE_ID).desc())
                .limit(size + 1)
                .fetch(JooqJournalGateway::line));
        boolean last = found.size() <= size;
        return new Page<>(last ? found : List.copyOf(found.subList(0, size)), last);
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

    private static List<Condition> conditions(JournalQuery query, Optional<JournalRow> after) {
        var journal = REGISTRATION_JOURNAL;
        var all = new ArrayList<Condition>();
        query.registeredFrom().ifPresent(day -> all.add(journal.REGISTERED_ON.ge(day)));
        query.registeredTo().ifPresent(day -> all.add(journal.REGISTERED_ON.le(day)));
        query.serviceId().ifPresent(id -> all.add(journal.SERVICE_ID.eq(id)));
        query.status().ifPresent(code -> all.add(journal.STATUS.eq(code)));
        query.registeredBy().ifPresent(id -> all.add(journal.REGISTERED_BY.eq(id)));
        if (query.openOnly()) {
            all.add(journal.IS_OPEN.isTrue());
        }
        query.dueFrom().ifPresent(day -> all.add(journal.DUE_ON.ge(day)));
        query.dueTo().ifPresent(day -> all.add(journal.DUE_ON.le(day)));
        after.ifPresent(last -> all.add(row(journal.REGISTERED_AT, journal.CASE_ID).lt(last.registeredAt(), last.caseId())));
        return all;
    }

    private static JournalRow line(Record read) {
        var line = read.into(REGISTRATION_JOURNAL);
        return new JournalRow(
                line.getCaseId(), line.getCaseNumber(), line.getService(), line.getApplicantLabel(), line.getStatus(), line.getStatusTitle(),
                line.getTone(), line.getIsOpen(), line.getRegisteredAt().atZoneSameInstant(CENTRE).toOffsetDateTime(),
                Optional.ofNullable(line.getDueOn()), line.getRegisteredBy());
    }
}
