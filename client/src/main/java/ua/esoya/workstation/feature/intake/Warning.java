package ua.esoya.workstation.feature.intake;

/** Something about a field worth a look; it never blocks and may be overridden with a reason (7.1.2). */
record Warning(String path, String label, String sentence) {}
