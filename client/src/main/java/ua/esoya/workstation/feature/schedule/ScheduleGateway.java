package ua.esoya.workstation.feature.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.access.StaffChoices;
import ua.esoya.domain.schedule.DayException;
import ua.esoya.domain.schedule.OwnHours;
import ua.esoya.domain.schedule.ReceptionWeek;
import ua.esoya.domain.schedule.Stretch;

/** Days and hours of reception on the server. Blocks; throws the refusal or outage of the data floor. */
interface ScheduleGateway {

    /** Present and coming weeks of all offices and of the participants that have hours of their own there. */
    List<ReceptionWeek> weeks();

    List<OwnHours> own();

    /** Exceptions from this day on, the nearest first. */
    List<DayException> exceptions(LocalDate from);

    StaffChoices choices();

    /** Sets the week from a day; no stretch means no reception. */
    void setWeek(UUID request, int officeId, Optional<Integer> providerId, LocalDate from, List<Stretch> hours);

    /** Narrows the hours of a person from a day; no stretch takes the narrowing away. */
    void setOwn(UUID request, int employeeId, LocalDate from, List<Stretch> hours);

    /** Closes a day, or gives it other hours. */
    void setDay(UUID request, Optional<Integer> officeId, LocalDate day, Optional<Stretch> hours, String reason);

    /** Makes a day like its week again. */
    void withdrawDay(UUID request, Optional<Integer> officeId, LocalDate day, String reason);
}
