package ua.esoya.workstation.feature.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.calendar.CalendarAct;
import ua.esoya.domain.calendar.CalendarDay;
import ua.esoya.domain.calendar.CalendarEffect;
import ua.esoya.domain.calendar.CalendarOutcome;
import ua.esoya.domain.calendar.CalendarPlan;

/** A calendar in memory; remembers what was asked. */
final class FakeCalendar implements CalendarGateway {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    final List<String> asked = new ArrayList<>();
    boolean empty;
    CalendarOutcome outcome = new CalendarOutcome(4, 2, 2, 1, 2, 1);

    @Override
    public List<CalendarDay> days(LocalDate from) {
        return empty ? List.of() : List.of(
                new CalendarDay(LocalDate.of(2026, 8, 24), Optional.empty(), false, "День Незалежності України"),
                new CalendarDay(LocalDate.of(2026, 11, 28), Optional.empty(), true, "Перенесено з 30.11.2026"),
                new CalendarDay(LocalDate.of(2026, 11, 30), Optional.empty(), false, "Перенесено на 28.11.2026"),
                new CalendarDay(LocalDate.of(2026, 12, 3), Optional.of(2), false, "Ремонт системи опалення: наказ директора департаменту адміністративних послуг № 44"))
                .stream().filter(day -> !day.day().isBefore(from)).toList();
    }

    @Override
    public Map<Integer, String> offices() {
        var offices = new LinkedHashMap<Integer, String>();
        offices.put(1, "Центр «Віза»");
        offices.put(2, "Металургійний");
        return offices;
    }

    @Override
    public CalendarEffect preview(CalendarPlan plan) {
        asked.add("preview " + plan.days().stream().map(day -> day.day() + " " + day.officeId().map(String::valueOf).orElse("all") + " " + day.state()).toList());
        var due = LocalDate.of(2026, 12, 16);
        return empty ? new CalendarEffect("s", 0, 0, 0, 0, 0, 0, false, List.of()) : new CalendarEffect("s", 2, 2, 1, 2, 1, 1, false, List.of(
                new CalendarEffect.Row("01-0000012-2026-4", "Оформлення паспорта громадянина України у формі картки", "Центр «Віза»", 0, "", due, due.plusDays(1), false),
                new CalendarEffect.Row("01-0000012-2026-4", "Оформлення паспорта громадянина України у формі картки", "Центр «Віза»", 4, "Розгляд документів і підготовка результату", due.minusDays(4), due.minusDays(1), false),
                new CalendarEffect.Row("02-0000003-2026-7", "Державна реєстрація шлюбу", "Металургійний", 0, "", due.plusDays(4), due.plusDays(2), false),
                new CalendarEffect.Row("02-0000001-2026-1", "Державна реєстрація шлюбу", "Металургійний", 0, "", due, due, true)));
    }

    @Override
    public CalendarOutcome change(UUID request, CalendarPlan plan, String seen, String act, String reason) {
        asked.add("change " + plan.days().size() + " " + seen + " " + act + " · " + reason + plan.undoes().map(of -> " undoes " + of).orElse(""));
        return outcome;
    }

    @Override
    public List<CalendarAct> acts() {
        var at = LocalDateTime.of(2026, 11, 17, 14, 32);
        return empty ? List.of() : List.of(
                new CalendarAct(3, "розпорядження КМУ від 10.11.2026 № 1234-р", "перенесення робочих днів", at, "Їжакевич А. М.", 2, 41, 120, Optional.empty(), Optional.empty()),
                new CalendarAct(2, "лист № 7", "помилка", at.minusDays(3), "Їжакевич А. М.", 1, 12, 0, Optional.empty(), Optional.of(1)),
                new CalendarAct(1, "наказ № 3", "ремонт", at.minusDays(4), "Їжакевич А. М.", 1, 12, 0, Optional.of(2), Optional.empty()));
    }

    @Override
    public List<CalendarAct.Day> daysOf(int actId) {
        return List.of(new CalendarAct.Day(LocalDate.of(2026, 11, 28), Optional.empty(), "usual", "", "working", "Перенесено з 30.11.2026", actId == 3),
                new CalendarAct.Day(LocalDate.of(2026, 11, 30), Optional.empty(), "usual", "", "off", "Перенесено на 28.11.2026", actId == 3));
    }
}
