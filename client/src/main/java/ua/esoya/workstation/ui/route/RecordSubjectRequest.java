package ua.esoya.workstation.ui.route;

import java.util.UUID;

/** Take a request of this person about their own data. */
public record RecordSubjectRequest(UUID personId, String name) implements Route {}
