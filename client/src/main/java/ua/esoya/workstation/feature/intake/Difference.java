package ua.esoya.workstation.feature.intake;

/** A field that a colleague changed meanwhile: what it was, what it is now in the case, what is typed here. */
record Difference(String path, String label, String was, String now, String typed) {}
