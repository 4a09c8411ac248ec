package ua.esoya.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.domain.paper.PaperKind;

/** Draws the paper of a case by the form that prints today and by a new one, and says what differs. Blocks. */
public final class FormTrial {
    /** Enough to see that a line moved; small, because a rehearsal draws hundreds. */
    private static final int DPI = 40;
    private static final int PAGES = 6;

    private final Forms forms;
    private final PaperKind kind;
    private final String before;
    private final String after;

    /** @param before the form that prints today */
    public FormTrial(Forms forms, PaperKind kind, String before, String after) {
        this.forms = forms;
        this.kind = kind;
        this.before = before;
        this.after = after;
    }

    /** One case. */
    public TriedForm of(CasePaper paper) {
        var values = FormValues.of(kind, paper);
        int today = 0;
        try {
            var fields = new PrintedFields(values, paper);
            String said = filled(before, fields.marked());
            String says = filled(after, fields.marked());
            // a change that this case does not reach needs one drawing only
            if (said.equals(says)) {
                int pages = forms.draw(before, values, FormOrder.PDF).pageCount();
                return new TriedForm(TriedForm.Fate.SAME, pages, pages, List.of(), Optional.empty());
            }
            var old = forms.draw(before, values, FormOrder.comparing(PAGES, DPI));
            today = old.pageCount();
            return compared(old, forms.draw(after, values, FormOrder.comparing(PAGES, DPI)), fields.lost(said, says));
        } catch (TemplateRefused refused) {
            return new TriedForm(TriedForm.Fate.REFUSED, today, 0, List.of(), Optional.of(refused.trouble().orElse(TemplateTrouble.of(TemplateTrouble.Kind.DRAWING, 0, ""))));
        }
    }

    private static TriedForm compared(DrawnForm old, DrawnForm made, List<String> lost) {
        var fate = !lost.isEmpty() ? TriedForm.Fate.LOSES
                : !old.text().equals(made.text()) ? TriedForm.Fate.WORDS
                : looksTheSame(old, made) ? TriedForm.Fate.SAME : TriedForm.Fate.LOOK;
        return new TriedForm(fate, old.pageCount(), made.pageCount(), lost, Optional.empty());
    }

    private String filled(String form, FormValues values) {
        return forms.draw(form, values, FormOrder.FILLED).text();
    }

    private static boolean looksTheSame(DrawnForm old, DrawnForm made) {
        return old.pageCount() == made.pageCount() && IntStream.range(0, old.pictures().size()).allMatch(page -> {
            var one = old.pictures().get(page);
            var other = made.pictures().get(page);
            return one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight() && Arrays.equals(
                    one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()), other.getRGB(0, 0, other.getWidth(), other.getHeight(), null, 0, other.getWidth()));
        });
    }
}
