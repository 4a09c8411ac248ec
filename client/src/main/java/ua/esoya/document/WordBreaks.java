package ua.esoya.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: as Unicode says, but not inside «суб’єкт» or «09:00–16:00», not between initials, not after «№». A run of letters
 * without a space that no line can hold may end anywhere in steps: searching its end letter by letter takes seconds.
 */
final class WordBreaks implements FSTextBreaker {
    private static final int LONGEST_WORD = 60;
    private static final int STEP = 6;

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.of("uk", "UA"));
    private String text = "";
    private int given;
    private int found;

    @Override
    public void setText(String newText) {
        text = newText;
        given = 0;
        found = 0;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        if (given == found) {
            found = nextOfWords();
        }
        boolean wholeWord = found == BreakIterator.DONE || found - given <= LONGEST_WORD;
        given = wholeWord ? found : onBoundary(given + STEP);
        return given;
    }

    private int nextOfWords() {
        int at = breaks.next();
        while (at > 1 && at < text.length() && (insideWord(at) || insideTime(at) || betweenInitials(at) || text.charAt(at - 2) == '№')) {
            at = breaks.next();
        }
        return at;
    }

    /** Never between the halves of one sign. */
    private int onBoundary(int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private boolean insideWord(int at) {
        char before = text.charAt(at - 1);
        return (before == '’' || before == '\'') && Character.isLetter(text.charAt(at)) && Character.isLetter(text.charAt(at - 2));
    }

    private boolean insideTime(int at) {
        char before = text.charAt(at - 1);
        return (before == ':' || before == '–') && Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at - 2));
    }

    private boolean betweenInitials(int at) {
        return at > 2
                && text.charAt(at - 1) == ' '
                && text.charAt(at - 2) == '.'
                && Character.isUpperCase(text.charAt(at - 3))
                && at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && text.charAt(at + 1) == '.';
    }
}
