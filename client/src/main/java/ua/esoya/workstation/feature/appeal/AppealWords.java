package ua.esoya.workstation.feature.appeal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.esoya.domain.register.Problem;
import ua.esoya.domain.register.Proposal;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.sheet.Detail;

/** How problems and proposals are said. */
final class AppealWords {
    static final Text TEXT = Text.of(AppealWords.class);

    private static final int SOON = 3;

    private AppealWords() {}

    static Chip status(Problem problem) {
        return new Chip(switch (problem.status()) {
            case "open" -> Meaning.TODAY;
            case "taken" -> Meaning.WARN;
            default -> Meaning.OK;
        }, TEXT.get("status." + problem.status()));
    }

    /** The problem in full. */
    static List<Detail> details(Problem row) {
        return List.of(new Detail(TEXT.get("report.body"), row.body()), new Detail(TEXT.get("report.expected"), row.expected()),
                new Detail(TEXT.get("column.screen"), row.screen()),
                new Detail(TEXT.get("detail.reported"), TEXT.get("who-where", row.reportedAt(), row.reportedBy(), row.office())),
                new Detail(TEXT.get("detail.answer"), row.answer()),
                new Detail(TEXT.get("detail.answered"), moment(row.answeredAt(), row.answeredBy())),
                new Detail(TEXT.get("detail.log"), row.log()));
    }

    /** What the proposal waits for, coloured by its term (CSP-3.6.2). */
    static Chip state(Proposal proposal, LocalDate today) {
        return switch (proposal.state()) {
            case "open" -> {
                long left = ChronoUnit.DAYS.between(today, proposal.dueOn());
                yield left <= 0 ? new Chip(Meaning.TODAY, TEXT.get("due.today")) : new Chip(left <= SOON ? Meaning.WARN : Meaning.OK, TEXT.get("due.left", left));
            }
            case "late" -> new Chip(Meaning.LATE, TEXT.get(proposal.delayReason().isBlank() ? "state.late" : "state.delayed"));
            case "fulfilled" -> new Chip(Meaning.INFO, TEXT.get(proposal.lacksNotice() ? "state.untold" : "state.fulfilled"));
            case "accepted" -> new Chip(Meaning.OK, TEXT.get("state.accepted"));
            default -> new Chip(Meaning.SHUT, TEXT.get("state.rejected"));
        };
    }

    /** The course of the proposal, step by step. */
    static List<Detail> details(Proposal row) {
        return Stream.of(new Detail(TEXT.get("course.body"), row.body()),
                new Detail(TEXT.get("course.proposed"), moment(Optional.of(row.proposedAt()), row.proposedBy())),
                new Detail(TEXT.get("course.due"), TEXT.get("day", row.dueOn())),
                new Detail(TEXT.get("course.delayed"), said(row.delayedAt(), row.delayReason())),
                new Detail(TEXT.get("course.rejected"), said(row.rejectedAt(), row.rejectedReason())),
                new Detail(TEXT.get("course.returned"), said(row.returnedAt(), row.returnedReason())),
                new Detail(TEXT.get("course.fulfilled"), moment(row.fulfilledAt(), row.fulfilledBy())),
                new Detail(TEXT.get("course.change"), row.changeReference()),
                new Detail(TEXT.get("course.notice"), row.noticedAt().map(at -> TEXT.get("moment", at))
                        .or(() -> row.noticeDueOn().filter(day -> row.lacksNotice()).map(day -> TEXT.get("course.notice.until", day))).orElse("")),
                new Detail(TEXT.get("course.accepted"), moment(row.acceptedAt(), row.proposedBy())),
                new Detail(TEXT.get("course.spread"), row.announcementId().map(id -> TEXT.get("read-by", row.readers())).orElse(""))).toList();
    }

    private static String moment(Optional<LocalDateTime> at, String who) {
        return at.map(moment -> TEXT.get("who-when", moment, who)).orElse("");
    }

    private static String said(Optional<LocalDateTime> at, String words) {
        return at.map(moment -> TEXT.get("who-when", moment, words)).orElse(words);
    }
}
