package ua.esoya.workstation.ui.route;

import java.util.Optional;
import java.util.UUID;

/** Print at once what a change of a case calls for: the supplement with this number, or all papers anew (7.1.8). */
public record PrintChanged(UUID caseId, Optional<Integer> supplement) implements Route {}
