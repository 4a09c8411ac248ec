package ua.esoya.domain.trace;

import java.util.Locale;

/** How much an event of the journal matters to whoever watches over security, the heaviest first (4.13). */
public enum Severity {
    /** The journal or the archive is not what it was, or a door was closed by force. */
    ALARM,
    /** Something was tried that is not allowed. */
    WARNING,
    /** Rights, settings or what left the system changed. */
    NOTICE,
    /** Everyday work. */
    USUAL;

    /** The severity that the server calls so. */
    public static Severity of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** How the server calls it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
