package ua.esoya.exchange.notice;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as SMS in UCS-2: 70 units in a single one, 67 in each of several, the units of one letter never parted. The server counts the
 * same way ({@code internal.sms_parts}).
 */
final class SmsParts {
    private static final int SINGLE = 70;
    private static final int OF_SEVERAL = 67;
    private static final int HEADER_BYTES = 6;

    private final List<String> texts;

    SmsParts(String text) {
        this.texts = text.length() <= SINGLE ? List.of(text) : divided(text);
    }

    int count() {
        return texts.size();
    }

    List<String> texts() {
        return texts;
    }

    /**
     * The bytes of one part, with the header that joins parts (05 00 03 reference, how many, which) when there are several.
     *
     * @param part from 1
     * @param reference the same for all parts of a message
     */
    byte[] bytes(int part, byte reference) {
        byte[] letters = texts.get(part - 1).getBytes(StandardCharsets.UTF_16BE);
        if (texts.size() == 1) {
            return letters;
        }
        return ByteBuffer.allocate(HEADER_BYTES + letters.length).put(new byte[] {5, 0, 3, reference, (byte) texts.size(), (byte) part}).put(letters).array();
    }

    private static List<String> divided(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(from + OF_SEVERAL, text.length());
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            parts.add(text.substring(from, to));
            from = to;
        }
        return List.copyOf(parts);
    }
}
