package ua.esoya.document;

/**
 * What to draw of a form.
 *
 * @param firstPage from 0
 * @param pages how many pages as pictures; none for the PDF alone
 * @param dpi of the pictures
 * @param withText whether the words of the paper are wanted
 * @param isFilledOnly whether the filled text of the form is all that is wanted, with no page laid out
 */
public record FormOrder(int firstPage, int pages, int dpi, boolean withText, boolean isFilledOnly) {
    /** The PDF alone. */
    public static final FormOrder PDF = new FormOrder(0, 0, 0, false);

    /** The form with its fields filled, as the text of the answer; nothing is laid out. */
    public static final FormOrder FILLED = new FormOrder(0, 0, 0, true, true);

    /** Laid out. */
    FormOrder(int firstPage, int pages, int dpi, boolean withText) {
        this(firstPage, pages, dpi, withText, false);
    }

    /** Pages as a screen shows them. */
    public static FormOrder pictures(int firstPage, int pages, int dpi) {
        return new FormOrder(firstPage, pages, dpi, false);
    }

    /** The words alone. */
    public static FormOrder words() {
        return new FormOrder(0, 0, 0, true);
    }

    /** Words and pictures of the first pages, to be compared with others. */
    public static FormOrder comparing(int pages, int dpi) {
        return new FormOrder(0, pages, dpi, true);
    }
}
