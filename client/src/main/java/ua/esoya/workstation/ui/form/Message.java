package ua.esoya.workstation.ui.form;

/** One sentence under a field: an error, or a warning that stops nobody. */
public record Message(Kind kind, String text) {

    /** How much a message weighs. */
    public enum Kind {
        /** Nothing to say. */
        NONE,
        /** Worth a look; does not stop. */
        WARNING,
        /** Has to be put right. */
        ERROR
    }

    /** Nothing to say. */
    public static final Message NONE = new Message(Kind.NONE, "");

    /** Something to put right, in one sentence that says what to do. */
    public static Message error(String text) {
        return new Message(Kind.ERROR, text);
    }

    /** Something worth a look. */
    public static Message warning(String text) {
        return new Message(Kind.WARNING, text);
    }

    /** Whether there is something to show. */
    public boolean present() {
        return kind != Kind.NONE;
    }
}
