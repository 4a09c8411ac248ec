package ua.esoya.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/**
 * Where two papers differ, word by word, so that it can be marked on both.
 *
 * @param before marks of the former paper
 * @param after marks of the new one
 * @param spots how many differences there are
 */
public record PaperDifferences(List<PaperMark> before, List<PaperMark> after, int spots) {

    /** Both papers must have been drawn with their words. */
    public static PaperDifferences of(DrawnForm before, DrawnForm after) {
        var marked = new Marking();
        for (var delta : DiffUtils.diff(said(before), said(after), true).getDeltas()) {
            marked.take(delta, before.words(), after.words());
        }
        return new PaperDifferences(marked.before, marked.after, marked.spots);
    }

    private static List<String> said(DrawnForm drawn) {
        return drawn.words().stream().map(PaperWord::text).toList();
    }

    private static final class Marking {
        private final List<PaperMark> before = new ArrayList<>();
        private final List<PaperMark> after = new ArrayList<>();
        private int spots;

        private void take(AbstractDelta<String> delta, List<PaperWord> former, List<PaperWord> present) {
            var old = former.subList(delta.getSource().getPosition(), delta.getSource().getPosition() + delta.getSource().size());
            var now = present.subList(delta.getTarget().getPosition(), delta.getTarget().getPosition() + delta.getTarget().size());
            if (delta.getType() == DeltaType.EQUAL) {
                otherwise(old, now);
            } else {
                mark(before, PaperMark.Kind.GONE, old);
                mark(after, PaperMark.Kind.COME, now);
                spots++;
            }
        }

        /** The same words in another letter: each unbroken run of them is one difference. */
        private void otherwise(List<PaperWord> old, List<PaperWord> now) {
            int from = 0;
            while (from < old.size()) {
                int to = from;
                while (to < old.size() && !old.get(to).look().equals(now.get(to).look())) {
                    to++;
                }
                if (to > from) {
                    mark(before, PaperMark.Kind.OTHERWISE, old.subList(from, to));
                    mark(after, PaperMark.Kind.OTHERWISE, now.subList(from, to));
                    spots++;
                }
                from = to + 1;
            }
        }

        private void mark(List<PaperMark> marks, PaperMark.Kind kind, List<PaperWord> words) {
            int first = marks.size();
            for (var word : words) {
                if (marks.size() > first && marks.getLast().isOnLineOf(word)) {
                    marks.set(marks.size() - 1, marks.getLast().with(word));
                } else {
                    marks.add(new PaperMark(kind, spots, word.page(), word.text(), word.x(), word.y(), word.width(), word.height()));
                }
            }
        }
    }
}
