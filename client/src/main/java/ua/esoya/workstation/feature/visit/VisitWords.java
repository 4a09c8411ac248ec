package ua.esoya.workstation.feature.visit;

import ua.esoya.workstation.ui.Text;

/** How the counter says things. */
final class VisitWords {
    static final Text TEXT = Text.of(VisitWords.class);

    private VisitWords() {}
}
