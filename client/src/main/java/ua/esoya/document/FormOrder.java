package ua.esoya.document;

/**
 * What to draw of a form.
 *
 * @param firstPage from 0
 * @param pages how many pages as pictures; none for the PDF alone
 * @param dpi of the pictures
 * @param withText whether the words of the paper are wanted
 */
public record FormOrder(int firstPage, int pages, int dpi, boolean withText) {
    /** The PDF alone. */
    public static final FormOrder PDF = new FormOrder(0, 0, 0, false);

    /** Pages as a screen shows them. */
    public static FormOrder pictures(int firstPage, int pages, int dpi) {
        return new FormOrder(firstPage, pages, dpi, false);
    }

    /** The words alone. */
    public static FormOrder words() {
        return new FormOrder(0, 0, 0, true);
    }
}
