package ua.esoya.workstation.feature.paper;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import ua.esoya.workstation.feature.paper.PaperStack.Paper;

/** A paper in the list: whether it is to be printed, in how many copies, and how often it was. */
final class PaperLine {
    static final int MOST_COPIES = 9;

    private final Paper paper;
    private final BooleanProperty chosen = new SimpleBooleanProperty(true);
    private final IntegerProperty copies;
    private final IntegerProperty prints;

    PaperLine(Paper paper) {
        this.paper = paper;
        this.copies = new SimpleIntegerProperty(paper.copies());
        this.prints = new SimpleIntegerProperty(paper.printedBefore());
    }

    /** The paper in the copies wanted now. */
    Paper paper() {
        return paper.in(copies.get());
    }

    /** Copies of the next print, 1 to 9. */
    ReadOnlyIntegerProperty copies() {
        return copies;
    }

    /** Asks for this many copies; a number outside 1 to 9 changes nothing. */
    void want(int number) {
        if (number >= 1 && number <= MOST_COPIES) {
            copies.set(number);
            chosen.set(true);
        }
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
