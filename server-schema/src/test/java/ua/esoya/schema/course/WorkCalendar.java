package ua.esoya.schema.course;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A calendar of ten years made by chance, and terms counted on it day by day: what the server must say, reached another way. */
final class WorkCalendar {
    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2036, 12, 31);

    private final Map<LocalDate, Boolean> moved = new TreeMap<>();

    /** Days off moved onto week days and working Saturdays, in runs as holidays fall. */
    WorkCalendar(Random chance) {
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1 + chance.nextInt(40))) {
            boolean working = chance.nextBoolean();
            for (int run = chance.nextInt(6); run >= 0; run--) {
                moved.put(day, working);
                day = day.plusDays(1);
            }
        }
    }

    Map<LocalDate, Boolean> moved() {
        return moved;
    }

    boolean isWorking(LocalDate day) {
        return moved.getOrDefault(day, day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /** The last day of a term that begins after this day (ЦКУ ст. 253–254). */
    LocalDate due(LocalDate from, int amount, String unit) {
        return switch (unit) {
            case "working_day" -> from.datesUntil(from.plusYears(6)).skip(1).filter(this::isWorking).skip(amount - 1L).findFirst().orElseThrow();
            case "calendar_day" -> workingFrom(from.plusDays(amount));
            case "month" -> workingFrom(from.plusMonths(amount));
            default -> from;
        };
    }

    /** The due day after a suspension: what was left of the term on its first day is left on the day of its end. */
    LocalDate resumed(LocalDate due, String unit, LocalDate suspended, LocalDate resumed) {
        if (unit.equals("working_day")) {
            int left = (int) suspended.datesUntil(due.plusDays(1)).skip(1).filter(this::isWorking).count();
            return left == 0 ? workingFrom(resumed) : due(resumed, left, unit);
        }
        return workingFrom(resumed.plusDays(due.toEpochDay() - suspended.toEpochDay()));
    }

    private LocalDate workingFrom(LocalDate day) {
        return day.datesUntil(day.plusYears(1)).filter(this::isWorking).findFirst().orElseThrow();
    }
}
