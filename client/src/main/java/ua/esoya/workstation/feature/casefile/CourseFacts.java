package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;
import static ua.esoya.workstation.feature.casefile.CaseWords.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.Course;
import ua.esoya.workstation.feature.casefile.CaseFacts.Fact;
import ua.esoya.workstation.feature.casefile.CaseFacts.Section;

/** What came of a case: hand-over, receipt, result, issue, turns, archive; the latest first, what has not happened is left out. */
final class CourseFacts {
    private CourseFacts() {}

    static List<Section> of(CaseCard card) {
        var course = card.course();
        var all = new ArrayList<Section>();
        course.archive().ifPresent(it -> all.add(section("course.archive",
                fact("archived", TEXT.get("value.moment", it.archivedAt())), it.keepUntil().map(day -> fact("keep", DateEntry.text(day))).orElseGet(() -> fact("kept", TEXT.get("kept.forever"))))));
        course.issue().ifPresent(it -> all.add(issue(it)));
        course.result().ifPresent(it -> all.add(result(it)));
        course.ready().filter(it -> course.result().isEmpty()).ifPresent(it -> all.add(section("course.ready",
                fact("kind", it.kindTitle()),
                fact("number.dated", joined(" ", it.number(), TEXT.get("value.from", it.datedOn()))),
                fact("ground", joined(": ", it.refusalTitle(), it.legalGround())),
                fact("marked", joined(", ", TEXT.get("value.moment", it.markedAt()), it.markedBy())))));
        course.receipt().ifPresent(it -> all.add(section("course.receipt",
                fact("by", joined(", ", it.name(), it.position())), fact("at", TEXT.get("value.moment", it.receivedAt())))));
        course.transfer().ifPresent(it -> all.add(section("course.transfer",
                fact("register", it.registerNumber()), fact("state", TEXT.get(it.isOpen() ? "transfer.open" : "transfer.sent")))));
        var contacts = card.events().stream().filter(it -> CourseLine.contact(it) && !it.isUndone())
                .map(it -> new Fact(TEXT.get("value.moment", it.trueAt().orElse(it.happenedAt())), it.words())).toList();
        if (!contacts.isEmpty()) {
            all.add(new Section(TEXT.get("course.contacts"), Optional.empty(), contacts));
        }
        for (var pass : course.holding().passes().reversed()) {
            all.add(pass(pass));
        }
        for (var turn : course.turns().reversed()) {
            all.add(turn(turn));
        }
        return all.stream().map(CaseFacts::known).toList();
    }

    private static Section issue(Course.Issue it) {
        return section("course.issue",
                fact("way", it.wayTitle()),
                fact("recipient", it.recipientName().isEmpty() ? "" : TEXT.get("recipient." + it.recipient(), it.recipientName())),
                fact("document", joined(" ", it.documentKindTitle(), it.documentNumber())),
                fact("tracking", it.trackingNumber()),
                fact("originals", it.returnedOriginals() == 0 ? "" : Integer.toString(it.returnedOriginals())),
                fact("at", TEXT.get("value.moment", it.issuedAt())));
    }

    private static Section result(Course.Result it) {
        return section("course.result",
                fact("kind", it.kindTitle()),
                fact("number.dated", joined(" ", it.number(), TEXT.get("value.from", it.datedOn()))),
                fact("ground", joined(": ", it.refusalTitle(), it.legalGround())),
                fact("sheets", it.sheets() == 0 ? "" : Integer.toString(it.sheets())),
                fact("at", TEXT.get("value.moment", it.receivedAt())));
    }

    private static Section pass(Course.Pass it) {
        return section("event.pass_" + it.what(),
                fact("offices", TEXT.get("value.change", it.from(), it.to())),
                fact("passed", joined(", ", TEXT.get("value.moment", it.passedAt()), it.passedBy())),
                fact("taken", it.acceptedAt().map(at -> joined(", ", TEXT.get("value.moment", at), it.acceptedBy(), it.position())).orElse(TEXT.get("pass.waiting"))),
                fact("reason", it.reason()));
    }

    private static Section turn(Course.Turn it) {
        return section("event." + it.verb(),
                fact("from", DateEntry.text(it.fromOn())),
                fact("until", it.untilOn().map(DateEntry::text).orElse("")),
                fact("due", it.dueAfter().map(after -> it.dueBefore().map(before -> TEXT.get("value.change", before, after)).orElse(DateEntry.text(after))).orElse("")),
                fact("reason", it.reason()));
    }

    private static Fact fact(String key, String value) {
        return new Fact(TEXT.get("fact.course." + key), value);
    }

    private static Section section(String key, Fact... facts) {
        return new Section(TEXT.get(key), Optional.empty(), List.of(facts));
    }
}
