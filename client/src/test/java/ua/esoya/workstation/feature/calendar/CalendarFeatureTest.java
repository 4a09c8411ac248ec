package ua.esoya.workstation.feature.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.calendar.CalendarOutcome;
import ua.esoya.domain.calendar.CalendarPlan;
import ua.esoya.domain.calendar.PlannedDay;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.FormViewModel;
import ua.esoya.workstation.ui.sheet.SheetFeature;

@Tag("ESOYA-5.7.2")
class CalendarFeatureTest extends FxTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 25);

    @TempDir
    Path home;

    private final FakeCalendar server = new FakeCalendar();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();

    @Test
    void theModeratorAloneSeesTheCalendar() {
        for (var group : List.of("esoya_registrar", "esoya_technical_admin", "esoya_supervisor", "esoya_provider_user")) {
            assertEquals(Optional.empty(), feature(group).railEntry());
            assertEquals(Optional.empty(), feature(group).open(new CalendarRoutes.Acts()));
        }
        assertTrue(feature("esoya_moderator").railEntry().isPresent());
    }

    @Test
    void aDayIsPlannedAndTakenOutOfThePlanByKeys() {
        open();
        keys.press(KeyCode.F9);
        assertEquals(List.of(), server.asked, "nothing is planned");
        keys.press(KeyCode.DELETE);
        until("the moved day is to be usual again", () -> words().contains("стане: як звичайно"));
        Screenshot.of(stage, "calendar-planned");
        keys.press(KeyCode.F9);
        until("it was counted", () -> went.opened.size() == 1);
        assertEquals(List.of("preview [2026-11-28 all usual]"), server.asked);
        keys.press(KeyCode.DELETE);
        until("the plan is empty again", () -> !words().contains("стане: як звичайно"));
        keys.press(KeyCode.F8);
        until("past days too", () -> lines().size() == 4);
        keys.press(KeyCode.HOME).press(KeyCode.DELETE).press(KeyCode.F9);
        assertEquals(1, server.asked.size(), "a day that is over stays");
        keys.press(KeyCode.F2).press(KeyCode.F4).press(KeyCode.CONTROL, KeyCode.H);
        assertEquals(List.of("calendar-days", "calendar-move"), went.opened.stream().filter(FillForm.class::isInstance).map(route -> ((FillForm) route).form().id()).toList());
        assertInstanceOf(CalendarRoutes.Acts.class, went.opened.getLast());
    }

    @Test
    void whatWasSavedIsSaidAndThePlanIsGone() {
        var screen = screen(new CalendarRoutes.Days(new CalendarPlan(List.of(new PlannedDay(DAY, Optional.empty(), "off", "Різдво")), Optional.of(3))));
        show(() -> new Frame(screen));
        until("what is planned stands in the list", () -> lines().size() == 4 && words().contains("скасовує акт № 3"));
        assertTrue(onFx(() -> screen.unsavedWork().isPresent()));
        keys.press(KeyCode.F9);
        until("it was counted", () -> went.opened.size() == 1);
        var effect = assertInstanceOf(CalendarRoutes.Effect.class, went.opened.getLast());
        assertEquals(Optional.of(3), effect.plan().undoes());
        onFx(() -> {
            effect.saved().accept(new CalendarOutcome(4, 3, 2, 1, 2, 1));
            return true;
        });
        until("that it was another number is said", () -> words().contains("Акт № 4 збережено: справ — 3") && words().contains("тоді їх було 2"));
        assertTrue(onFx(() -> screen.unsavedWork().isEmpty()));
    }

    @Test
    void thePreviewIsSavedAsATableAndAsAnAct() throws IOException {
        var plan = new CalendarPlan(List.of(new PlannedDay(DAY, Optional.empty(), "off", "Різдво")), Optional.empty());
        var told = new ArrayList<CalendarOutcome>();
        draw("calendar-effect", new CalendarRoutes.Effect(plan, server.preview(plan), told::add));
        assertTrue(words().contains("Зміниться 2 справи: кінцевих дат — 2, строків етапів — 1; пізніше — 2, раніше — 1."), words());
        keys.press(KeyCode.CONTROL, KeyCode.S);
        until("it is saved", () -> words().contains("Зміна строків.csv"));
        var file = Files.readString(home.resolve("Зміна строків.csv"), StandardCharsets.UTF_8);
        assertTrue(file.contains("01-0000012-2026-4") && file.contains("етап 4: Розгляд документів і підготовка результату") && file.contains("17.12.2026"), file);
        keys.press(KeyCode.F9);
        var form = new FormViewModel(went.form(), inline.atOnce(), refusing.troubles, () -> {});
        form.value("act").set(Optional.of("постанова № 5"));
        form.value("reason").set(Optional.of("свято"));
        form.send();
        assertEquals("change 1 s постанова № 5 · свято", server.asked.getLast());
        assertEquals(List.of(server.outcome), told);
        assertEquals(1, went.back, "the preview is left too");
    }

    @Test
    void anActIsTakenBackByAPlan() {
        draw("calendar-acts", new CalendarRoutes.Acts());
        until("the acts", () -> words().contains("№ 1234-р"));
        keys.press(KeyCode.DELETE);
        var plan = assertInstanceOf(CalendarRoutes.Days.class, went.opened.getLast()).plan();
        assertEquals(Optional.of(3), plan.undoes());
        assertEquals(List.of("usual", "usual"), plan.days().stream().map(PlannedDay::state).toList());
        keys.press(KeyCode.DOWN).press(KeyCode.DELETE);
        until("nothing is left of it", () -> words().contains("Дні цього акта вже минули"));
        keys.press(KeyCode.DOWN).press(KeyCode.DELETE);
        assertEquals(1, went.opened.size(), "it was taken back already");
    }

    @Test
    void stretchesLeaveWeekendsOutAndWrongDaysAreSaidBesideTheirField() {
        var planned = new ArrayList<PlannedDay>();
        var form = new FormViewModel(CalendarForms.days(server.offices(), FakeCalendar.TODAY, planned::addAll), inline.atOnce(), refusing.troubles, () -> {});
        form.value("from").set(Optional.of(FakeCalendar.TODAY.minusDays(1)));
        form.value("reason").set(Optional.of("ремонт"));
        form.send();
        assertTrue(form.problem("from").get().text().contains("минув"));
        form.value("from").set(Optional.of(LocalDate.of(2026, 12, 24)));
        form.value("until").set(Optional.of(LocalDate.of(2026, 12, 28)));
        form.value("office_id").set(Optional.of(2));
        form.value("state").set(Optional.of("working"));
        form.send();
        assertTrue(form.problem("office_id").get().text().contains("лише зачиняють"));
        form.value("state").set(Optional.of("off"));
        form.send();
        assertEquals(List.of(LocalDate.of(2026, 12, 24), DAY, LocalDate.of(2026, 12, 28)), planned.stream().map(PlannedDay::day).toList());
        planned.clear();
        var move = new FormViewModel(CalendarForms.move(FakeCalendar.TODAY, planned::addAll), inline.atOnce(), refusing.troubles, () -> {});
        move.value("from").set(Optional.of(DAY));
        move.value("until").set(Optional.of(DAY));
        move.send();
        assertTrue(move.problem("until").get().text().contains("той самий"));
        move.value("until").set(Optional.of(DAY.plusDays(1)));
        move.send();
        assertEquals(List.of("off Перенесено на 26.12.2026", "working Перенесено з 25.12.2026"), planned.stream().map(day -> day.state() + " " + day.reason()).toList());
    }

    @Test
    void everyScreenIsDrawnAndEveryControlHasAName() {
        draw("calendar", new CalendarRoutes.Days(new CalendarPlan(List.of(new PlannedDay(DAY, Optional.empty(), "off", "Різдво Христове"),
                new PlannedDay(LocalDate.of(2026, 12, 3), Optional.of(2), "usual", "")), Optional.empty())));
        draw("calendar-days-form", new FillForm(CalendarForms.days(server.offices(), FakeCalendar.TODAY, days -> {})));
        draw("calendar-move-form", new FillForm(CalendarForms.move(FakeCalendar.TODAY, days -> {})));
        var plan = new CalendarPlan(List.of(), Optional.empty());
        draw("calendar-act-form", new FillForm(CalendarForms.act(server, plan, server.preview(plan), made -> {})));
        server.empty = true;
        draw("calendar-empty", new CalendarRoutes.Days(CalendarPlan.EMPTY));
        draw("calendar-acts-empty", new CalendarRoutes.Acts());
        draw("calendar-effect-empty", new CalendarRoutes.Effect(plan, server.preview(plan), made -> {}));
        assertEquals(List.of(), refusing.defects);
    }

    private void open() {
        show(() -> new Frame(screen(new CalendarRoutes.Days(CalendarPlan.EMPTY))));
        until("the days are there", () -> focused().equals("calendar") && lines().size() == 3);
    }

    private void draw(String name, Route route) {
        Parent shown = show(() -> new Frame(screen(route)));
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private static List<CalendarLine> lines() {
        return onFx(() -> List.copyOf(FxTest.<TableView<CalendarLine>>node("calendar").getItems()));
    }

    private Screen screen(Route route) {
        return feature("esoya_moderator").open(route)
                .or(() -> new SheetFeature(went, inline.answeringLater(), refusing.troubles, () -> FakeCalendar.TODAY).open(route)).orElseThrow();
    }

    private CalendarFeature feature(String group) {
        var session = new SessionCard("moderator1", 1, "Їжакевич Андрій Миколайович", "Їжакевич А. М.", "модератор", Set.of(group), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        return new CalendarFeature(server, session, went, inline.answeringLater(), refusing.troubles, () -> FakeCalendar.TODAY, name -> Optional.of(home.resolve(name)));
    }
}
