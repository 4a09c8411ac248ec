package ua.esoya.domain.access;

/** Why a password is not taken. */
public enum PasswordWeakness {
    /** Fewer characters than {@link PasswordRules#SHORTEST}. */
    SHORT,
    /** A common word or number, a walk along the keyboard, or a repetition. */
    COMMON,
    /** The login with little added. */
    LIKE_LOGIN
}
