package ua.esoya.workstation.feature.scanning;

import ua.esoya.workstation.ui.Meaning;

/** One sentence about what just happened; blank when there is nothing to say. */
record Notice(Meaning meaning, String text) {
    static final Notice NONE = new Notice(Meaning.INFO, "");

    static Notice wrong(String text) {
        return new Notice(Meaning.LATE, text);
    }

    boolean present() {
        return !text.isBlank();
    }
}
