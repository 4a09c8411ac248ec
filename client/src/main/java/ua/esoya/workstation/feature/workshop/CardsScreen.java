package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.UnsavedWork;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.entry.Rules;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;

/** Information card and process card of a service in one list, from the keyboard: Enter opens a line, the last of each part adds one. */
final class CardsScreen implements Screen {
    private final CardsViewModel model;
    private final Background background;
    private final PagedTable<CardLine> table;
    private final LiveForm live;
    private final VBox root = Parts.styled(new VBox(), "es-body");

    CardsScreen(CardsViewModel model, Rules rules, Background background) {
        live = new LiveForm(rules, model.form());
        this.model = model;
        this.background = background;
        table = new PagedTable<CardLine>(TEXT.get("cards"), background, (after, size) -> new Page<>(model.lines().get(), true), CardLine::key)
                .column(TEXT.get("column.part"), 150, line -> TEXT.get("part." + line.part().key()))
                .wrapping(TEXT.get("column.words"), 380, 150, CardLine::words)
                .wrapping(TEXT.get("column.details"), 420, 150, CardLine::details)
                .chips(TEXT.get("column.state"), 130, CardsScreen::state)
                .whenEmpty(TEXT.get("cards.empty"))
                .onOpen(model::edit);
        table.control().setId("cards");
        model.lines().subscribe(ignored -> table.reload());
        var details = new DetailPane<>(table.selected(), CardsScreen::details);
        var form = live.node();
        var side = Parts.styled(new VBox(details, form), "es-workshop-side");
        VBox.setVgrow(form, Priority.ALWAYS);
        VBox.setVgrow(details, Priority.SOMETIMES);
        // the form stands beside the values it is made of; other lines need their details whole
        table.selected().subscribe(line -> Parts.show(form, line.filter(it -> it.part() == Part.ATTRIBUTES).isPresent()));
        var both = Parts.styled(new HBox(table, side), "es-beside");
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        root.getChildren().addAll(Parts.title(TEXT.get("cards")), Parts.dim(TEXT.get("cards.about")), Parts.note(model.notice()), both, kept());
    }

    /** Where what was written is now: nobody has to save. */
    private Label kept() {
        var label = Parts.dim("");
        label.setId("cards-kept");
        label.textProperty().bind(model.keeping().map(state -> TEXT.get("keeping." + state.name().toLowerCase(Locale.ROOT))));
        return label;
    }

    private static Chip state(CardLine line) {
        return line.problems().isEmpty() ? line.isAdding() ? new Chip(Meaning.SHUT, TEXT.get("state.add")) : new Chip(Meaning.INFO, TEXT.get("state.right"))
                : new Chip(Meaning.LATE, TEXT.get("state.wrong"));
    }

    private static List<Detail> details(CardLine line) {
        return List.of(new Detail(TEXT.get("detail.wrong"), String.join("\n", line.problems())), new Detail(TEXT.get("part." + line.part().key()), line.words()),
                new Detail(TEXT.get("column.details"), line.details().replace(" · ", "\n")));
    }

    @Override
    public String title() {
        return TEXT.get("cards");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        var row = Bindings.createBooleanBinding(() -> table.selected().getValue().filter(CardsViewModel::isRow).isPresent(), table.selected());
        var values = Bindings.createBooleanBinding(() -> table.selected().getValue().filter(line -> line.part() == Part.ATTRIBUTES).isPresent(), table.selected());
        return List.of(
                Command.of("cards.publish", TEXT.get("publish"), Shortcut.of(KeyCode.F9), model::publish),
                Command.of("cards.carry", TEXT.get("carry"), Shortcut.of(KeyCode.F4), model::carry).when(model.outdated()),
                Command.of("cards.remove", TEXT.get("remove"), Shortcut.of(KeyCode.DELETE), () -> chosen(model::remove)).when(row),
                Command.of("cards.up", TEXT.get("up"), Shortcut.alt(KeyCode.UP), () -> chosen(line -> move(line, -1))).when(row),
                Command.of("cards.down", TEXT.get("down"), Shortcut.alt(KeyCode.DOWN), () -> chosen(line -> move(line, 1))).when(row),
                Command.of("cards.try", TEXT.get("live.enter"), Shortcut.of(KeyCode.F6), this::step).when(values),
                Command.of("cards.rehearse", TEXT.get("rehearsal.act"), Shortcut.of(KeyCode.F7), model::rehearse)
                        .when(Bindings.createBooleanBinding(() -> model.service().get().isPresent(), model.service())),
                Command.of("cards.undo", TEXT.get("undo"), Shortcut.ctrl(KeyCode.Z), model::undo).when(model.undoable()));
    }

    /** The keys stay with the row: lines are known by their place, so the place is chosen first. */
    private void move(CardLine line, int by) {
        int to = model.target(line, by);
        table.rows().stream().filter(other -> other.part() == line.part() && other.at() == to).findFirst().ifPresent(table.control().getSelectionModel()::select);
        model.move(line, by);
    }

    /** Into the form and back to the list. */
    private void step() {
        if (table.control().isFocused()) {
            live.enter();
        } else {
            table.control().requestFocus();
        }
    }

    private void chosen(Consumer<CardLine> act) {
        table.selected().getValue().ifPresent(act);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(table.control());
    }

    @Override
    public Optional<UnsavedWork> unsavedWork() {
        return model.isLosing() ? Optional.of(new UnsavedWork(TEXT.get("unsaved"), TEXT.get("unsaved.leave"), Optional.empty())) : Optional.empty();
    }

    @Override
    public void closed() {
        background.close();
    }
}
