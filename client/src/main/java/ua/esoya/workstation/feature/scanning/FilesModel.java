package ua.esoya.workstation.feature.scanning;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ua.esoya.device.folder.WatchedFolder;
import ua.esoya.document.FileRefused;
import ua.esoya.document.ImportLimits;
import ua.esoya.document.ImportedFile;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Text;

/** Files as pages: typed paths, and arrivals of the folder into which another program scans. Trouble of one file stands beside it. */
final class FilesModel {
    private static final Text TEXT = Text.of(FilesModel.class);
    private static final Duration QUIET = Duration.ofMillis(1500);

    private final Background background;
    private final Consumer<Throwable> unexpected;
    private final PackageModel pack;
    private final ImportLimits limits;
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty typedTrouble = new SimpleStringProperty("");
    private final ObservableList<FileLine> lines = FXCollections.observableArrayList();
    private Optional<WatchedFolder> watched = Optional.empty();

    FilesModel(Background background, Consumer<Throwable> unexpected, PackageModel pack, ImportLimits limits) {
        this.background = background;
        this.unexpected = unexpected;
        this.pack = pack;
        this.limits = limits;
    }

    /** Takes the files of the typed paths, divided by semicolons, into the row in focus. */
    void takeTyped() {
        var target = target();
        if (target.isEmpty()) {
            return;
        }
        try {
            var paths = Stream.of(typed.get().split(";")).map(FilesModel::unquoted).filter(text -> !text.isBlank()).map(Path::of).toList();
            typedTrouble.set(paths.isEmpty() ? TEXT.get("files.none") : "");
            typed.set("");
            paths.forEach(path -> {
                var line = new FileLine(path, TakenPage.Source.FILE, reading(0));
                lines.add(line);
                take(line, target.get());
            });
        } catch (InvalidPathException noPath) {
            typedTrouble.set(TEXT.get("files.no_path", noPath.getInput()));
        }
    }

    /** Takes an arrival, or a file whose trouble may be over, into the row in focus. */
    void take(FileLine line) {
        if (line.state().get().waiting()) {
            target().ifPresent(row -> take(line, row));
        }
    }

    /** From now on arrivals of this folder are listed; what lies there already belongs to somebody else. */
    void watch(String folder) {
        try {
            watched = folder.isBlank() ? Optional.empty() : Optional.of(new WatchedFolder(Path.of(folder.strip()), QUIET, Clock.systemUTC()));
        } catch (InvalidPathException noPath) {
            watched = Optional.empty();
        }
    }

    /** Looks once into the watched folder. */
    void look() {
        watched.ifPresent(folder -> background.run(folder::look, this::arrived, unexpected));
    }

    private void arrived(List<Path> files) {
        files.forEach(file -> lines.add(new FileLine(file, TakenPage.Source.FOLDER, new FileLine.State(Meaning.WARN, TEXT.get("file.arrived"), true, 0))));
    }

    private Optional<ScanRow> target() {
        var row = pack.row().get();
        var refusal = row.flatMap(PackageModel::refusal);
        refusal.ifPresent(text -> pack.notice().set(Notice.wrong(text)));
        return refusal.isPresent() ? Optional.empty() : row;
    }

    private void take(FileLine line, ScanRow row) {
        line.state().set(reading(0));
        pack.begin();
        background.run(() -> read(line, row), asAsked -> {
            int pages = line.state().get().pages();
            String where = asAsked ? row.item().title() : TEXT.get("file.sorted");
            line.state().set(new FileLine.State(Meaning.OK, TEXT.get("file.taken", pages, where), false, pages));
        }, failure -> {
            if (failure instanceof FileRefused refused) {
                int pages = line.state().get().pages();
                String text = pages == 0 ? refused.text() : TEXT.get("file.partly", pages, refused.text());
                line.state().set(new FileLine.State(Meaning.LATE, text, pages == 0, pages));
            } else {
                line.state().set(new FileLine.State(Meaning.LATE, TEXT.get("file.defect"), true, 0));
                unexpected.accept(failure);
            }
        });
    }

    /** Page by page: one at a time in memory, and what was read before a damaged page is kept. Whether all went into the row. */
    private boolean read(FileLine line, ScanRow row) throws FileRefused {
        boolean asAsked = true;
        try (var file = ImportedFile.open(line.path(), limits)) {
            for (int i = 0; i < file.count(); i++) {
                asAsked &= pack.take(row, line.source(), file.page(i), Optional.empty());
                int pages = i + 1;
                background.onFx(() -> line.state().set(reading(pages)));
            }
        }
        return asAsked;
    }

    private static FileLine.State reading(int pages) {
        return new FileLine.State(Meaning.INFO, pages == 0 ? TEXT.get("file.reading") : TEXT.get("file.pages", pages), false, pages);
    }

    private static String unquoted(String text) {
        var path = text.strip();
        return path.length() > 1 && path.startsWith("\"") && path.endsWith("\"") ? path.substring(1, path.length() - 1) : path;
    }

    /** Paths being typed. */
    StringProperty typed() {
        return typed;
    }

    StringProperty typedTrouble() {
        return typedTrouble;
    }

    ObservableList<FileLine> lines() {
        return lines;
    }
}
