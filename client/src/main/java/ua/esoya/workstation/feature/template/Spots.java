package ua.esoya.workstation.feature.template;

import static ua.esoya.workstation.feature.template.TemplateFeature.TEXT;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import ua.esoya.document.PaperDifferences;
import ua.esoya.document.PaperMark;

/** The differences of two papers one after another, in words and in both papers at once. */
final class Spots {
    private static final int LONGEST = 90;

    private final PaperPane before;
    private final PaperPane after;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private PaperDifferences differences = new PaperDifferences(List.of(), List.of(), 0);
    private int at = -1;

    Spots(PaperPane before, PaperPane after) {
        this.before = before;
        this.after = after;
    }

    void take(PaperDifferences found) {
        differences = found;
        count.set(found.spots());
        words.set(TEXT.get(found.spots() == 0 ? "spots.none" : "spots.found", found.spots()));
    }

    /** How many there are. */
    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** What the pointed one is, or how many there are. */
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** To the next one or the one before, around the end. */
    void step(int by) {
        at = at < 0 ? by > 0 ? 0 : differences.spots() - 1 : Math.floorMod(at + by, differences.spots());
        // both scroll together: the new paper has the last word, the former where it alone has something to show
        boolean isInFormer = before.point(at);
        boolean isInNew = after.point(at);
        String gone = said(differences.before());
        String come = said(differences.after());
        boolean isOtherwise = differences.before().stream().anyMatch(mark -> mark.spot() == at && mark.kind() == PaperMark.Kind.OTHERWISE);
        String what = isOtherwise ? TEXT.get("spot.otherwise", come) : come.isEmpty() ? TEXT.get("spot.gone", gone) : gone.isEmpty() ? TEXT.get("spot.come", come) : TEXT.get("spot.both", gone, come);
        words.set(TEXT.get("spot", at + 1, differences.spots(), what) + (isInFormer || isInNew ? "" : " " + TEXT.get("spot.unseen")));
    }

    private String said(List<PaperMark> marks) {
        String all = marks.stream().filter(mark -> mark.spot() == at).map(PaperMark::text).collect(Collectors.joining(" "));
        return all.length() > LONGEST ? all.substring(0, LONGEST) + "…" : all;
    }
}
