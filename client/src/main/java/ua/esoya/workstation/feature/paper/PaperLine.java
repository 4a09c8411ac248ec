package ua.esoya.workstation.feature.paper;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import ua.esoya.workstation.feature.paper.PaperStack.Paper;

/** A paper in the list: whether it is to be printed, and how often it was. */
final class PaperLine {
    private final Paper paper;
    private final BooleanProperty chosen = new SimpleBooleanProperty(true);
    private final IntegerProperty prints;

    PaperLine(Paper paper) {
        this.paper = paper;
        this.prints = new SimpleIntegerProperty(paper.printedBefore());
    }

    Paper paper() {
        return paper;
    }

    /** Whether the next print takes it. */
    BooleanProperty chosen() {
        return chosen;
    }

    /** Times it was printed; the next one is marked as repeated when this is not 0. */
    IntegerProperty prints() {
        return prints;
    }
}
