package ua.esoya.workstation.ui.route;

import java.util.UUID;

/** Preview and print the papers of a case; at once when it was just registered. */
public record PrintPapers(UUID caseId, boolean justRegistered) implements Route {}
