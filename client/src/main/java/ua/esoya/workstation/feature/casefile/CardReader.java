package ua.esoya.workstation.feature.casefile;

/** Somebody else who has the card open; the workplace may be blank. */
record CardReader(String shortName, String workplace) {}
