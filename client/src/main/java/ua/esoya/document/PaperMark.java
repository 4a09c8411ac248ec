package ua.esoya.document;

/**
 * Words of one line of a paper that another paper has not, or has otherwise; places are parts of the page, as in {@link PaperWord}.
 *
 * @param spot which difference it belongs to, from 0; both papers number them together
 */
public record PaperMark(Kind kind, int spot, int page, String text, double x, double y, double width, double height) {

    /** What is the matter with the words. */
    public enum Kind {
        /** Only the former paper says them. */
        GONE,
        /** Only the new paper says them. */
        COME,
        /** Both say them, set in another letter or size. */
        OTHERWISE
    }

    /** Both as one, when they stand on one line. */
    PaperMark with(PaperWord next) {
        double right = Math.max(x + width, next.x() + next.width());
        double bottom = Math.max(y + height, next.y() + next.height());
        double left = Math.min(x, next.x());
        double top = Math.min(y, next.y());
        return new PaperMark(kind, spot, page, text + " " + next.text(), left, top, right - left, bottom - top);
    }

    boolean isOnLineOf(PaperWord next) {
        return page == next.page() && next.x() > x && Math.abs(next.y() + next.height() - y - height) < height / 2;
    }
}
