package ua.esoya.workstation.feature.appeal;

import static ua.esoya.schema.api.Tables.ANNOUNCEMENT_READERS;
import static ua.esoya.schema.api.Tables.PROBLEM_FIGURES;
import static ua.esoya.schema.api.Tables.PROBLEM_LIST;
import static ua.esoya.schema.api.Tables.PROPOSAL_LIST;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.domain.register.AnnouncementReader;
import ua.esoya.domain.register.Problem;
import ua.esoya.domain.register.ProblemFigure;
import ua.esoya.domain.register.Proposal;
import ua.esoya.schema.api.Routines;
import ua.esoya.workstation.ui.list.Page;

/** Problems and proposals, by the verbs of the server. */
final class JooqAppealGateway implements AppealGateway {
    private final Database database;

    JooqAppealGateway(Database database) {
        this.database = database;
    }

    @Override
    public void report(UUID request, String screen, String body, String expected, String log) {
        database.write(sql -> Routines.reportProblem(sql.configuration(), request, screen, body, expected, log));
    }

    @Override
    public Page<Problem> problems(String status, Optional<LocalDate> from, LocalDate until, Optional<Problem> after, int size) {
        return database.read(sql -> Page.of(sql.selectFrom(PROBLEM_LIST.call(orNull(status), from.orElse(null), until, after.map(Problem::problemReportId).orElse(null), size + 1)).fetch(row -> new Problem(row.getProblemReportId(),
                row.getReportedAt(), said(row.getReportedBy()), said(row.getOffice()), row.getScreen(), row.getBody(), said(row.getExpected()), said(row.getLogExcerpt()),
                row.getStatus(), said(row.getAnswer()), said(row.getAnsweredBy()), Optional.ofNullable(row.getAnsweredAt()))), size));
    }

    @Override
    public void answer(UUID request, UUID problemReportId, String status, String text) {
        database.write(sql -> Routines.answerProblem(sql.configuration(), request, problemReportId, status, text));
    }

    @Override
    public List<ProblemFigure> figures(LocalDate from, LocalDate until) {
        return database.read(sql -> sql.selectFrom(PROBLEM_FIGURES.call(from, until))
                .fetch(row -> new ProblemFigure(row.getScreen(), row.getReported(), row.getStillOpen())));
    }

    @Override
    public void propose(UUID request, String body) {
        database.write(sql -> Routines.propose(sql.configuration(), request, body));
    }

    @Override
    public Page<Proposal> proposals(String state, Optional<Proposal> after, int size) {
        return database.read(sql -> Page.of(sql.selectFrom(PROPOSAL_LIST.call(orNull(state), after.map(Proposal::proposalId).orElse(null), size + 1)).fetch(row -> new Proposal(row.getProposalId(), row.getProposedAt(),
                said(row.getProposedBy()), row.getIsMine(), row.getBody(), row.getState(), row.getDueOn(), said(row.getDelayReason()), Optional.ofNullable(row.getDelayedAt()),
                Optional.ofNullable(row.getFulfilledAt()), said(row.getFulfilledBy()), said(row.getChangeReference()), Optional.ofNullable(row.getNoticeDueOn()),
                Optional.ofNullable(row.getNoticedAt()), Optional.ofNullable(row.getAcceptedAt()), said(row.getRejectedReason()), Optional.ofNullable(row.getRejectedAt()),
                said(row.getReturnedReason()), Optional.ofNullable(row.getReturnedAt()), Optional.ofNullable(row.getAnnouncementId()), row.getReaders())), size));
    }

    @Override
    public void step(UUID request, UUID proposalId, String step, String text) {
        database.write(sql -> Routines.answerProposal(sql.configuration(), request, proposalId, step, orNull(text)));
    }

    @Override
    public void spread(UUID request, UUID proposalId, String body, LocalDate until) {
        database.write(sql -> Routines.spreadProposal(sql.configuration(), request, proposalId, body, until));
    }

    @Override
    public List<AnnouncementReader> readers(int announcementId) {
        return database.read(sql -> sql.selectFrom(ANNOUNCEMENT_READERS.call(announcementId))
                .fetch(row -> new AnnouncementReader(row.getFullName(), said(row.getOffice()), row.getReadAt())));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
