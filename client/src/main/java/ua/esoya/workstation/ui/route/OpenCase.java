package ua.esoya.workstation.ui.route;

import java.util.UUID;

/** Read one case. */
public record OpenCase(UUID caseId) implements Route {}
