package ua.esoya.domain.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One stage of the process card in the routing slip.
 *
 * @param responsible unit and official
 * @param role В, У, П or З: performs, takes part, agrees, approves
 * @param term the stage's term in words
 * @param result result or note
 */
public record Stage(
        String action,
        String responsible,
        String role,
        String term,
        Optional<LocalDate> dueOn,
        Optional<LocalDateTime> doneAt,
        String result) {}
