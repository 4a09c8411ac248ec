package ua.esoya.workstation.feature.access;

/** One thing to choose in a form: what is sent, and how it reads. */
record Option(Object value, String words) {}
