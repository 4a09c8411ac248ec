package ua.esoya.workstation.ui.route;

import java.util.UUID;

/** Put a wrong service or applicant right in the first minutes after the registration (7.1.8). */
public record ReplaceService(UUID caseId) implements Route {}
