package ua.esoya;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code client/docs/conformance.md} true: which test proves which clause, read from the tags in the test sources of both
 * modules. Rewrite it with {@code mvn -pl client -am test -Dtest=ConformanceTest -Desoya.conformance.write=true}.
 */
class ConformanceTest {
    private static final Path TABLE = Path.of("docs", "conformance.md");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"((?:ESOYA|CSP|NWP|ORD145|KR146)-[^\"]+)\"\\)");
    private static final Pattern NAMED = Pattern.compile("(?:^|\\s)(?:class (\\w+)|void (\\w+)\\()");

    @Test
    void theTableNamesEveryTaggedTest() throws IOException {
        String table = table(clauses());
        if (Boolean.getBoolean("esoya.conformance.write")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }
        assertTrue(Files.exists(TABLE), "no " + TABLE);
        var differs = new TreeSet<>(table.lines().toList());
        differs.removeAll(Files.readAllLines(TABLE));
        assertTrue(differs.isEmpty() && table.equals(Files.readString(TABLE)), () -> "stale: rewrite it with -Desoya.conformance.write=true; it lacks " + differs);
    }

    private static Map<String, SortedSet<String>> clauses() throws IOException {
        Map<String, SortedSet<String>> clauses = new TreeMap<>(Comparator.comparing(ConformanceTest::sortable));
        for (Path sources : new Path[] {Path.of("..", "server-schema", "src", "test", "java"), Path.of("src", "test", "java")}) {
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file : files.filter(f -> f.toString().endsWith("Test.java")).sorted().toList()) {
                    read(file, clauses);
                }
            }
        }
        return clauses;
    }

    private static void read(Path file, Map<String, SortedSet<String>> clauses) throws IOException {
        String test = file.getFileName().toString().replace(".java", "");
        var waiting = new TreeSet<String>();
        for (String line : Files.readAllLines(file)) {
            Matcher tag = TAG.matcher(line);
            while (tag.find()) {
                waiting.add(tag.group(1));
            }
            Matcher named = NAMED.matcher(line);
            if (!waiting.isEmpty() && named.find()) {
                String place = named.group(2) == null ? test : test + "." + named.group(2);
                waiting.forEach(clause -> clauses.computeIfAbsent(clause, _ -> new TreeSet<>()).add(place));
                waiting.clear();
            }
        }
    }

    private static String table(Map<String, SortedSet<String>> clauses) {
        var text = new StringBuilder("# Clauses and the tests that prove them\n\nGenerated from the tags of the tests; a test fails when it is stale.\n\n| clause | tests |\n|---|---|\n");
        clauses.forEach((clause, tests) -> text.append("| ").append(clause).append(" | ").append(String.join(" · ", tests)).append(" |\n"));
        return text.toString();
    }

    /** Numbers inside a clause count as numbers: 4.2 before 4.11. */
    private static String sortable(String clause) {
        return Pattern.compile("\\d+").matcher(clause).replaceAll(digits -> "0".repeat(Math.max(0, 5 - digits.group().length())) + digits.group());
    }
}
