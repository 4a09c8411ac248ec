package ua.esoya.workstation.ui.route;

import java.util.UUID;

/** Write down who called, came or wrote about this case; {@code who} is the likely person. */
public record RecordContact(UUID caseId, String caseNumber, String who) implements Route {}
