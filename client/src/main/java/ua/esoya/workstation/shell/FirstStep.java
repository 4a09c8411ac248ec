package ua.esoya.workstation.shell;

/** What a signed-in person has to do before work, one step after the other. */
sealed interface FirstStep {

    /** A new password; {@code why} says what makes it necessary. */
    record Password(NewPasswordViewModel model, String why) implements FirstStep {}

    /** The obligation not to disclose. */
    record Obligation() implements FirstStep {}
}
