package ua.esoya.domain.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What a plan would do to open cases; nothing in it tells of a person.
 *
 * @param seen the state of the calendar it was counted on
 * @param cases how many cases it touches
 * @param dues how many of them get another due date
 * @param stages how many of their stages do
 * @param left how many days nobody explains by the calendar: they stay as they are
 * @param isCut whether not all rows are listed
 */
public record CalendarEffect(String seen, int cases, int dues, int stages, int later, int earlier, int left, boolean isCut, List<Row> rows) {

    /**
     * One day that moves.
     *
     * @param place zero for the case itself, else the number of its stage
     * @param stage the name of the stage; blank for the case
     * @param isLeft whether the day was set for another reason than the calendar, and stays
     */
    public record Row(String caseNumber, String service, String office, int place, String stage, LocalDate dueBefore, LocalDate dueAfter, boolean isLeft) {

        /** Whether the term becomes longer. */
        public boolean isLater() {
            return dueAfter.isAfter(dueBefore);
        }
    }

    /** Whether an act did just this: no case came or changed in between. */
    public boolean isAs(CalendarOutcome made) {
        return cases == made.cases() && dues == made.dues() && stages == made.stages() && later == made.later() && earlier == made.earlier();
    }
}
