package ua.esoya.domain.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which passwords people may have: the program keeps these rules, because it alone sees the password (5.1, 6.4). That it is
 * no repeat the server sees from its traces.
 */
public final class PasswordRules {
    /** Characters of the shortest password taken. */
    public static final int SHORTEST = 10;

    private static final int SHORTEST_REMAINDER = 6;
    private static final int SHORT_UNIT = 4;
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private final Set<String> common;

    /** @param common common passwords and words in small letters */
    public PasswordRules(Set<String> common) {
        this.common = common;
    }

    /** The rules with the list bundled with the program; the first call reads it. */
    public static PasswordRules bundled() {
        return Bundled.RULES;
    }

    /** What is wrong with this password for this login; empty when nothing is. */
    public Optional<PasswordWeakness> weakness(char[] password, String login) {
        if (password.length < SHORTEST) {
            return Optional.of(PasswordWeakness.SHORT);
        }
        String text = new String(password).toLowerCase(Locale.ROOT);
        String name = login.toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && text.contains(name) && text.length() - name.length() < SHORTEST_REMAINDER) {
            return Optional.of(PasswordWeakness.LIKE_LOGIN);
        }
        return isCommon(text) || repeats(text) || runs(text) ? Optional.of(PasswordWeakness.COMMON) : Optional.empty();
    }

    private boolean isCommon(String text) {
        String core = EDGES.matcher(text).replaceAll("");
        return common.contains(text) || common.contains(core) || common.contains(plain(core)) || common.contains(plain(text));
    }

    /** Signs that people write for letters, back as letters. */
    private static String plain(String text) {
        return text.replace('@', 'a').replace('0', 'o').replace('1', 'l').replace('3', 'e').replace('$', 's').replace('5', 's');
    }

    private boolean repeats(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            String unit = text.substring(0, length);
            boolean poor = length <= SHORT_UNIT || common.contains(unit);
            if (poor && unit.repeat(text.length() / length + 1).startsWith(text)) {
                return true;
            }
        }
        return false;
    }

    /** Each character is the next, or the one before: 1234567890, abcdefghij. */
    private static boolean runs(String text) {
        int step = text.charAt(1) - text.charAt(0);
        boolean same = Math.abs(step) <= 1;
        for (int at = 2; same && at < text.length(); at++) {
            same = text.charAt(at) - text.charAt(at - 1) == step;
        }
        return same;
    }

    private static final class Bundled {
        static final PasswordRules RULES = read();

        private static PasswordRules read() {
            var list = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"));
            try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
                return new PasswordRules(lines.lines().collect(Collectors.toUnmodifiableSet()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
