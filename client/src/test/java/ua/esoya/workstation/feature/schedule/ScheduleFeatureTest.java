package ua.esoya.workstation.feature.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.access.StaffChoices;
import ua.esoya.domain.access.StaffChoices.Choice;
import ua.esoya.domain.schedule.DayException;
import ua.esoya.domain.schedule.OwnHours;
import ua.esoya.domain.schedule.ReceptionWeek;
import ua.esoya.domain.schedule.Stretch;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SheetFeature;

@Tag("ESOYA-6.3.4")
@Tag("ESOYA-5.2")
class ScheduleFeatureTest extends FxTest implements ScheduleGateway {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final UUID REQUEST = new UUID(5, 6);
    private static final List<Stretch> WEEK = IntStream.rangeClosed(1, 6).mapToObj(day -> new Stretch(day, "09:00", day == 2 ? "20:00" : "16:00")).toList();

    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();
    private final List<String> sent = new ArrayList<>();
    private Optional<RuntimeException> trouble = Optional.empty();

    @Test
    void theAdministratorSetsAndTheSupervisorReads() {
        assertEquals(Optional.empty(), feature("esoya_registrar").open(new ScheduleRoutes.Weeks()));
        assertEquals(Optional.empty(), feature("esoya_registrar").railEntry());
        assertTrue(commands("esoya_technical_admin", new ScheduleRoutes.Weeks()).containsAll(List.of("weeks.set", "weeks.participant", "section.2")));
        assertFalse(commands("esoya_supervisor", new ScheduleRoutes.Weeks()).contains("weeks.set"));
        assertFalse(commands("esoya_supervisor", new ScheduleRoutes.Own()).contains("own.set"));
        assertFalse(commands("esoya_supervisor", new ScheduleRoutes.Days()).contains("days.add"));
    }

    @Test
    void aWeekIsChangedByKeysFromTheRowItStandsIn() throws Exception {
        draw("schedule-weeks", new ScheduleRoutes.Weeks());
        until("the weeks are there", () -> words().contains("09:00–20:00"));
        assertTrue(words().contains("зачинено · день міста"), this::words);
        assertTrue(words().contains("ще не діє"));
        Screenshot.of(stage, "schedule-weeks");
        keys.press(KeyCode.HOME).press(KeyCode.ENTER);
        var form = went.form();
        assertEquals(TODAY.plusDays(1), form.initial().get("valid_from"));
        assertEquals("09:00–20:00", form.initial().get("weekday_2"));
        var typed = new HashMap<>(form.initial());
        typed.put("weekday_2", "9-13, 14-18");
        typed.remove("weekday_6");
        form.verb().send(REQUEST, typed);
        assertEquals(List.of("week 1 Optional.empty 2026-11-19 1:09:00-16:00 2:09:00-13:00 2:14:00-18:00 3:09:00-16:00 4:09:00-16:00 5:09:00-16:00"), sent);
        typed.put("weekday_3", "вранці");
        assertEquals("weekday_3:format", assertThrows(Refusal.class, () -> form.verb().send(REQUEST, typed)).detail());
    }

    @Test
    void aParticipantAndAPersonGetHoursOfTheirOwn() throws Exception {
        forms().participant(choices()).verb().send(REQUEST, Map.of("provider_id", 4, "office_id", 1, "valid_from", TODAY, "weekday_1", "10-12"));
        forms().person(choices()).verb().send(REQUEST, Map.of("employee_id", 7, "valid_from", TODAY, "weekday_1", "9-12"));
        forms().person(own().getFirst()).verb().send(REQUEST, Map.of("valid_from", TODAY));
        assertEquals(List.of("week 1 Optional[4] 2026-11-18 1:10:00-12:00", "own 7 2026-11-18 1:09:00-12:00", "own 7 2026-11-18"), sent);
    }

    @Test
    void aDayIsClosedShortenedMovedAndMadeUsualAgain() throws Exception {
        var form = forms().day(choices().offices());
        form.verb().send(REQUEST, Map.of("day", TODAY, "office_id", "all", "reason", "свято"));
        form.verb().send(REQUEST, Map.of("day", TODAY, "office_id", 1, "hours", "9-13", "reason", "скорочений"));
        form.verb().send(REQUEST, Map.of("day", TODAY, "office_id", 1, "hours", "9-15", "moved_to", TODAY.plusDays(3), "reason", "перенесено"));
        forms().withdraw(exceptions(TODAY).getFirst(), "усі офіси").verb().send(REQUEST, Map.of("reason", "скасовано"));
        assertEquals(List.of("day Optional.empty 2026-11-18 closed свято", "day Optional[1] 2026-11-18 09:00-13:00 скорочений", "day Optional[1] 2026-11-18 closed перенесено",
                "day Optional[1] 2026-11-21 09:00-15:00 перенесено", "usual Optional.empty 2026-11-20 скасовано"), sent);
        assertEquals("hours:required", assertThrows(Refusal.class,
                () -> form.verb().send(REQUEST, Map.of("day", TODAY, "office_id", 1, "moved_to", TODAY.plusDays(3), "reason", "перенесено"))).detail());
    }

