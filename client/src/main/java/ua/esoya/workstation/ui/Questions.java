package ua.esoya.workstation.ui;

/** How a screen asks; the windows stand behind it. */
@FunctionalInterface
public interface Questions {
    /** Asks one question; the answer chosen is acted upon. */
    void ask(String question, String detail, Answer... answers);
}
