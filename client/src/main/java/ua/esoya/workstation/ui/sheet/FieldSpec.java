package ua.esoya.workstation.ui.sheet;

import java.util.List;

/** One field of a form; {@code path} is its name in what is sent, by which the server names it in a refusal. */
public sealed interface FieldSpec {
    String path();

    String label();

    boolean required();

    /** A line of text. */
    record Line(String path, String label, boolean required, int longest, String example) implements FieldSpec {}

    /** Several lines of text; Ctrl+Enter begins a new one. */
    record Lines(String path, String label, boolean required, int longest) implements FieldSpec {}

    /** A whole number within bounds, both allowed. */
    record Whole(String path, String label, boolean required, int least, int most) implements FieldSpec {}

    /** The path of a PDF on this machine; the server says by {@code scan_unreadable} that it is none. */
    record PdfFile(String path, String label, boolean required, String example) implements FieldSpec {}

    /** A day. */
    record Day(String path, String label, boolean required) implements FieldSpec {}

    /** One of a list. */
    record OneOf(String path, String label, boolean required, List<Option> options) implements FieldSpec {}

    /** One of so many that they are found by words; {@code known} says how what stands there reads. */
    record Found(String path, String label, boolean required, List<Option> known, Search search) implements FieldSpec {}

    /** Finds what may be named; runs in the background and may block. */
    @FunctionalInterface
    interface Search {
        /** The best first. */
        List<Option> find(String typed);
    }

    /** Several of a list. */
    record Several(String path, String label, boolean required, List<Option> options) implements FieldSpec {}

    /** Yes or no. */
    record Tick(String path, String label) implements FieldSpec {
        @Override
        public boolean required() {
            return false;
        }
    }
}
