package ua.esoya.workstation.ui.route;

import java.util.UUID;

/** Scan the incoming package of a case. */
public record ScanPackage(UUID caseId) implements Route {}
