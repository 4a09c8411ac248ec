package ua.esoya.workstation.feature.schedule;

import static ua.esoya.schema.api.Tables.DAY_EXCEPTION_LIST;
import static ua.esoya.schema.api.Tables.OWN_HOURS;
import static ua.esoya.schema.api.Tables.RECEPTION_WEEK;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.access.StaffChoices;
import ua.esoya.domain.schedule.DayException;
import ua.esoya.domain.schedule.OwnHours;
import ua.esoya.domain.schedule.ReceptionWeek;
import ua.esoya.domain.schedule.Stretch;
import ua.esoya.schema.api.Routines;

/** Days and hours of reception by the verbs of the server. */
final class JooqScheduleGateway implements ScheduleGateway {
    private final Database database;

    JooqScheduleGateway(Database database) {
        this.database = database;
    }

    @Override
    public List<ReceptionWeek> weeks() {
        return database.read(sql -> sql.selectFrom(RECEPTION_WEEK.call()).fetch(row -> new ReceptionWeek(row.getOfficeId(), row.getOffice(),
                Optional.ofNullable(row.getProviderId()), said(row.getProvider()), Optional.ofNullable(row.getValidFrom()), Optional.ofNullable(row.getValidUntil()),
                Json.readList(row.getHours(), Stretch.class), Json.readList(row.getToday(), Stretch.class), said(row.getTodayReason()), row.getTailMinutes())));
    }

    @Override
    public List<OwnHours> own() {
        return database.read(sql -> sql.selectFrom(OWN_HOURS.call()).fetch(row -> new OwnHours(row.getEmployeeId(), row.getFullName(), row.getOffice(), row.getValidFrom(),
                Optional.ofNullable(row.getValidUntil()), Json.readList(row.getHours(), Stretch.class))));
    }

    @Override
    public List<DayException> exceptions(LocalDate from) {
        return database.read(sql -> sql.selectFrom(DAY_EXCEPTION_LIST).where(DAY_EXCEPTION_LIST.DAY.ge(from)).orderBy(DAY_EXCEPTION_LIST.DAY, DAY_EXCEPTION_LIST.DAY_EXCEPTION_ID).limit(1000)
                .fetch(row -> new DayException(row.getDayExceptionId(), Optional.ofNullable(row.getOfficeId()), row.getDay(),
                        row.getOpensAt() == null ? "" : row.getOpensAt() + "–" + row.getClosesAt(), said(row.getReason()), row.getWithdrawnAt() != null)));
    }

    @Override
    public StaffChoices choices() {
        JSONB answer = Objects.requireNonNull(database.read(sql -> Routines.staffChoices(sql.configuration())));
        return Json.read(answer, StaffChoices.class);
    }

    @Override
    public void setWeek(UUID request, int officeId, Optional<Integer> providerId, LocalDate from, List<Stretch> hours) {
        @Nullable Integer provider = providerId.orElse(null);
        database.write(sql -> Routines.setReceptionSchedule(sql.configuration(), request, officeId, provider, from, Json.write(hours)));
    }

    @Override
    public void setOwn(UUID request, int employeeId, LocalDate from, List<Stretch> hours) {
        database.write(sql -> Routines.setEmployeeSchedule(sql.configuration(), request, employeeId, from, Json.write(hours)));
    }

    @Override
    public void setDay(UUID request, Optional<Integer> officeId, LocalDate day, Optional<Stretch> hours, String reason) {
        set(request, officeId, day, hours.isPresent() ? "hours" : "closed", hours, reason);
    }

    @Override
    public void withdrawDay(UUID request, Optional<Integer> officeId, LocalDate day, String reason) {
        set(request, officeId, day, "usual", Optional.empty(), reason);
    }

    private void set(UUID request, Optional<Integer> officeId, LocalDate day, String kind, Optional<Stretch> hours, String reason) {
        @Nullable Integer office = officeId.orElse(null);
        @Nullable String opens = hours.map(Stretch::opensAt).orElse(null);
        @Nullable String closes = hours.map(Stretch::closesAt).orElse(null);
        database.write(sql -> Routines.setDayException(sql.configuration(), request, office, day, kind, opens, closes, reason));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
