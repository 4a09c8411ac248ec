package ua.esoya.workstation.feature.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ua.esoya.workstation.feature.paper.PaperStack.Paper;
import ua.esoya.workstation.ui.Text;

/** Papers as PDF files in a folder, named by the case and the paper. Calls block. */
final class PaperFiles {
    private static final Text TEXT = Text.of(PaperFiles.class);

    private final String number;
    private final List<Paper> papers;
    private final Function<Paper, byte[]> bytes;

    PaperFiles(String number, List<Paper> papers, Function<Paper, byte[]> bytes) {
        this.number = number;
        this.papers = papers;
        this.bytes = bytes;
    }

    int count() {
        return papers.size();
    }

    /** Why nothing can be written there; empty when it can. */
    Optional<String> trouble(String folder) {
        try {
            return folder.isEmpty() || !Files.isDirectory(Path.of(folder))
                    ? Optional.of(TEXT.get("folder.missing"))
                    : Files.isWritable(Path.of(folder)) ? Optional.empty() : Optional.of(TEXT.get("folder.refused"));
        } catch (InvalidPathException noPath) {
            return Optional.of(TEXT.get("folder.missing"));
        }
    }

    /** Writes each paper; the same paper saved before is replaced. */
    void write(String folder) {
        for (var paper : papers) {
            try {
                Files.write(Path.of(folder, number + " " + paper.title() + ".pdf"), bytes.apply(paper));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
