package ua.esoya.workstation.feature.paper;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ua.esoya.device.print.Printer;
import ua.esoya.device.print.Printers;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Troubles;

/** The papers of one stack on the screen: which, how they look, where they are printed and what became of it. */
final class PaperViewModel {
    private static final Text TEXT = Text.of(PaperViewModel.class);

    private final Background background;
    private final Troubles troubles;
    private final Callable<PaperStack> opening;
    private final Printers printers;
    private final PrinterChoice choice;
    private final Occasion occasion;
    private final PagePictures pictures = new PagePictures();

    private final ObjectProperty<Optional<PaperStack>> stack = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<PaperLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<PaperLine>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<BufferedImage> pages = FXCollections.observableArrayList();
    private final ObservableList<Printer> offered = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Printer>> printer = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty folderTrouble = new SimpleStringProperty("");
    private final ObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private boolean covered;
    private Optional<PrintWorkflow> workflow = Optional.empty();

    PaperViewModel(Background background, Troubles troubles, Callable<PaperStack> opening, Printers printers, PrinterChoice choice,
            Occasion occasion) {
        this.background = background;
        this.troubles = troubles;
        this.opening = opening;
        this.printers = printers;
        this.choice = choice;
        this.occasion = occasion;
        shown.subscribe(line -> line.ifPresentOrElse(this::preview, pages::clear));
    }

    private record Opened(PaperStack stack, List<PaperStack.Paper> papers, List<Printer> printers, Optional<Printer> printer, String folder) {}

    /** Reads the stack and, when the case was registered or changed a moment ago, prints it at once. */
    void open() {
        background.run(() -> {
            var opened = opening.call();
            var known = printers.list();
            return new Opened(opened, opened.papers(), known, choice.among(known), choice.folder());
        }, this::show, refused());
    }

    /** Another screen lies over the pages: their pictures, the largest thing of the program, are let go. */
    void covered() {
        covered = true;
        pages.clear();
    }

    /** Draws the pages again, as they look now. */
    void shownAgain() {
        covered = false;
        if (pages.isEmpty()) {
            shown.get().ifPresent(this::preview);
        }
    }

    /** Prints the chosen papers, or the one in view when none is chosen. */
    void print() {
        if (!ready.get()) {
            return;
        }
        var papers = wanted();
        var where = printer.get().map(Printer::name).orElse("");
        ready.set(false);
        notice.set(new Notice(Meaning.INFO, TEXT.get("printing")));
        background.run(TEXT.get("job", number()), () -> {
            var result = workflow.orElseThrow().print(papers, where);
            if (!result.sent().isEmpty()) {
                choice.remember(printer.get().orElseThrow());
            }
            return result;
        }, this::printed, failure -> {
            ready.set(true);
            notice.set(Notice.NONE);
            refused().accept(failure);
        });
    }

    /** Asks for this many copies of the paper in view, and takes it to the next print. */
    void copies(int number) {
        shown.get().ifPresent(line -> {
            line.want(number);
            preview(line);
        });
    }

    /** Writes the chosen papers as PDF files into the folder. */
    void save() {
        if (!ready.get()) {
            return;
        }
        var from = stack.get().orElseThrow();
        var files = new PaperFiles(from.number(), wanted(), paper -> pictures.bytes(from, paper));
        var where = folder.get().strip();
        folderTrouble.set("");
        background.run(() -> {
            var trouble = files.trouble(where);
            if (trouble.isEmpty()) {
                files.write(where);
                choice.rememberFolder(where);
            }
            return trouble;
        }, trouble -> {
            folderTrouble.set(trouble.orElse(""));
            notice.set(trouble.isPresent() ? Notice.NONE : new Notice(Meaning.OK, TEXT.get("saved", files.count(), where)));
        }, failure -> folderTrouble.set(TEXT.get("folder.refused")));
    }

    private List<PaperStack.Paper> wanted() {
        var chosen = lines.stream().filter(line -> line.chosen().get()).map(PaperLine::paper).toList();
        return chosen.isEmpty() ? shown.get().map(PaperLine::paper).stream().toList() : chosen;
    }

    private void show(Opened opened) {
        stack.set(Optional.of(opened.stack()));
        workflow = Optional.of(new PrintWorkflow(opened.stack(), printers));
        offered.setAll(opened.printers());
        printer.set(opened.printer());
        folder.set(opened.folder());
        lines.setAll(opened.papers().stream().map(PaperLine::new).toList());
        ready.set(true);
        shown.set(lines.stream().findFirst());
        if (occasion != Occasion.LATER) {
            print();
        }
    }

    private void printed(PrintWorkflow.Result result) {
        ready.set(true);
        boolean marked = false;
        for (var sent : result.sent()) {
            marked |= sent.number() > 1 && shown.get().filter(line -> line.paper().kind().equals(sent.paper().kind())).isPresent();
            lines.stream().filter(line -> line.paper().kind().equals(sent.paper().kind())).forEach(line -> line.prints().set(sent.number()));
            pictures.keep(sent.paper(), sent.pdf());
        }
        String where = printer.get().map(Printer::name).orElse("");
        notice.set(result.trouble()
                .map(trouble -> new Notice(Meaning.LATE, TEXT.get(justRegistered() ? "trouble.registered" : "trouble", trouble)))
                .orElseGet(() -> new Notice(Meaning.OK, TEXT.get("printed", result.sent().size(), where))));
        if (marked) {
            shown.get().ifPresent(this::preview);
        }
    }

    private void preview(PaperLine line) {
        stack.get().ifPresent(from -> background.run(
                () -> pictures.of(from, line.paper()),
                drawn -> {
                    if (!covered && shown.get().filter(line::equals).isPresent()) {
                        pages.setAll(drawn);
                    }
                },
                refused()));
    }

    private String number() {
        return stack.get().map(PaperStack::number).orElse("");
    }

    private Consumer<Throwable> refused() {
        return troubles.refusedTo(no -> notice.set(new Notice(Meaning.LATE, no.text())));
    }

    boolean justRegistered() {
        return occasion == Occasion.REGISTERED;
    }

    ObjectProperty<Optional<PaperStack>> stack() {
        return stack;
    }

    ObservableList<PaperLine> lines() {
        return lines;
    }

    ObjectProperty<Optional<PaperLine>> shown() {
        return shown;
    }

    ObservableList<BufferedImage> pages() {
        return pages;
    }

    ObservableList<Printer> printers() {
        return offered;
    }

    ObjectProperty<Optional<Printer>> printer() {
        return printer;
    }

    StringProperty folder() {
        return folder;
    }

    StringProperty folderTrouble() {
        return folderTrouble;
    }

    ObjectProperty<Notice> notice() {
        return notice;
    }

    /** Whether papers are there and none is on its way to the printer. */
    BooleanProperty ready() {
        return ready;
    }
}
