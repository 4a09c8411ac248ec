package ua.esoya.workstation.ui.route;

import java.util.UUID;

/** What the applicant of this case was told, and what became of it. */
public record CaseNotices(UUID caseId, String caseNumber) implements Route {}
