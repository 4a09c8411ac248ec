package ua.esoya.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.esoya.schema.install.SchemaFiles;

class ErrorCodesTest {
    private static final Pattern RAISED = Pattern.compile("errcode = '(\\w+)', constraint = '(\\w+)'");
    private static final Pattern RAISE = Pattern.compile("(?is)raise exception\\s+'.*?;");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (ZN\\d{3}) \\| (\\w+) \\| (.+) \\| (\\S+) \\|$");

    @Test
    void catalogueListsWhatTheFilesRaise() throws IOException {
        TreeSet<String> raised = new TreeSet<>();
        files().forEach(text -> RAISED.matcher(text).results().map(ErrorCodesTest::pair).forEach(raised::add));
        TreeSet<String> listed = new TreeSet<>(rows().stream().map(ErrorCodesTest::pair).toList());
        assertFalse(raised.isEmpty());
        assertEquals(String.join("\n", raised), String.join("\n", listed));
    }

    @Test
    void everyRefusalCarriesACodeAndARule() {
        List<String> bare = files().flatMap(text -> RAISE.matcher(text).results().map(MatchResult::group))
                .filter(statement -> !RAISED.matcher(statement).find())
                .toList();
        assertEquals(List.of(), bare);
        // control: the same look finds a refusal without a code
        assertTrue(RAISE.matcher("raise exception 'no';").results().noneMatch(found -> RAISED.matcher(found.group()).find()));
    }

    @Test
    void namesEachRuleOnceAndItsTextAfterIt() throws IOException {
        Map<String, String> codes = new HashMap<>();
        for (MatchResult row : rows()) {
            assertEquals(null, codes.put(row.group(2), row.group(1)), row.group(2));
            assertEquals("refusal." + row.group(2), row.group(4));
        }
    }

    private static Stream<String> files() {
        SchemaFiles files = SchemaFiles.ofThisBuild();
        return Stream.of("bootstrap", "migration", "routine", "policy", "reference").flatMap(folder -> files.in(folder).stream()).map(SchemaFiles.SqlFile::text);
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs", "error-codes.md"))).results().toList();
    }

    private static String pair(MatchResult found) {
        return found.group(1) + " " + found.group(2);
    }
}
