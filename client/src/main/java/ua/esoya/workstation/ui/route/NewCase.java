package ua.esoya.workstation.ui.route;

import java.util.Optional;
import java.util.UUID;

/** Begin a case: empty, for the applicant of another case, or from a kept draft by id or by the code of a slip. */
public record NewCase(Optional<UUID> samePersonAsCase, Optional<UUID> draftId, Optional<String> draftCode) implements Route {}
