package ua.esoya.domain.intake;

import java.time.LocalDateTime;
import java.util.UUID;

/** Acknowledgement that a draft stands on the server; the code is what the «come back» slip carries. */
public record KeptDraft(UUID draftId, String draftCode, int rowVersion, LocalDateTime savedAt) {}
