package ua.esoya.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plain values between the program and the child that draws: words, marks, rows and names, and no class of anybody's. */
final class FormWire {
    private static final int LONGEST = 64_000_000;

    private FormWire() {}

    static void write(DataOutputStream out, Object value) throws IOException {
        switch (value) {
            case String text -> {
                out.writeByte('s');
                bytes(out, text.getBytes(StandardCharsets.UTF_8));
            }
            case Boolean mark -> out.writeByte(mark ? '+' : '-');
            case List<?> rows -> {
                out.writeByte('l');
                out.writeInt(rows.size());
                for (var row : rows) {
                    write(out, row);
                }
            }
            case Map<?, ?> named -> {
                out.writeByte('m');
                out.writeInt(named.size());
                for (var entry : named.entrySet()) {
                    write(out, entry.getKey());
                    write(out, entry.getValue());
                }
            }
            default -> throw new IllegalArgumentException("not a plain value: " + value.getClass());
        }
    }

    static Object read(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case 's' -> new String(bytes(in), StandardCharsets.UTF_8);
            case '+' -> true;
            case '-' -> false;
            case 'l' -> {
                var rows = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    rows.add(read(in));
                }
                yield rows;
            }
            case 'm' -> {
                var named = new LinkedHashMap<String, Object>();
                for (int left = in.readInt(); left > 0; left--) {
                    named.put(text(in), read(in));
                }
                yield named;
            }
            default -> throw new IOException("unknown kind " + kind);
        };
    }

    static Map<String, Object> values(DataInputStream in) throws IOException {
        var values = new LinkedHashMap<String, Object>();
        if (read(in) instanceof Map<?, ?> named) {
            named.forEach((name, value) -> values.put(String.valueOf(name), value));
        }
        return values;
    }

    static String text(DataInputStream in) throws IOException {
        return read(in) instanceof String text ? text : "";
    }

    static void words(DataOutputStream out, List<PaperWord> words) throws IOException {
        out.writeInt(words.size());
        for (var word : words) {
            out.writeInt(word.page());
            write(out, word.text());
            write(out, word.look());
            for (double place : new double[] {word.x(), word.y(), word.width(), word.height()}) {
                out.writeDouble(place);
            }
        }
    }

    static List<PaperWord> words(DataInputStream in) throws IOException {
        var words = new ArrayList<PaperWord>();
        for (int left = in.readInt(); left > 0; left--) {
            words.add(new PaperWord(in.readInt(), text(in), text(in), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble()));
        }
        return words;
    }

    static void bytes(DataOutputStream out, byte[] content) throws IOException {
        out.writeInt(content.length);
        out.write(content);
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("too long: " + length);
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new IOException("cut off");
        }
        return content;
    }
}
