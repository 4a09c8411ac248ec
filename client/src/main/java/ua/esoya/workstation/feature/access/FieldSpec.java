package ua.esoya.workstation.feature.access;

import java.util.List;

/** One field of a form; {@code path} is its name in what is sent, by which the server names it in a refusal. */
sealed interface FieldSpec {
    String path();

    String label();

    boolean required();

    /** A line of text. */
    record Line(String path, String label, boolean required, int longest, String example) implements FieldSpec {}

    /** A day. */
    record Day(String path, String label, boolean required) implements FieldSpec {}

    /** One of a list. */
    record OneOf(String path, String label, boolean required, List<Option> options) implements FieldSpec {}

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
