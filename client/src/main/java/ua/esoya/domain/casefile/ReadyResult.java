package ua.esoya.domain.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What the provider says is ready; the result of the case is what the centre receives (3.3).
 *
 * @param refusalGroundId the ground of the information card, for a refusal that has one
 * @param legalGround the norm of a refusal; blank for anything else
 */
public record ReadyResult(
        String kind,
        String kindTitle,
        String number,
        LocalDate datedOn,
        int sheets,
        Optional<Integer> refusalGroundId,
        String refusalTitle,
        String legalGround,
        LocalDateTime markedAt,
        String markedBy) {}
