package ua.esoya.workstation.feature.scanning;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import ua.esoya.workstation.ui.Meaning;

/** A file brought or arrived, and what became of it. */
final class FileLine {
    private final Path path;
    private final TakenPage.Source source;
    private final ObjectProperty<State> state;

    /** @param pages pages taken of it */
    record State(Meaning meaning, String text, boolean waiting, int pages) {}

    FileLine(Path path, TakenPage.Source source, State state) {
        this.path = path;
        this.source = source;
        this.state = new SimpleObjectProperty<>(state);
    }

    Path path() {
        return path;
    }

    TakenPage.Source source() {
        return source;
    }

    ObjectProperty<State> state() {
        return state;
    }

    /** The file's own name. */
    String name() {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
