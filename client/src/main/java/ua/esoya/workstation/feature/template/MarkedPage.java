package ua.esoya.workstation.feature.template;

import static ua.esoya.workstation.feature.template.TemplateFeature.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import ua.esoya.document.PaperMark;
import ua.esoya.workstation.ui.Parts;

/** One page with frames around what differs: what they say is in their line, their sign in the margin, and their colour. */
final class MarkedPage extends Pane {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    /** A frame must not touch the letters. */
    private static final double AROUND = 2;
    /** Beside the page, so that no sign covers a letter; a line may have two kinds of signs. */
    static final double GUTTER = 48;

    private record Framed(PaperMark mark, Region frame, Label sign) {}

    private final ImageView view;
    private final double left;
    private final List<Framed> frames = new ArrayList<>();

    /** @param left of the page, for signs: the same for all pages of a paper */
    MarkedPage(ImageView view, List<PaperMark> marks, double left) {
        super();
        this.view = view;
        this.left = left;
        view.setLayoutX(left);
        getChildren().add(view);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (var mark : marks) {
            String kind = mark.kind().name().toLowerCase(Locale.ROOT);
            var frame = Parts.styled(new Region(), "es-mark", "es-mark-" + kind);
            frame.setAccessibleRole(AccessibleRole.TEXT);
            frame.setAccessibleText(TEXT.get("mark." + kind, mark.text()));
            var sign = Parts.styled(new Label(TEXT.get("mark." + kind + ".sign")), "es-mark-sign", "es-mark-" + kind);
            frames.add(new Framed(mark, frame, sign));
            getChildren().addAll(frame, sign);
        }
    }

    /** Makes this difference the pointed one; how far down this page shows it. */
    OptionalDouble point(int spot) {
        for (var framed : frames) {
            framed.frame.pseudoClassStateChanged(NOW, framed.mark.spot() == spot);
            framed.sign.pseudoClassStateChanged(NOW, framed.mark.spot() == spot);
        }
        return frames.stream().filter(framed -> framed.mark.spot() == spot).mapToDouble(framed -> framed.frame.getLayoutY()).findFirst();
    }

    @Override
    protected double computePrefWidth(double height) {
        return left + view.getLayoutBounds().getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return view.getLayoutBounds().getHeight();
    }

    @Override
    protected void layoutChildren() {
        double wide = view.getLayoutBounds().getWidth();
        double high = view.getLayoutBounds().getHeight();
        for (var framed : frames) {
            var mark = framed.mark;
            framed.frame.resizeRelocate(left + mark.x() * wide - AROUND, mark.y() * high - AROUND, mark.width() * wide + 2 * AROUND, mark.height() * high + 2 * AROUND);
            framed.sign.autosize();
            double from = left - framed.sign.getWidth() * (mark.kind() == PaperMark.Kind.OTHERWISE ? 2 : 1);
            framed.sign.relocate(Math.max(0, from), (mark.y() + mark.height() / 2) * high - framed.sign.getHeight() / 2);
        }
    }
}
