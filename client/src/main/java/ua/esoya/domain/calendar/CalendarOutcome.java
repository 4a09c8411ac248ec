package ua.esoya.domain.calendar;

/** What an act did: its number, and how many cases, due dates and stages it moved. */
public record CalendarOutcome(int calendarActId, int cases, int dues, int stages, int later, int earlier) {}