    @Test
    void everyScreenIsDrawnAndEveryControlHasAName() {
        draw("schedule-own", new ScheduleRoutes.Own());
        draw("schedule-days", new ScheduleRoutes.Days());
        draw("schedule-form-week", new FillForm(forms().week(weeks().getFirst())));
        draw("schedule-form-day", new FillForm(forms().day(choices().offices())));
        assertEquals(List.of(), refusing.defects);
    }

    @Test
    void aRefusalStandsInTheFormAndAnOutageInTheBanner() {
        draw("schedule-form-refused", new FillForm(forms().week(weeks().getFirst())));
        trouble = Optional.of(new Refusal("ZN316", "not_in_composition", "provider_id:not_in_composition"));
        keys.press(KeyCode.F9);
        until("the refusal is said", () -> words().contains("not_in_composition"));
        trouble = Optional.of(new Outage("server_unreachable", new IOException()));
        keys.press(KeyCode.F9);
        until("the banner", () -> refusing.banner.contains("server_unreachable"));
        assertEquals(0, went.back);
    }

    private void draw(String name, Route route) {
        Parent shown = show(() -> new Frame(feature("esoya_technical_admin").open(route)
                .or(() -> new SheetFeature(went, inline.answeringLater(), refusing.troubles, () -> TODAY).open(route)).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private ScheduleForms forms() {
        return new ScheduleForms(this, TODAY);
    }

    private List<String> commands(String group, Route route) {
        return onFx(() -> feature(group).open(route).orElseThrow().commands().stream().map(command -> command.id()).toList());
    }

    private ScheduleFeature feature(String group) {
        var session = new SessionCard("technical1", 1, "Їжакевич Андрій Миколайович", "Їжакевич А. М.", "технічний адміністратор", Set.of(group), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        return new ScheduleFeature(this, session, went, inline.answeringLater(), refusing.troubles);
    }

    @Override
    public List<ReceptionWeek> weeks() {
        return List.of(
                new ReceptionWeek(1, "Центр «Віза»", Optional.empty(), "", Optional.of(TODAY.minusYears(1)), Optional.empty(), WEEK, List.of(new Stretch(3, "09:00", "16:00")), "", 30),
                new ReceptionWeek(1, "Центр «Віза»", Optional.empty(), "", Optional.of(TODAY.plusDays(13)), Optional.empty(), WEEK.subList(0, 5), List.of(), "", 30),
                new ReceptionWeek(1, "Центр «Віза»", Optional.of(4), "Держгеокадастр", Optional.of(TODAY.minusYears(1)), Optional.empty(), WEEK.subList(1, 3), List.of(), "день міста", 30),
                new ReceptionWeek(2, "Саксаганський", Optional.empty(), "", Optional.empty(), Optional.empty(), List.of(), List.of(), "", 30));
    }

    @Override
    public List<OwnHours> own() {
        return List.of(new OwnHours(7, "Їжак Юрій Ґедзьович", "Центр «Віза»", TODAY, Optional.empty(), WEEK.subList(0, 3)));
    }

    @Override
    public List<DayException> exceptions(LocalDate from) {
        return List.of(new DayException(1, Optional.empty(), TODAY.plusDays(2), "", "день міста", false),
                new DayException(2, Optional.of(2), TODAY.plusDays(3), "09:00–13:00", "розпорядження № 7 від 01.11.2026", true));
    }

    @Override
    public StaffChoices choices() {
        return new StaffChoices(List.of(), List.of(new Choice(4, "Держгеокадастр", "")), List.of(new Choice(1, "Центр «Віза»", "")), List.of(), List.of(),
                List.of(new Choice(7, "Їжак Юрій Ґедзьович", "")), List.of());
    }

    @Override
    public void setWeek(UUID request, int officeId, Optional<Integer> providerId, LocalDate from, List<Stretch> hours) {
        refuse();
        sent.add("week " + officeId + " " + providerId + " " + from + said(hours));
    }

    @Override
    public void setOwn(UUID request, int employeeId, LocalDate from, List<Stretch> hours) {
        sent.add("own " + employeeId + " " + from + said(hours));
    }

    @Override
    public void setDay(UUID request, Optional<Integer> officeId, LocalDate day, Optional<Stretch> hours, String reason) {
        sent.add("day " + officeId + " " + day + " " + hours.map(it -> it.opensAt() + "-" + it.closesAt()).orElse("closed") + " " + reason);
    }

    @Override
    public void withdrawDay(UUID request, Optional<Integer> officeId, LocalDate day, String reason) {
        sent.add("usual " + officeId + " " + day + " " + reason);
    }

    private void refuse() {
        trouble.ifPresent(it -> {
            throw it;
        });
    }

    private static String said(List<Stretch> hours) {
        var all = new StringBuilder();
        hours.forEach(it -> all.append(' ').append(it.weekday()).append(':').append(it.opensAt()).append('-').append(it.closesAt()));
        return all.toString();
    }
}
