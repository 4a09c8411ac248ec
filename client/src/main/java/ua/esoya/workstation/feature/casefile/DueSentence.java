package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.esoya.domain.casefile.Bundle;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.DueBand;
import ua.esoya.domain.casefile.DueCourse;
import ua.esoya.workstation.ui.Meaning;

/** The due date with what explains it: how long, from which day, what moved it, how much is left (7.1.5). */
record DueSentence(Meaning meaning, String words) {

    static DueSentence of(CaseCard card) {
        return DueCourse.of(card).map(course -> of(card, course))
                .or(() -> card.course().bundle().flatMap(it -> bundle(card, it)))
                .orElseGet(() -> new DueSentence(Meaning.SHUT, TEXT.get(card.service().isImmediate() ? "due.atOnce" : "due.none")));
    }

    /** A package has the terms of its services; a service in order has none until it begins (KR146-P2). */
    private static Optional<DueSentence> bundle(CaseCard card, Bundle bundle) {
        if (bundle.isRequest()) {
            return Optional.of(card.isOpen() ? new DueSentence(Meaning.INFO, TEXT.get("due.bundle")) : new DueSentence(Meaning.SHUT, TEXT.get("due.closed", card.statusTitle())));
        }
        return bundle.own().filter(Bundle.Part::isWaiting).flatMap(own -> own.startsAfter().flatMap(bundle::part).map(before -> own.isUndecided()
                ? new DueSentence(Meaning.WARN, TEXT.get("due.undecided", before.caseNumber(), before.title()))
                : new DueSentence(Meaning.HOLD, TEXT.get("due.waits", before.caseNumber(), before.title()))));
    }

    private static DueSentence of(CaseCard card, DueCourse course) {
        var explained = explained(course);
        if (!card.isOpen()) {
            return new DueSentence(Meaning.SHUT, explained + " " + TEXT.get("due.closed", card.statusTitle()));
        }
        if (course.holding()) {
            return new DueSentence(Meaning.HOLD, explained);
        }
        LocalDate due = course.dueOn();
        long days = Math.abs(ChronoUnit.DAYS.between(card.today(), due));
        return switch (DueBand.of(card.dueOn(), card.today())) {
            case OVERDUE -> new DueSentence(Meaning.LATE, explained + " " + TEXT.get("due.overdue", days));
            case TODAY -> new DueSentence(Meaning.TODAY, explained + " " + TEXT.get("due.today"));
            case SOON -> new DueSentence(Meaning.WARN, explained + " " + TEXT.get("due.left", days));
            case IN_TIME -> new DueSentence(Meaning.OK, explained + " " + TEXT.get("due.left", days));
        };
    }

    private static String explained(DueCourse course) {
        var counted = TEXT.get("due", course.dueOn(), TEXT.get("limit." + course.unit(), course.amount()), course.from());
        return Stream.concat(
                Stream.concat(Stream.of(counted), course.movedFrom().stream().map(day -> TEXT.get("due.moved", day))),
                course.moves().stream().map(DueSentence::move)).collect(Collectors.joining(", ", "", "."));
    }

    private static String move(DueCourse.Move move) {
        return switch (move) {
            case DueCourse.Held held -> TEXT.get("due.held", held.days());
            case DueCourse.Holding holding -> TEXT.get("due.holding", holding.since());
            case DueCourse.Extended extended -> TEXT.get("due.extended", extended.until(), extended.reason());
            case DueCourse.Recounted recounted -> TEXT.get("due.recounted", recounted.until(), recounted.before());
        };
    }
}
