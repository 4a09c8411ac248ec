package ua.esoya.workstation.ui;

/** A button of a question: words that name the act, the act, and whether Enter or Esc means it. */
public record Answer(String words, Kind kind, Runnable act) {

    /** Which key takes the answer besides its own button. */
    public enum Kind {
        /** Enter takes it. */
        LIKELY,
        /** Only its button takes it. */
        OTHER,
        /** Esc takes it, and closing the window. */
        STAY
    }

    /** The answer Enter gives. */
    public static Answer likely(String words, Runnable act) {
        return new Answer(words, Kind.LIKELY, act);
    }

    /** One more answer. */
    public static Answer other(String words, Runnable act) {
        return new Answer(words, Kind.OTHER, act);
    }

    /** The answer Esc gives: nothing happens. */
    public static Answer stay(String words) {
        return new Answer(words, Kind.STAY, () -> {});
    }
}
