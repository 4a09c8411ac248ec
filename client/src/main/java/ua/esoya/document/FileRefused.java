package ua.esoya.document;

/** A file that cannot become pages of a package; nothing of it was taken. */
public final class FileRefused extends Exception {
    private static final long serialVersionUID = 1;

    /** Why the file was refused; each reason has its sentence. */
    public enum Reason {
        /** The file is not there or may not be read. */
        UNREADABLE("file.unreadable"),
        /** Nothing in it. */
        EMPTY("file.empty"),
        /** More bytes than the limit. */
        TOO_LARGE("file.too-large"),
        /** By its content neither PDF nor TIFF, JPEG or PNG, whatever its name says. */
        UNSUPPORTED("file.unsupported"),
        /** Damaged or cut short. */
        BROKEN("file.broken"),
        /** A PDF that opens with a password only. */
        PASSWORD("file.password"),
        /** A page or a picture in it declares more dots than the limit. */
        TOO_MANY_DOTS("file.too-many-dots"),
        /** Not a document of Word in its present form. */
        NOT_WORD("file.not-word"),
        /** A document of Word that is damaged, or not what Word writes. */
        WORD_BROKEN("file.word-broken"),
        /** More pages than the limit. */
        TOO_MANY_PAGES("file.too-many-pages");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;
    private final String text;

    FileRefused(Reason reason, Object... details) {
        super(reason.key);
        this.reason = reason;
        this.text = PaperWords.of(reason.key, details);
    }

    public Reason reason() {
        return reason;
    }

    /** The Ukrainian sentence that stands beside the file. */
    public String text() {
        return text;
    }
}
