package ua.esoya.workstation.feature.template;

import static ua.esoya.workstation.feature.template.TemplateFeature.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.document.TriedForm;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;

/** Which papers of the last cases a new text changes, and what they would no longer say. */
final class RehearsalScreen implements Screen {
    private final RehearsalViewModel model;
    private final TemplateRoutes.Rehearsal route;
    private final Navigator navigator;
    private final Background background;
    private final PagedTable<RehearsedCase> table;
    private final VBox root = Parts.styled(new VBox(), "es-body");

    RehearsalScreen(RehearsalViewModel model, TemplateRoutes.Rehearsal route, Navigator navigator, Background background) {
        this.model = model;
        this.route = route;
        this.navigator = navigator;
        this.background = background;
        table = new PagedTable<RehearsedCase>(TEXT.get("rehearsal"), background, (after, size) -> new Page<>(model.rows().get(), true), row -> row.of().caseId())
                .chips(TEXT.get("column.fate"), 190, RehearsalScreen::fate)
                .column(TEXT.get("column.case"), 150, row -> row.of().caseNumber())
                .column(TEXT.get("column.registered"), 110, row -> Words.date(row.of().registeredOn()))
                .column(TEXT.get("column.pages"), 90, RehearsedCase::pages)
                .wrapping(TEXT.get("column.service"), 420, 150, RehearsedCase::service)
                .whenEmpty(TEXT.get("rehearsal.empty"))
                .onOpen(this::both);
        table.control().setId("rehearsal");
        model.rows().subscribe(ignored -> table.reload());
        var bar = Parts.styled(new ProgressBar(), "es-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(TEXT.get("rehearsal.job"));
        bar.progressProperty().bind(model.progress());
        bar.visibleProperty().bind(model.running());
        var note = Parts.note(model.notice());
        note.setId("rehearsal-notice");
        var beside = Parts.styled(new HBox(table, new DetailPane<>(table.selected(), this::details)), "es-beside");
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(beside, Priority.ALWAYS);
        root.getChildren().addAll(Parts.title(TEXT.get("rehearsal.of", route.title())), Parts.dim(TEXT.get("rehearsal.about")), note, bar, beside);
    }

    private static Chip fate(RehearsedCase row) {
        return new Chip(switch (row.tried().fate()) {
            case REFUSED, LOSES -> Meaning.LATE;
            case WORDS -> Meaning.WARN;
            case LOOK -> Meaning.INFO;
            case SAME -> Meaning.OK;
        }, TEXT.get("fate." + row.tried().fate().name().toLowerCase(Locale.ROOT)));
    }

    private List<Detail> details(RehearsedCase row) {
        return List.of(new Detail(TEXT.get("column.case"), row.of().caseNumber()), new Detail(TEXT.get("column.service"), row.service()),
                new Detail(TEXT.get("detail.lost"), String.join("\n", model.lost(row))), new Detail(TEXT.get("detail.refused"), row.tried().trouble().map(TroubleWords::of).orElse("")));
    }

    private void both(RehearsedCase row) {
        if (row.tried().fate() != TriedForm.Fate.REFUSED) {
            navigator.open(new TemplateRoutes.Both(route.template(), row, route.before(), route.after(), model.lost(row)));
        }
    }

    @Override
    public String title() {
        return TEXT.get("rehearsal");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        var comparable = Bindings.createBooleanBinding(() -> table.selected().getValue().filter(row -> row.tried().fate() != TriedForm.Fate.REFUSED).isPresent(), table.selected());
        return List.of(
                Command.of("rehearsal.both", TEXT.get("both"), Shortcut.of(KeyCode.F4), () -> table.selected().getValue().ifPresent(this::both)).when(comparable),
                Command.of("rehearsal.stop", TEXT.get("rehearsal.stop"), Shortcut.of(KeyCode.F8), model::stop).when(model.running()),
                Command.of("rehearsal.again", TEXT.get("rehearsal.again"), Shortcut.of(KeyCode.F5), model::begin).when(model.running().not()));
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(table.control());
    }

    @Override
    public void closed() {
        // the rehearsal itself goes on: the person writes meanwhile
        background.close();
    }
}
