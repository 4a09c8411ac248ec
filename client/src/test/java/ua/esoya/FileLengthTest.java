package ua.esoya;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files with one idea each. */
class FileLengthTest {
    private static final int LONGEST = 400;
    private static final long MEDIAN = 80;

    @Test
    void noFileIsLongerThanFourHundredLines() {
        var tooLong = Stream.of(SourceFiles.MAIN, SourceFiles.TEST).flatMap(root -> SourceFiles.under(root, ".java").stream())
                .filter(file -> lines(file) > LONGEST).toList();
        assertEquals(List.of(), tooLong);
    }

    @Test
    void halfOfTheFilesAreShorterThanEightyLines() {
        var lengths = SourceFiles.under(SourceFiles.MAIN, ".java").stream()
                .filter(file -> !file.endsWith("package-info.java")).map(FileLengthTest::lines).sorted().toList();
        assertTrue(lengths.get(lengths.size() / 2) <= MEDIAN, () -> "median " + lengths.get(lengths.size() / 2));
    }

    private static long lines(Path file) {
        return SourceFiles.read(file).lines().count();
    }
}
