package ua.esoya.workstation.feature.directory;

import static ua.esoya.workstation.feature.directory.DirectoryWords.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.directory.Directory;
import ua.esoya.domain.directory.DirectoryValue;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.ChoiceChips;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.SaveFile;

/** All directories at the left, the values of the chosen one at the right; letters typed over the values narrow them. */
final class DirectoryScreen implements Screen {
    private enum Shown {
        ALL,
        LIVE,
        RETIRED
    }

    private final DirectoryGateway gateway;
    private final DirectoryForms forms;
    private final DirectoryFiles files;
    private final SaveFile saving;
    private final Navigator navigator;
    private final Questions questions;
    private final Background background;
    private final Troubles troubles;
    private final Runnable recount;
    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final SimpleObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
    private final TextField filter = new TextField();
    private final ChoiceChips<Shown> shown = new ChoiceChips<>("directory-shown", List.of(Shown.values()), it -> TEXT.get("shown." + it.name().toLowerCase(Locale.ROOT)));
    private final PagedTable<Directory> directories;
    private final PagedTable<DirectoryValue> values;
    private final List<Command> commands;
    private volatile Optional<Directory> chosen = Optional.empty();
    private volatile Optional<List<DirectoryValue>> kept = Optional.empty();
    private volatile String typed = "";
    private volatile Shown wanted = Shown.ALL;

    DirectoryScreen(DirectoryGateway gateway, DirectoryForms forms, DirectoryFiles files, SaveFile saving, Navigator navigator, Questions questions, Background background, Troubles troubles, Runnable recount) {
        this.gateway = gateway;
        this.forms = forms;
        this.files = files;
        this.saving = saving;
        this.navigator = navigator;
        this.questions = questions;
        this.background = background;
        this.troubles = troubles;
        this.recount = recount;
        directories = new PagedTable<Directory>(TEXT.get("directories"), background, (after, size) -> new Page<>(gateway.directories(), true), Directory::code)
                .wrapping(TEXT.get("column.directory"), 300, 190, Directory::title)
                .column(TEXT.get("column.live"), 72, row -> row.due() == 0 ? Words.number(row.live()) : TEXT.get("live.due", row.live(), row.due()))
                .whenEmpty(TEXT.get("directories.empty"))
                .onFailure(troubles.unexpected());
        directories.control().setId("directories");
        values = new PagedTable<DirectoryValue>(TEXT.get("values"), background, (after, size) -> new Page<>(read(), true), row -> row.code() + " " + row.planId())
                .wrapping(TEXT.get("column.value"), 310, 120, DirectoryValue::title)
                .chips(TEXT.get("column.state"), 184, row -> DirectoryWords.state(row, forms.today()))
                .wrapping(TEXT.get("column.extra"), 250, 110, row -> chosen.map(it -> DirectoryWords.extra(it, row.extra())).orElse(""))
                .column(TEXT.get("column.code"), 155, DirectoryValue::code)
                .whenEmpty(TEXT.get("values.empty"))
                .onFailure(troubles.unexpected());
        values.control().setId("directory-values");
        commands = acts();
        listen();
        lay();
        directories.reload();
    }

    @Override
    public String title() {
        return TEXT.get("directories");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(directories.control());
    }

    @Override
    public void shownAgain() {
        directories.reload();
        readAnew();
    }

    @Override
    public void closed() {
        background.close();
    }

    /** The values are read once for each directory; letters and chips choose among them here. */
    private List<DirectoryValue> read() {
        var all = kept;
        if (all.isEmpty()) {
            all = Optional.of(chosen.map(it -> gateway.values(it.code())).orElse(List.of()));
            kept = all;
        }
        return all.get().stream()
                .filter(value -> wanted == Shown.ALL || !value.isToCome() && value.isRetired() == (wanted == Shown.RETIRED))
                .filter(value -> DirectoryWords.matches(value, typed)).toList();
    }

    private void readAnew() {
        kept = Optional.empty();
        values.reload();
    }

