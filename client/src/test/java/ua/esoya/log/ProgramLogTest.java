package ua.esoya.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@Tag("ESOYA-6.4")
class ProgramLogTest {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(ProgramLogTest.class);

    @TempDir
    Path home;

    @AfterEach
    void endsWithTheFolder() {
        var root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
        root.getAppender("file").stop();
        root.detachAppender("file");
    }

    @Test
    void tellsWhereAFailureCameFromAndNotWhatItsWordsQuote() {
        var log = ProgramLog.begin(home);
        var quoted = new SQLException("duplicate key: Detail: Key (tax_number)=(3184710691) already exists, Ковальська", "23505");
        LOG.error("defect {}", "ABCD-2345", new IllegalStateException("Ковальська Олена", quoted));
        var written = String.join("\n", log.lastLines(100));
        assertTrue(written.contains("ERROR ProgramLogTest defect ABCD-2345"), written);
        assertTrue(written.contains("java.lang.IllegalStateException"), written);
        assertTrue(written.contains("caused by java.sql.SQLException 23505"), written);
        assertTrue(written.contains("ProgramLogTest.tellsWhereAFailureCameFromAndNotWhatItsWordsQuote"), written);
        assertFalse(written.contains("3184710691"), written);
        assertFalse(written.contains("Ковальська"), written);
    }

    @Test
    void blotsOutWhatLooksPersonalInALineOfOurOwn() {
        var log = ProgramLog.begin(home);
        LOG.warn("not kept: {} {} {} page 12", "Ґудзь-О'Коннор", "+380671234567", "olena@example.ua");
        assertTrue(log.lastLines(1).getFirst().endsWith("WARN ProgramLogTest not kept: … +… … page 12"), log.lastLines(1)::toString);
    }

    @Test
    void keepsFourFilesAtMostAndGivesTheNewestLinesInTheirOrder() throws IOException {
        var log = ProgramLog.begin(home, new FileSize(1000));
        assertEquals(List.of(), log.lastLines(5));
        for (int line = 0; line < 100; line++) {
            LOG.warn("line {} of a hundred", line);
        }
        LOG.warn("last but one");
        LOG.warn("last");
        assertEquals("last but one, last", log.lastLines(2).stream().map(line -> line.substring(line.indexOf("last"))).collect(Collectors.joining(", ")));
        try (var files = Files.list(home.resolve("log"))) {
            var sizes = files.mapToLong(file -> file.toFile().length()).toArray();
            assertEquals(4, sizes.length);
            for (long size : sizes) {
                assertTrue(size < 1500, () -> "a file of " + size);
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNothing() throws IOException {
        Files.writeString(home.resolve("log"), "a file where the folder should be");
        var log = ProgramLog.begin(home);
        LOG.warn("still works");
        assertEquals(List.of(), log.lastLines(5));
    }
}
