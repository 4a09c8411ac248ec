package ua.esoya.exchange.registry;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** A text without the mark by which some programs begin UTF-8. */
final class Unmarked extends PushbackReader {
    private static final char MARK = '\uFEFF';
    private boolean begun;

    Unmarked(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] to, int from, int most) throws IOException {
        if (!begun) {
            begun = true;
            int first = read();
            if (first >= 0 && first != MARK) {
                unread(first);
            }
        }
        return super.read(to, from, most);
    }
}
