package ua.esoya.workstation.feature.access;

import static ua.esoya.workstation.feature.access.AccessWords.TEXT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.esoya.domain.access.AccessOrder;
import ua.esoya.domain.access.EmployeeCard;
import ua.esoya.domain.access.OrderEnd;
import ua.esoya.domain.access.Training;
import ua.esoya.domain.access.Violation;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.list.Chip;

/**
 * One event of a person's access, newest first: an order begins or ends, training is passed, a rule is broken.
 *
 * @param order the order that begins here
 */
record TimelineLine(LocalDate on, Chip kind, String what, String paper, String who, Optional<AccessOrder> order) {

    /** Everything that happened with the person's access. */
    static List<TimelineLine> of(EmployeeCard card) {
        var all = new ArrayList<TimelineLine>();
        for (var order : card.orders()) {
            order.ended().ifPresent(end -> all.add(end(end, order)));
            all.add(begin(order));
        }
        card.trainings().forEach(it -> all.add(training(it)));
        card.violations().forEach(it -> all.add(violation(it)));
        all.sort(Comparator.comparing(TimelineLine::on).reversed());
        return all;
    }

    private static TimelineLine begin(AccessOrder order) {
        var place = order.isAllOffices() ? TEXT.get("order.all-offices") : order.office();
        var what = new StringBuilder(TEXT.get("line.begin", AccessWords.role(order.personGroup()), place));
        order.validUntil().ifPresent(day -> what.append(TEXT.get("line.until", day)));
        if (!order.spheres().isEmpty()) {
            what.append(TEXT.get("line.spheres", String.join(", ", order.spheres())));
        }
        var kind = order.awaitsConfirmation() ? new Chip(Meaning.WARN, TEXT.get("line.waits"))
                : order.isLate() ? new Chip(Meaning.TODAY, TEXT.get("line.late")) : new Chip(Meaning.OK, TEXT.get("line.begins"));
        return new TimelineLine(order.validFrom(), kind, what.toString(),
                TEXT.get("line.paper", AccessWords.orderKind(order.kind()), order.number(), order.signedOn(), order.issuer()),
                who(order.recordedByName(), order.recordedAt()), Optional.of(order));
    }

    private static TimelineLine end(OrderEnd end, AccessOrder order) {
        return new TimelineLine(end.endsOn(), end.isLate() ? new Chip(Meaning.TODAY, TEXT.get("line.late")) : new Chip(Meaning.SHUT, TEXT.get("line.ends")),
                TEXT.get("line.end", AccessWords.role(order.personGroup()), end.reasonTitle()),
                TEXT.get("line.paper", TEXT.get("line.document"), end.number(), end.signedOn(), end.issuer()), who(end.recordedByName(), end.recordedAt()), Optional.empty());
    }

    private static TimelineLine training(Training training) {
        var what = training.title() + training.validUntil().map(day -> TEXT.get("line.until", day)).orElse("");
        return new TimelineLine(training.passedOn(), new Chip(Meaning.INFO, TEXT.get("line.training")), what, training.document(), "", Optional.empty());
    }

    private static TimelineLine violation(Violation violation) {
        return new TimelineLine(violation.sinceAt().toLocalDate(), new Chip(Meaning.LATE, TEXT.get("line.violation")),
                TEXT.get("violation." + violation.kind(), violation.amount()),
                violation.closedAt().map(at -> TEXT.get("violation.closed", at, violation.closingNote())).orElse(TEXT.get("violation.open")), "", Optional.empty());
    }

    private static String who(String name, Optional<LocalDateTime> at) {
        return at.map(moment -> TEXT.get("line.who", name, moment)).orElse(name);
    }
}
