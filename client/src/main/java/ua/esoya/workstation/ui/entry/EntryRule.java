package ua.esoya.workstation.ui.entry;

/** Reads the text of one field; never called with nothing but spaces. */
@FunctionalInterface
public interface EntryRule {
    Reading read(String typed);
}
