package ua.esoya.workstation.shell;

import javafx.scene.control.Label;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;

/** The words that stand over the red frame of the training database. */
final class TrainingStrip {
    private static final Text TEXT = Text.of(TrainingStrip.class);

    private TrainingStrip() {}

    static Label make() {
        var strip = Parts.styled(new Label(TEXT.get("training")), "es-training-strip");
        strip.setMaxWidth(Double.MAX_VALUE);
        strip.setId("training");
        return strip;
    }
}