    private List<Command> acts() {
        var mayAdd = when(directories, Directory::mayAdd);
        var any = when(values, value -> !value.isToCome());
        return List.of(
                Command.of("directory.add", TEXT.get("add"), Shortcut.of(KeyCode.F2), () -> chosen.ifPresent(it -> fill(forms.add(it, () -> told("added"), day -> notice.set(new Notice(Meaning.OK, TEXT.get("told.to_come", day))))))).when(mayAdd),
                Command.of("directory.change", TEXT.get("change"), Shortcut.ctrl(KeyCode.E), () -> onValue(this::change)).when(any),
                Command.of("directory.retire", TEXT.get("retire"), Shortcut.of(KeyCode.DELETE), () -> onValue(this::retire)).when(when(values, value -> value.mayRetire() || value.isToCome())),
                Command.of("directory.restore", TEXT.get("restore"), Shortcut.of(KeyCode.INSERT),
                        () -> onValue((directory, value) -> fill(forms.restore(directory, value, () -> told("restored"))))).when(when(values, value -> value.retiredOn().isPresent())),
                Command.of("directory.uses", TEXT.get("uses.act"), Shortcut.of(KeyCode.F4), () -> onValue(this::tellUses)).when(any),
                Command.of("directory.reviews", TEXT.get("reviews.act"), Shortcut.ctrl(KeyCode.R), () -> navigator.open(new DirectoryRoutes.Reviews())),
                Command.of("directory.plans", TEXT.get("plans.act"), Shortcut.ctrl(KeyCode.P), () -> navigator.open(new DirectoryRoutes.Plans())),
                Command.of("directory.history", TEXT.get("history.act"), Shortcut.ctrl(KeyCode.H), this::history),
                Command.of("directory.filter", TEXT.get("filter"), Shortcut.ctrl(KeyCode.F), filter::requestFocus).quiet(),
                Command.of("directory.file", TEXT.get("file"), Shortcut.of(KeyCode.F7), () -> chosen.ifPresent(it -> fill(files.compare(it, () -> told("taken"))))),
                Command.of("directory.save", TEXT.get("save"), Shortcut.ctrl(KeyCode.S), () -> chosen.ifPresent(this::save)),
                Command.of("directory.shown", TEXT.get("shown"), Shortcut.of(KeyCode.F8), shown::next),
                Command.of("directory.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), this::shownAgain).quiet());
    }

    private void listen() {
        directories.selected().subscribe(now -> {
            if (now.isEmpty()) {
                // the list is being read anew
                return;
            }
            boolean another = !now.map(Directory::code).equals(chosen.map(Directory::code));
            chosen = now;
            if (another) {
                notice.set(Notice.NONE);
                filter.clear();
                readAnew();
            }
        });
        directories.onOpen(row -> values.control().requestFocus());
        values.onOpen(value -> {
            if (!value.isToCome()) {
                onValue(this::change);
            }
        });
        filter.textProperty().subscribe((before, now) -> {
            typed = now;
            values.reload();
        });
        shown.chosen().subscribe((before, now) -> {
            wanted = now;
            values.reload();
        });
        directories.control().addEventFilter(KeyEvent.KEY_PRESSED, pressed -> go(pressed, KeyCode.RIGHT, values.control()));
        values.control().addEventFilter(KeyEvent.KEY_PRESSED, pressed -> go(pressed, KeyCode.LEFT, directories.control()));
        filter.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            go(pressed, KeyCode.DOWN, values.control());
            go(pressed, KeyCode.ENTER, values.control());
        });
        values.control().addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (!key.isControlDown() && !key.isAltDown() && key.getCharacter().length() == 1 && Character.isLetterOrDigit(key.getCharacter().charAt(0))) {
                key.consume();
                filter.requestFocus();
                filter.setText(filter.getText() + key.getCharacter());
                filter.end();
            }
        });
    }

    private static void go(KeyEvent pressed, KeyCode key, Node to) {
        if (pressed.getCode() == key && !pressed.isControlDown() && !pressed.isAltDown()) {
            pressed.consume();
            to.requestFocus();
        }
    }

    private void lay() {
        filter.setId("directory-filter");
        filter.setPromptText(TEXT.get("filter.prompt"));
        filter.setAccessibleText(TEXT.get("filter"));
        HBox.setHgrow(filter, Priority.ALWAYS);
        var about = Parts.dim("");
        directories.selected().subscribe(now -> about.setText(now.map(it -> it.due() == 0 ? it.about() : TEXT.get("about.due", it.about(), it.due())).orElse("")));
        // what does not fit into its column
        var whole = Parts.dim("");
        values.selected().subscribe(now -> whole.setText(now.map(this::whole).orElse("")));
        var right = Parts.styled(new VBox(about, Parts.styled(new HBox(filter, shown), "es-row"), values, whole), "es-directory-values");
        VBox.setVgrow(values, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        directories.getStyleClass().add("es-directories");
        var both = Parts.styled(new HBox(directories, right), "es-beside");
        VBox.setVgrow(both, Priority.ALWAYS);
        root.getChildren().addAll(Parts.title(title()), Parts.note(notice), both);
    }

    private String whole(DirectoryValue value) {
        var extra = chosen.map(it -> DirectoryWords.extra(it, value.extra())).orElse("");
        var fixed = value.fixedReason().isBlank() ? "" : TEXT.get("fixed", value.fixedReason());
        var rest = extra.isBlank() || fixed.isBlank() ? extra + fixed : TEXT.get("both", extra, fixed);
        return rest.isBlank() ? value.title() : TEXT.get("extra", value.title(), rest);
    }

    private void change(Directory directory, DirectoryValue value) {
        fill(forms.change(directory, value, () -> told("changed"), day -> notice.set(new Notice(Meaning.OK, TEXT.get("told.planned", day)))));
    }

    /** What is still to come is called off by the same key. */
    private void retire(Directory directory, DirectoryValue value) {
        if (value.isToCome()) {
            DirectoryPlans.callOff(value, gateway, questions, background, troubles, notice, this::readAnew);
            return;
        }
        background.run(() -> gateway.uses(directory.code(), value.code()), uses -> fill(forms.retire(directory, value, uses, () -> told("retired"))), troubles.refusedTo(this::refused));
    }

    private void tellUses(Directory directory, DirectoryValue value) {
        background.run(() -> gateway.uses(directory.code(), value.code()),
                uses -> notice.set(new Notice(Meaning.INFO, TEXT.get("uses.of", value.title(), DirectoryWords.uses(uses)))), troubles.refusedTo(this::refused));
    }

    private void save(Directory directory) {
        saving.keep(TEXT.get("save.name", directory.title()), kept -> files.written(directory, kept), background, notice::set);
    }

    /** Of the value the keys stand on; of the whole directory when they stand on it. */
    private void history() {
        var value = directories.control().isFocused() ? Optional.<DirectoryValue>empty() : values.selected().getValue().filter(it -> !it.isToCome());
        chosen.ifPresent(it -> navigator.open(new DirectoryRoutes.History(it, value)));
    }

    private void refused(Trouble.Refused no) {
        notice.set(Notice.wrong(no.text()));
    }

    private void told(String what) {
        notice.set(new Notice(Meaning.OK, TEXT.get("told." + what)));
        recount.run();
    }

    private void fill(Form form) {
        navigator.open(new FillForm(form));
    }

    private void onValue(BiConsumer<Directory, DirectoryValue> act) {
        chosen.ifPresent(directory -> values.selected().getValue().ifPresent(value -> act.accept(directory, value)));
    }

    private static <R> BooleanBinding when(PagedTable<R> table, Predicate<R> holds) {
        return Bindings.createBooleanBinding(() -> table.selected().getValue().filter(holds).isPresent(), table.selected());
    }
}
