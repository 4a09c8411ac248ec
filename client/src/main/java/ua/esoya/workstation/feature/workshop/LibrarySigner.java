package ua.esoya.workstation.feature.workshop;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Whose signed services are taken here.
 *
 * @param imports how many files of theirs were
 */
record LibrarySigner(int id, String publicKey, String title, String reason, String addedBy, LocalDateTime addedAt, String retiredBy, Optional<LocalDateTime> retiredAt, String retiredReason, int imports) {}
