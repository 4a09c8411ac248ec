package ua.esoya.workstation.ui;

import java.util.Optional;

/**
 * Work that leaving would lose: the question names it, and where it can be kept the button says how («Зберегти чернетку»).
 */
public record UnsavedWork(String question, String leaveAnyway, Optional<Keep> keep) {

    /** A way to keep the work: the words of its button and the act itself. */
    public record Keep(String words, Act act) {}

    /** Keeps the work and calls {@code whenKept} on the FX thread; does not call it when keeping failed. */
    @FunctionalInterface
    public interface Act {
        /** Starts keeping and returns at once. */
        void keep(Runnable whenKept);
    }
}
