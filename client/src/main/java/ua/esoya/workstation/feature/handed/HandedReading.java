package ua.esoya.workstation.feature.handed;

/** A handed case as it was read, with the stamp that tells whether it has changed since. */
record HandedReading(HandedCase handed, String stamp) {}
