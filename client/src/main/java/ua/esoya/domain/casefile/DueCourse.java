package ua.esoya.domain.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a due date is what it is: the term, the day it runs from, and whatever moved its end since (3.4).
 *
 * @param unit calendar_day, working_day, month, hour, same_day or at_once
 * @param from the day of the request, which itself is not counted
 * @param movedFrom the day off on which the term would have ended
 * @param moves what came later, in order
 */
public record DueCourse(LocalDate dueOn, int amount, String unit, LocalDate from, Optional<LocalDate> movedFrom, List<Move> moves) {
    /** No chain of days off is longer; a due date farther away has another reason. */
    private static final int LONGEST_BREAK = 15;
    private static final Set<String> HOLDS = Set.of("suspend", "return_for_completion");

    /** Something that moved the end of the term. */
    public sealed interface Move {}

    /** Days that do not count. */
    public record Held(long days) implements Move {}

    /** Days do not count from here on. */
    public record Holding(LocalDate since) implements Move {}

    /** A later day was set, and why. */
    public record Extended(LocalDate until, String reason) implements Move {}

    /** The calendar was changed by an act, and the term with it. */
    public record Recounted(LocalDate before, LocalDate until) implements Move {}

    /** How the due date of this case came about; absent when it has none. */
    public static Optional<DueCourse> of(CaseCard card) {
        return card.dueOn().map(due -> {
            var turns = card.course().turns();
            LocalDate from = card.receivedAt().toLocalDate();
            LocalDate atFirst = turns.stream().flatMap(turn -> turn.dueBefore().stream()).findFirst().orElse(due);
            return new DueCourse(due, card.timeLimitAmount(), card.timeLimitUnit(), from, dayOff(card, from, atFirst), moves(turns));
        });
    }

    /** Whether the term stands still now. */
    public boolean holding() {
        return moves.stream().anyMatch(Holding.class::isInstance);
    }

    private static Optional<LocalDate> dayOff(CaseCard card, LocalDate from, LocalDate atFirst) {
        var end = switch (card.timeLimitUnit()) {
            case "calendar_day" -> Optional.of(from.plusDays(card.timeLimitAmount()));
            case "month" -> Optional.of(from.plusMonths(card.timeLimitAmount()));
            default -> Optional.<LocalDate>empty();
        };
        return end.filter(day -> day.isBefore(atFirst) && ChronoUnit.DAYS.between(day, atFirst) < LONGEST_BREAK);
    }

    private static List<Move> moves(List<Course.Turn> turns) {
        var moves = new ArrayList<Move>();
        for (var turn : turns) {
            if (HOLDS.contains(turn.verb())) {
                moves.add(turn.untilOn().<Move>map(until -> new Held(ChronoUnit.DAYS.between(turn.fromOn(), until))).orElse(new Holding(turn.fromOn())));
            } else if (turn.verb().equals("extend")) {
                turn.dueAfter().ifPresent(until -> moves.add(new Extended(until, turn.reason())));
            } else if (turn.verb().equals("recount")) {
                turn.dueBefore().ifPresent(before -> turn.dueAfter().ifPresent(until -> moves.add(new Recounted(before, until))));
            }
        }
        // a hold lifted on its day moved nothing
        moves.removeIf(move -> move instanceof Held held && held.days() == 0);
        return List.copyOf(moves);
    }
}
