package ua.esoya.workstation.ui.route;

import java.util.UUID;

/** Correct a clerical error in a case registered today (7.1.8). */
public record CorrectCase(UUID caseId) implements Route {}
