package ua.esoya;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words live in files: no key is missing, none is dead, and no Ukrainian word stands in Java. */
class TextConsistencyTest {
    private static final Pattern USE = Pattern.compile("(?i)text\\w*(?:\\.of\\([^()]*\\))?(?:\\([^()]*\\))?\\s*\\.get\\(\\s*\"([\\w.-]+)\"\\s*([,)+])");
    private static final Pattern UKRAINIAN_WORD = Pattern.compile("[\\u0400-\\u04ff][\\u0430-\\u045f\\u0491]");

    @Test
    void everyKeyUsedHasItsWords() {
        var missing = new ArrayList<String>();
        for (var texts : texts()) {
            var keys = keys(texts);
            for (var source : sources(texts)) {
                USE.matcher(SourceFiles.code(SourceFiles.read(source))).results()
                        .filter(use -> use.group(2).equals("+")
                                ? keys.stream().noneMatch(key -> key.startsWith(use.group(1)))
                                : !keys.contains(use.group(1)))
                        .forEach(use -> missing.add(source + ": " + use.group(1)));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void noKeyIsDead() {
        var dead = new ArrayList<String>();
        for (var texts : texts()) {
            var literals = sources(texts).stream().flatMap(source -> SourceFiles.literals(SourceFiles.read(source)).stream())
                    .map(literal -> literal.substring(1, literal.length() - 1)).toList();
            keys(texts).stream()
                    .filter(key -> literals.stream().noneMatch(word -> names(word, key, literals)))
                    .forEach(key -> dead.add(texts + ": " + key));
        }
        assertEquals(List.of(), dead);
    }

    @Test
    void everyTextFileStandsBesideItsPackage() {
        var strays = texts().stream().filter(texts -> sources(texts).isEmpty()).toList();
        assertEquals(List.of(), strays);
    }

    @Test
    void noUkrainianWordStandsInJava() {
        var found = new ArrayList<String>();
        for (var source : SourceFiles.under(SourceFiles.MAIN, ".java")) {
            SourceFiles.literals(SourceFiles.read(source)).stream()
                    .filter(literal -> UKRAINIAN_WORD.matcher(literal).find() && !alphabet(literal))
                    .forEach(literal -> found.add(source + ": " + literal));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void wordsAreTypesetWell() {
        for (var texts : texts()) {
            var file = SourceFiles.read(texts);
            assertFalse(file.contains("успішно"), texts + " says what needs no saying");
            assertFalse(Pattern.compile("[\\u0400-\\u04ff]['\"`][\\u0400-\\u04ff]").matcher(file).find(), texts + ": the apostrophe is ’");
        }
    }

    @Test
    void theCheckBites() {
        assertTrue(UKRAINIAN_WORD.matcher("\"Послуга\"").find());
        assertTrue(USE.matcher("Text.of(X.class).get(\"a.b\")").find());
        assertTrue(USE.matcher("text.get(\"a.\" + kind)").find());
        assertEquals(List.of("\"b\""), SourceFiles.literals("// \"a\"\nx(\"b\"); /* \"c\" */"));
    }

    /** Whether the literal is the key, its beginning up to a dot, or its beginning before a literal ending (".how"). */
    private static boolean names(String literal, String key, List<String> literals) {
        return literal.equals(key)
                || literal.endsWith(".") && key.startsWith(literal)
                || key.startsWith(literal + ".") && literals.contains(key.substring(literal.length()));
    }

    /** A row of letters is an alphabet and no word: nobody reads it. */
    private static boolean alphabet(String literal) {
        var letters = literal.replaceAll("[^\\u0400-\\u04ff]", "");
        return letters.chars().distinct().count() == letters.length() && letters.length() > 6 && !literal.contains(" ");
    }

    private static List<Path> texts() {
        return SourceFiles.under(SourceFiles.RESOURCES, "texts.properties");
    }

    private static List<Path> sources(Path texts) {
        var beside = SourceFiles.MAIN.resolve(SourceFiles.RESOURCES.relativize(texts.getParent()));
        return Files.isDirectory(beside)
                ? SourceFiles.under(beside, ".java").stream().filter(source -> source.getParent().equals(beside)).toList()
                : List.of();
    }

    private static Set<String> keys(Path texts) {
        var words = new Properties();
        try {
            words.load(new StringReader(SourceFiles.read(texts)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
