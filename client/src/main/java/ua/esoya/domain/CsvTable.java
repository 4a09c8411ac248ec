package ua.esoya.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values of a CSV file by rows, in UTF-8 or Windows-1251: quoted values may hold separators, doubled quotes and new lines; empty lines are left out. */
public final class CsvTable {
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char separator;
    private final List<ListedRow> rows = new ArrayList<>();
    private List<String> current = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int line = 1;
    private int begun = 1;

    private CsvTable(char separator) {
        this.separator = separator;
    }

    /** The rows of a text whose first line tells by which of the two separators it is written; empty when a quote is never closed. */
    public static Optional<List<ListedRow>> read(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var table = new CsvTable(first.chars().filter(it -> it == ';').count() >= first.chars().filter(it -> it == ',').count() ? ';' : ',');
        return table.parse(text) ? Optional.of(List.copyOf(table.rows)) : Optional.empty();
    }

    /** The text of a file; empty when it is in neither alphabet or holds what no text does. */
    public static Optional<String> decoded(byte[] content) {
        var text = strictly(content, StandardCharsets.UTF_8).or(() -> strictly(content, WINDOWS)).map(CsvTable::withoutMark);
        return text.filter(it -> it.chars().noneMatch(letter -> letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t'));
    }

    /** The text without the mark by which spreadsheets know its alphabet. */
    public static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private boolean parse(String text) {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '\n') {
                line++;
            }
            if (quoted) {
                boolean doubled = next == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (doubled) {
                    at++;
                }
                if (next == '"' && !doubled) {
                    quoted = false;
                } else {
                    value.append(next);
                }
            } else if (next == '"' && value.toString().isBlank()) {
                value.setLength(0);
                quoted = true;
            } else if (next == separator) {
                endValue();
            } else if (next == '\n') {
                endRow();
            } else if (next != '\r') {
                value.append(next);
            }
        }
        endRow();
        return !quoted;
    }

    private void endValue() {
        current.add(value.toString().strip());
        value.setLength(0);
    }

    private void endRow() {
        endValue();
        if (current.stream().anyMatch(it -> !it.isEmpty())) {
            rows.add(new ListedRow(begun, List.copyOf(current)));
        }
        current = new ArrayList<>();
        begun = line;
    }
}
