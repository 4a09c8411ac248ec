package ua.esoya.workstation.feature.calendar;

import static ua.esoya.workstation.feature.calendar.CalendarWords.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.calendar.CalendarPlan;
import ua.esoya.domain.calendar.PlannedDay;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.UnsavedWork;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.ChoiceChips;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;

/** Days unlike their week and what is planned for them, in one list; F9 shows what the plan would do. */
final class CalendarScreen implements Screen {
    private final CalendarGateway gateway;
    private final LocalDate today;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final SimpleObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
    private final SimpleObjectProperty<CalendarPlan> plan;
    private final ChoiceChips<Boolean> past = new ChoiceChips<>("calendar-past", List.of(false, true), all -> TEXT.get(all ? "shown.all" : "shown.coming"));
    private final PagedTable<CalendarLine> table;
    private volatile Map<Integer, String> offices = Map.of();
    private volatile boolean all;
    private boolean looking;

    CalendarScreen(CalendarGateway gateway, CalendarPlan begun, LocalDate today, Navigator navigator, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.today = today;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.plan = new SimpleObjectProperty<>(begun);
        table = new PagedTable<CalendarLine>(TEXT.get("calendar"), background, (after, size) -> new Page<>(read(), true), CalendarLine::key)
                .column(TEXT.get("column.day"), 130, line -> TEXT.get("day", line.day(), TEXT.get("weekday." + line.day().getDayOfWeek().getValue())))
                .column(TEXT.get("column.office"), 170, line -> CalendarWords.where(line.officeId(), offices))
                .chips(TEXT.get("column.now"), 150, CalendarWords::now)
                .chips(TEXT.get("column.planned"), 180, CalendarWords::planned)
                .wrapping(TEXT.get("column.why"), 420, 150, CalendarLine::reason)
                .whenEmpty(TEXT.get("calendar.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("calendar");
        past.chosen().subscribe((before, now) -> {
            all = now;
            table.reload();
        });
        plan.subscribe((before, now) -> table.reload());
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(Parts.title(title()), Parts.dim(TEXT.get("calendar.about")), Parts.note(notice), past, table);
        table.reload();
        begun.undoes().ifPresent(act -> notice.set(new Notice(Meaning.INFO, TEXT.get("undo.planned", act, begun.days().size()))));
    }

    @Override
    public String title() {
        return TEXT.get("calendar");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("calendar.effect", TEXT.get("effect.show"), Shortcut.of(KeyCode.F9), this::look).when(Bindings.createBooleanBinding(() -> !plan.get().days().isEmpty(), plan)),
                Command.of("calendar.add", TEXT.get("days.add"), Shortcut.of(KeyCode.F2), () -> fill(CalendarForms.days(offices, today, this::put))),
                Command.of("calendar.move", TEXT.get("move"), Shortcut.of(KeyCode.F4), () -> fill(CalendarForms.move(today, this::put))),
                Command.of("calendar.usual", TEXT.get("usual"), Shortcut.of(KeyCode.DELETE), () -> table.selected().getValue().ifPresent(this::usual)).when(chosen(this::mayBeUsual)),
                Command.of("calendar.acts", TEXT.get("acts"), Shortcut.ctrl(KeyCode.H), () -> navigator.open(new CalendarRoutes.Acts())),
                Command.of("calendar.past", TEXT.get("shown"), Shortcut.of(KeyCode.F8), past::next),
                Command.of("calendar.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload).quiet());
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(table.control());
    }

    @Override
    public Optional<UnsavedWork> unsavedWork() {
        return plan.get().days().isEmpty() ? Optional.empty() : Optional.of(new UnsavedWork(TEXT.get("unsaved"), TEXT.get("unsaved.leave"), Optional.empty()));
    }

    @Override
    public void shownAgain() {
        table.reload();
    }

    @Override
    public void closed() {
        background.close();
    }

    private List<CalendarLine> read() {
        if (offices.isEmpty()) {
            offices = gateway.offices();
        }
        return CalendarLine.of(gateway.days(all ? LocalDate.EPOCH : today), plan.get());
    }

    /** A second press waits for the answer to the first. */
    private void look() {
        if (looking) {
            return;
        }
        looking = true;
        var asked = plan.get();
        background.run(TEXT.get("effect.counting"), () -> gateway.preview(asked), effect -> {
            looking = false;
            navigator.open(new CalendarRoutes.Effect(asked, effect, made -> {
                plan.set(CalendarPlan.EMPTY);
                notice.set(CalendarWords.made(effect, made));
            }));
        }, failure -> {
            looking = false;
            troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))).accept(failure);
        });
    }

    private void put(List<PlannedDay> days) {
        notice.set(Notice.NONE);
        plan.set(plan.get().with(days));
    }

    /** A day that is only planned leaves the plan; a day unlike its week is planned to be as its week again. */
    private void usual(CalendarLine line) {
        notice.set(Notice.NONE);
        plan.set(line.planned().map(planned -> plan.get().without(planned))
                .orElseGet(() -> plan.get().with(List.of(new PlannedDay(line.day(), line.officeId(), PlannedDay.USUAL, "")))));
    }

    private boolean mayBeUsual(CalendarLine line) {
        return line.planned().isPresent() || !line.day().isBefore(today);
    }

    private BooleanBinding chosen(Predicate<CalendarLine> which) {
        return Bindings.createBooleanBinding(() -> table.selected().getValue().filter(which).isPresent(), table.selected());
    }

    private void fill(Form form) {
        navigator.open(new FillForm(form));
    }
}
