package ua.esoya.workstation.feature.intake;

/** Reads the text of one field; never called with nothing but spaces. */
@FunctionalInterface
interface EntryRule {
    Reading read(String typed);
}
