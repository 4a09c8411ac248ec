package ua.esoya.workstation.ui.sheet;

/** What this program cannot take of a form, said beside its field; thrown by a form's verb. */
public final class FieldTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String path;
    private final String words;

    /** @param words one sentence that says what to do */
    public FieldTrouble(String path, String words) {
        super(path, null, false, false);
        this.path = path;
        this.words = words;
    }

    /** The field at fault. */
    public String path() {
        return path;
    }

    /** What people read beside it. */
    public String words() {
        return words;
    }
}
