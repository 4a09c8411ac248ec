package ua.esoya.bench;

import java.util.ArrayList;
import java.util.List;
import ua.esoya.document.ChildForms;
import ua.esoya.document.FormOrder;
import ua.esoya.document.FormTrial;
import ua.esoya.document.FormValues;
import ua.esoya.document.Forms;
import ua.esoya.document.InProcessForms;
import ua.esoya.document.Papers;
import ua.esoya.document.SamplePapers;
import ua.esoya.document.TriedForm;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.domain.paper.PaperKind;

/**
 * The paper beside the moderator's text, drawn by a warm child, against the same drawn in the program; and a text tried on 200 cases against
 * 200 papers drawn by the same child. Ratios of one run: both halves meet the same machine.
 */
final class TemplateBench implements Benchmarks.Group {
    private static final PaperKind KIND = PaperKind.APPLICATION;
    private static final int MAKINGS = 30;
    private static final int WARM_UP = 60;
    private static final int CASES = 200;
    private static final FormOrder SHOWN = FormOrder.pictures(0, 3, 96);

    @Override
    public void run(Figures figures) {
        var child = new ChildForms();
        var here = new InProcessForms();
        var values = FormValues.of(KIND, SamplePapers.typical());
        makings(child, values, WARM_UP);
        makings(here, values, WARM_UP);
        double inChild = Median.of(makings(child, values, MAKINGS));
        double inProgram = Median.of(makings(here, values, MAKINGS));
        figures.report("preview of a form by the warm child, after the 120 ms pause", inChild, "ms");
        figures.report("the same form drawn in the program", inProgram, "ms");
        figures.atMost("preview by the warm child : in the program", inChild / inProgram, 1.5, "");
        rehearsal(figures, child);
    }

    private static void rehearsal(Figures figures, Forms child) {
        List<CasePaper> cases = new ArrayList<>();
        for (int at = 0; at < CASES; at++) {
            cases.add(SamplePapers.typical());
        }
        String form = Papers.ownForm(KIND);
        String changed = form.replace("</body>", "<p>Нове речення наприкінці заяви.</p></body>");
        long begun = System.nanoTime();
        for (var one : cases) {
            if (child.draw(form, FormValues.of(KIND, one), FormOrder.PDF).pdf().length == 0) {
                throw new IllegalStateException("an empty paper");
            }
        }
        double papers = (System.nanoTime() - begun) / 1e9;
        var trial = new FormTrial(child, KIND, form, changed);
        begun = System.nanoTime();
        for (var one : cases) {
            if (trial.of(one).fate() != TriedForm.Fate.WORDS) {
                throw new IllegalStateException("the sentence was not noticed");
            }
        }
        double rehearsal = (System.nanoTime() - begun) / 1e9;
        figures.report("a text tried on 200 cases", rehearsal, "s");
        figures.atMost("a text tried on 200 cases : 200 papers as PDF", rehearsal / papers, 4, "");
    }

    /** Milliseconds of each of some makings. */
    private static List<Double> makings(Forms forms, FormValues values, int count) {
        List<Double> took = new ArrayList<>();
        String form = Papers.ownForm(KIND);
        for (int i = 0; i < count; i++) {
            long begun = System.nanoTime();
            if (forms.draw(form, values, SHOWN).pictures().isEmpty()) {
                throw new IllegalStateException("no page");
            }
            took.add((System.nanoTime() - begun) / 1e6);
        }
        return took;
    }
}
