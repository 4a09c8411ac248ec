package ua.esoya.workstation.feature.calendar;

import static ua.esoya.schema.api.Tables.CALENDAR_ACTS;
import static ua.esoya.schema.api.Tables.CALENDAR_ACT_DAYS;
import static ua.esoya.schema.api.Tables.CALENDAR_DAY_LIST;
import static ua.esoya.schema.api.Tables.OFFICE_LIST;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.calendar.CalendarAct;
import ua.esoya.domain.calendar.CalendarDay;
import ua.esoya.domain.calendar.CalendarEffect;
import ua.esoya.domain.calendar.CalendarOutcome;
import ua.esoya.domain.calendar.CalendarPlan;
import ua.esoya.schema.api.Routines;

/** The calendar by the verbs of the server. */
final class JooqCalendarGateway implements CalendarGateway {
    private final Database database;

    JooqCalendarGateway(Database database) {
        this.database = database;
    }

    @Override
    public List<CalendarDay> days(LocalDate from) {
        return database.read(sql -> sql.selectFrom(CALENDAR_DAY_LIST).where(CALENDAR_DAY_LIST.DAY.ge(from)).orderBy(CALENDAR_DAY_LIST.DAY, CALENDAR_DAY_LIST.OFFICE_ID.nullsFirst()).limit(5000)
                .fetch(row -> new CalendarDay(row.getDay(), Optional.ofNullable(row.getOfficeId()), row.getIsWorking(), row.getReason())));
    }

    @Override
    public Map<Integer, String> offices() {
        var offices = new LinkedHashMap<Integer, String>();
        database.read(sql -> sql.selectFrom(OFFICE_LIST).orderBy(OFFICE_LIST.CODE).fetch()).forEach(row -> offices.put(row.getOfficeId(), row.getShortTitle()));
        return offices;
    }

    @Override
    public CalendarEffect preview(CalendarPlan plan) {
        JSONB answer = Objects.requireNonNull(database.write(sql -> Routines.previewCalendar(sql.configuration(), Json.write(plan.days()), plan.undoes().orElse(null))));
        return Json.read(answer, CalendarEffect.class);
    }

    @Override
    public CalendarOutcome change(UUID request, CalendarPlan plan, String seen, String act, String reason) {
        @Nullable Integer undoes = plan.undoes().orElse(null);
        JSONB answer = Objects.requireNonNull(database.write(sql -> Routines.changeCalendar(sql.configuration(), request, Json.write(plan.days()), seen, act, reason, undoes)));
        return Json.read(answer, CalendarOutcome.class);
    }

    @Override
    public List<CalendarAct> acts() {
        return database.read(sql -> sql.selectFrom(CALENDAR_ACTS.call()).fetch(row -> new CalendarAct(row.getCalendarActId(), row.getAct(), row.getReason(), row.getMadeAt(), row.getMadeBy(),
                row.getDays(), row.getCases(), row.getStages(), Optional.ofNullable(row.getUndoneBy()), Optional.ofNullable(row.getUndoes()))));
    }

    @Override
    public List<CalendarAct.Day> daysOf(int actId) {
        return database.read(sql -> sql.selectFrom(CALENDAR_ACT_DAYS.call(actId)).fetch(row -> new CalendarAct.Day(row.getDay(), Optional.ofNullable(row.getOfficeId()), row.getStateBefore(),
                said(row.getReasonBefore()), row.getStateAfter(), said(row.getReasonAfter()), row.getMayUndo())));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
