package ua.esoya.workstation.feature.register;

import static ua.esoya.schema.api.Tables.ANONYMISED_FIGURES;
import static ua.esoya.schema.api.Tables.DISCLOSURE_LIST;
import static ua.esoya.schema.api.Tables.SUBJECT_REQUEST_LIST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.person.OwnCopy;
import ua.esoya.domain.register.AnonymisedFigure;
import ua.esoya.domain.register.Disclosure;
import ua.esoya.domain.register.SubjectRequestCard;
import ua.esoya.domain.register.SubjectRequestRow;
import ua.esoya.schema.api.Routines;
import ua.esoya.workstation.ui.list.Page;

/** The registers, by the verbs of the server. */
final class JooqRegisterGateway implements RegisterGateway {
    private final Database database;

    JooqRegisterGateway(Database database) {
        this.database = database;
    }

    @Override
    public Page<SubjectRequestRow> subjectRequests(String state, Optional<SubjectRequestRow> after, int size) {
        return database.read(sql -> Page.of(sql.selectFrom(SUBJECT_REQUEST_LIST.call(state.isEmpty() ? null : state,
                after.map(SubjectRequestRow::subjectRequestId).orElse(null), size + 1)).fetch(row -> new SubjectRequestRow(row.getSubjectRequestId(),
                said(row.getPerson()), row.getKind(), row.getReceivedAt(), said(row.getReceivedBy()), said(row.getOffice()), row.getDueOn(), row.getIsLate(),
                Optional.ofNullable(row.getAnsweredAt()), said(row.getAnsweredBy()))), size));
    }

    @Override
    public SubjectRequestCard subjectRequest(UUID subjectRequestId) {
        return Json.read(known(database.write(sql -> Routines.subjectRequestCard(sql.configuration(), subjectRequestId))), SubjectRequestCard.class);
    }

    @Override
    public void recordSubjectRequest(UUID request, UUID personId, String kind, String note) {
        database.write(sql -> Routines.recordSubjectRequest(sql.configuration(), request, personId, kind, note.isBlank() ? null : note));
    }

    @Override
    public OwnCopy ownCopy(UUID subjectRequestId) {
        return Json.read(known(database.write(sql -> Routines.ownCopy(sql.configuration(), subjectRequestId))), OwnCopy.class);
    }

    @Override
    public void answerSubjectRequest(UUID request, UUID subjectRequestId, String text) {
        database.write(sql -> Routines.answerSubjectRequest(sql.configuration(), request, subjectRequestId, text));
    }

    @Override
    public Page<Disclosure> disclosures(Optional<Disclosure> after, int size) {
        return database.read(sql -> Page.of(sql.selectFrom(DISCLOSURE_LIST.call(after.map(Disclosure::disclosureId).orElse(null), size + 1)).fetch(row -> new Disclosure(row.getDisclosureId(), row.getRequester(), row.getRequesterKind(),
                row.getLegalGround(), row.getRequestNumber(), row.getRequestedOn(), row.getScope(), Json.readList(row.getCases(), Disclosure.NamedCase.class), row.getRecordedAt(),
                said(row.getRecordedBy()), Optional.ofNullable(row.getClosedAt()))), size));
    }

    @Override
    public void recordDisclosure(UUID request, Map<String, Object> disclosure, byte[] letter) {
        database.write(sql -> Routines.recordDisclosure(sql.configuration(), request, Json.write(disclosure), letter));
    }

    @Override
    public CaseCard disclosedCase(UUID disclosureId, UUID caseId) {
        return Json.read(known(database.write(sql -> Routines.disclosedCase(sql.configuration(), disclosureId, caseId))), CaseCard.class);
    }

    @Override
    public void closeDisclosure(UUID request, UUID disclosureId) {
        database.write(sql -> Routines.closeDisclosure(sql.configuration(), request, disclosureId));
    }

    @Override
    public List<AnonymisedFigure> anonymised(LocalDate from, LocalDate until) {
        return database.write(sql -> sql.selectFrom(ANONYMISED_FIGURES.call(from, until))
                .fetch(row -> new AnonymisedFigure(row.getMonth(), row.getService(), row.getAgeBand(), row.getAmount())));
    }

    private static JSONB known(@Nullable JSONB answer) {
        return Objects.requireNonNull(answer);
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
