package ua.esoya.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The bundled list of common passwords is made here, of words of our own and of walks along both keyboards, so that it is nobody
 * else's work; {@code -Desoya.passwords.write=true} writes it anew.
 */
@Tag("ESOYA-6.4")
class CommonPasswordsListTest {
    private static final Path LIST = Path.of("src/main/resources/ua/esoya/domain/access/common-passwords.txt");
    private static final List<String> KEYBOARDS = List.of(
            "1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхї", "фівапролджє", "ячсмитьбю");
    private static final List<String> INSIDE = List.of("123", "1234", "12345", "2024", "2025", "2026", "2027");

    @Test
    void theListIsWhatTheWordsAndTheKeyboardsMake() throws IOException {
        var made = make();
        if (Boolean.getBoolean("esoya.passwords.write")) {
            Files.write(LIST, made, StandardCharsets.UTF_8);
        }
        assertEquals(made, Files.readAllLines(LIST, StandardCharsets.UTF_8));
        assertTrue(made.size() > 3000, made.size() + " entries");
    }

    private static List<String> make() throws IOException {
        var all = new TreeSet<String>();
        for (String word : words()) {
            all.add(word);
            all.add(new StringBuilder(word).reverse().toString());
            for (String digits : INSIDE) {
                all.add(word + digits + word);
                all.add(digits + word + digits);
            }
        }
        all.addAll(walks());
        all.removeIf(entry -> entry.length() < 3);
        return new ArrayList<>(all);
    }

    /** Along rows there and back, rows one after another, down the columns, and two rows in turn. */
    private static List<String> walks() {
        var all = new ArrayList<String>();
        for (String row : KEYBOARDS) {
            String back = new StringBuilder(row).reverse().toString();
            for (int from = 0; from < row.length() - 4; from++) {
                for (int to = from + 5; to <= row.length(); to++) {
                    String walk = row.substring(from, to);
                    all.add(walk);
                    all.add(walk + new StringBuilder(walk).reverse());
                    all.add(back.substring(from, to));
                }
            }
            for (String other : KEYBOARDS) {
                for (int length = 3; length <= 7; length++) {
                    all.add(row.substring(0, Math.min(length, row.length())) + other.substring(0, Math.min(length, other.length())));
                    all.add(inTurn(row, other, length));
                }
            }
        }
        for (String columns : List.of("1qaz2wsx3edc4rfv5tgb6yhn7ujm", "qazwsxedcrfvtgbyhnujm", "1йфя2ців3укс4кам5епи6нрт", "йфяціучвскамепинрт", "zaqxswcdevfrbgtnhymju")) {
            for (int length = 6; length <= columns.length(); length++) {
                all.add(columns.substring(0, length));
            }
        }
        return all;
    }

    private static String inTurn(String row, String other, int length) {
        var walk = new StringBuilder();
        for (int at = 0; at < Math.min(length, Math.min(row.length(), other.length())); at++) {
            walk.append(row.charAt(at)).append(other.charAt(at));
        }
        return walk.toString();
    }

    private static List<String> words() throws IOException {
        try (InputStream in = Objects.requireNonNull(CommonPasswordsListTest.class.getResourceAsStream("common-words.txt"))) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+")).filter(word -> !word.isBlank()).toList();
        }
    }
}
