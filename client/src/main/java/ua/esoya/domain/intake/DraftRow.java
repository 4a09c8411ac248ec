package ua.esoya.domain.intake;

import java.time.LocalDateTime;
import java.util.UUID;

/** A draft in the list of unfinished registrations. */
public record DraftRow(
        UUID draftId, String draftCode, String title, boolean isSetAside, LocalDateTime savedAt, boolean isMine) {}
