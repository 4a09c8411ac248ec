package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.document.PaperMark.Kind;
import ua.esoya.domain.paper.PaperKind;

/** What differs between two papers is found where it stands on the page. */
@Tag("ESOYA-5.7.1")
class PaperDifferencesTest {
    private static final FormValues CASE = FormValues.of(PaperKind.APPLICATION, SamplePapers.typical());
    private static final String TODAY = page("<p>Прошу зареєструвати місце проживання</p><p>Справу прийнято сьогодні</p>");

    @Test
    void theSamePaperHasNoMark() {
        var same = compared(TODAY, TODAY);
        assertEquals(new PaperDifferences(List.of(), List.of(), 0), same);
    }

    @Test
    void aWordThatBecameAnotherIsMarkedOnBothAsOneDifference() {
        var found = compared(TODAY, TODAY.replace("місце", "адресу"));
        assertEquals(1, found.spots());
        assertEquals(List.of("GONE місце"), told(found.before()));
        assertEquals(List.of("COME адресу"), told(found.after()));
    }

    @Test
    void neighboursOnALineShareAFrameAndLinesDoNot() {
        var found = compared(TODAY, page("<p>Прошу</p><p>Справу прийнято сьогодні уранці</p>"));
        assertEquals(List.of("GONE зареєструвати місце проживання"), told(found.before()));
        assertEquals(List.of("COME уранці"), told(found.after()));
        assertEquals(2, found.spots());
        assertEquals(List.of(0, 1), List.of(found.before().getFirst().spot(), found.after().getFirst().spot()));
        var lines = compared(TODAY, page("<p>Інше</p>")).before();
        assertEquals(List.of("GONE Прошу зареєструвати місце проживання", "GONE Справу прийнято сьогодні"), told(lines), "one frame a line");
        assertTrue(lines.getFirst().y() + lines.getFirst().height() < lines.getLast().y(), "frames of two lines do not overlap: " + lines);
    }

    @Test
    void theFrameStandsOnTheInkOfItsWord() {
        var mark = compared(TODAY, TODAY.replace("сьогодні", "")).before().getFirst();
        var picture = drawn(TODAY).pictures().getFirst();
        int left = (int) (mark.x() * picture.getWidth());
        int top = (int) (mark.y() * picture.getHeight());
        int right = (int) Math.ceil((mark.x() + mark.width()) * picture.getWidth());
        int bottom = (int) Math.ceil((mark.y() + mark.height()) * picture.getHeight());
        assertTrue(ink(picture, left, top, right, bottom) > 20, "the word is inside");
        assertEquals(0, ink(picture, right + 2, top, picture.getWidth(), bottom), "nothing stands behind it on its line");
        assertEquals(0, ink(picture, 0, bottom + 1, picture.getWidth(), picture.getHeight()), "it is the last line");
    }

    @Test
    void theSameWordInAnotherLetterIsToldApart() {
        var found = compared(TODAY, TODAY.replace("прийнято", "<b>прийнято</b>"));
        assertEquals(1, found.spots());
        assertEquals(List.of("OTHERWISE прийнято"), told(found.before()));
        assertEquals(List.of("OTHERWISE прийнято"), told(found.after()));
        assertTrue(found.before().stream().allMatch(mark -> mark.kind() == Kind.OTHERWISE));
        assertEquals(0, compared(TODAY, TODAY.replace("<p>Справу", "<p style=\"margin-top: 80px\">Справу")).spots(), "what only moved is no difference of words");
    }

    @Test
    void aDifferenceOnTheNextPageIsMarkedThere() {
        String two = TODAY.replace("</body>", "<p style=\"page-break-before: always\">друга</p></body>");
        assertEquals(List.of(1), compared(two, two.replace("друга", "інша")).after().stream().map(PaperMark::page).toList());
    }

    @Test
    void theChildTellsTheSamePlaces() {
        var child = new ChildForms();
        try {
            assertEquals(drawn(TODAY).words(), child.draw(TODAY, CASE, FormOrder.comparing(1, 96)).words());
            assertEquals(List.of(), child.draw(TODAY, CASE, FormOrder.pictures(0, 1, 96)).words(), "control: only when asked");
        } finally {
            child.stop();
        }
    }

    private static int ink(java.awt.image.BufferedImage picture, int left, int top, int right, int bottom) {
        int dark = 0;
        for (int x = Math.max(0, left); x < Math.min(right, picture.getWidth()); x++) {
            for (int y = Math.max(0, top); y < Math.min(bottom, picture.getHeight()); y++) {
                dark += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    private static List<String> told(List<PaperMark> marks) {
        Function<PaperMark, String> words = mark -> mark.kind() + " " + mark.text();
        return marks.stream().map(words).toList();
    }

    private static PaperDifferences compared(String before, String after) {
        return PaperDifferences.of(drawn(before), drawn(after));
    }

    private static DrawnForm drawn(String form) {
        return new InProcessForms().draw(form, CASE, FormOrder.comparing(2, 96));
    }

    private static String page(String body) {
        return "<html><head><title>а</title></head><body>" + body + "</body></html>";
    }
}
