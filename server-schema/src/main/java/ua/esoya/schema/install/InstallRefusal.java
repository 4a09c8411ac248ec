package ua.esoya.schema.install;

import java.io.Serial;

/** The installer's "no": its message is one Ukrainian sentence for the administrator at the console. */
public final class InstallRefusal extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    InstallRefusal(String sentence) {
        super(sentence);
    }

    InstallRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
