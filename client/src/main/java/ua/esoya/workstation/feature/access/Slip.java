package ua.esoya.workstation.feature.access;

import static ua.esoya.workstation.feature.access.AccessWords.TEXT;

/**
 * What is handed to a person with an issued password, shown once.
 *
 * @param waits whether it takes effect only after a second person agreed
 */
record Slip(String fullName, String login, String password, boolean waits) {

    /** What to do with it. */
    String note() {
        return TEXT.get(waits ? "slip.waits" : "slip.note");
    }

    /** Never the password: slips must not reach a log. */
    @Override
    public String toString() {
        return "Slip of " + login;
    }
}
