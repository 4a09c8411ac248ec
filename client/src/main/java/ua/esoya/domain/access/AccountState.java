package ua.esoya.domain.access;

import java.util.Locale;

/** What an account lets its person do (4.1). */
public enum AccountState {
    /** There is none. */
    NONE,
    /** An order in force lets the person in. */
    ACTIVE,
    /** No order is in force today. */
    ENDED,
    /** Closed with a reason, may be opened again. */
    BLOCKED,
    /** Closed for good. */
    ANNULLED;

    /** The state of this code of the server. */
    public static AccountState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
