package ua.esoya.realkeys;

import java.util.List;

/**
 * A place on the keyboard, whatever the layout makes of it.
 *
 * @param code its X key code, the same on every PC keyboard
 */
record PhysicalKey(int code) {
    static final PhysicalKey ENTER = new PhysicalKey(36);
    static final PhysicalKey ESCAPE = new PhysicalKey(9);
    static final PhysicalKey SPACE = new PhysicalKey(65);
    static final PhysicalKey F2 = new PhysicalKey(68);
    static final PhysicalKey CONTROL = new PhysicalKey(37);
    static final PhysicalKey SHIFT = new PhysicalKey(50);
    static final PhysicalKey ALT = new PhysicalKey(64);

    private static final String LATIN = "1234567890-=" + "qwertyuiop[]" + "asdfghjkl;'`" + "\\zxcvbnm,./";
    private static final String UKRAINIAN = "1234567890-=" + "йцукенгшщзхї" + "фівапролджє\0" + "ґячсмитьбю";
    private static final int[] FIRST_CODES = {10, 24, 38, 51};
    private static final int ROW = 12;

    /** The key that bears this letter, digit or sign on a Latin or a Ukrainian keyboard. */
    static PhysicalKey of(char sign) {
        if (sign == ' ') {
            return SPACE;
        }
        int at = Math.max(LATIN.indexOf(sign), UKRAINIAN.indexOf(sign));
        if (at < 0) {
            throw new IllegalArgumentException("no key bears " + sign);
        }
        return new PhysicalKey(FIRST_CODES[at / ROW] + at % ROW);
    }

    /** The keys under these signs. */
    static List<PhysicalKey> of(String signs) {
        return signs.chars().mapToObj(sign -> of((char) sign)).toList();
    }
}
