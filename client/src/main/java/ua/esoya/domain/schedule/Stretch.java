package ua.esoya.domain.schedule;

/**
 * Hours without a break on one day of the week.
 *
 * @param weekday 1 is Monday
 * @param opensAt local time as HH:mm
 * @param closesAt the same; 24:00 is the end of the day
 */
public record Stretch(int weekday, String opensAt, String closesAt) {}
