package ua.esoya.workstation.feature.intake;

import ua.esoya.workstation.ui.Answer;

/** How the form asks; the windows stand behind it. */
@FunctionalInterface
interface Questions {
    void ask(String question, String detail, Answer... answers);
}
