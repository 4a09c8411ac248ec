package ua.esoya.workstation.ui;

import java.util.Optional;

/** The three kinds of trouble, each treated in its own way. */
public sealed interface Trouble {

    /**
     * A business no: stands beside the field it is about, or in a note at the form; what was typed stays.
     * {@code code} is the catalogue's (ZN101), {@code text} one sentence saying what to do.
     */
    record Refused(String code, String text, Optional<String> field) implements Trouble {}

    /** The server cannot be reached: a banner, retries, the form stays open and keeps everything. */
    record Outage(String text) implements Trouble {}

    /** A defect of the program: a window with a short stable code for the technical administrator. */
    record Defect(Throwable cause) implements Trouble {

        /** The code that the same defect always has. */
        public String code() {
            return DefectCode.of(cause);
        }
    }
}
