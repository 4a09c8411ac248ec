package ua.esoya.workstation.ui;

/** One sentence about what just happened; blank when there is nothing to say. */
public record Notice(Meaning meaning, String text) {
    /** Nothing to say. */
    public static final Notice NONE = new Notice(Meaning.INFO, "");

    /** Something went wrong. */
    public static Notice wrong(String text) {
        return new Notice(Meaning.LATE, text);
    }

    /** Whether there is something to say. */
    public boolean present() {
        return !text.isBlank();
    }
}
