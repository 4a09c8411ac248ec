package ua.esoya.workstation.feature.notice;

import static java.util.Objects.requireNonNullElse;
import static ua.esoya.schema.api.Tables.CASE_NOTICES;
import static ua.esoya.schema.api.Tables.NOTICES_BY_HAND;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.schema.api.Routines;

/** Notices by the verbs of the server; colleagues are told of each change. */
final class JooqNoticeGateway implements NoticeGateway {
    private final Database database;
    private final int officeId;

    JooqNoticeGateway(Database database, int officeId) {
        this.database = database;
        this.officeId = officeId;
    }

    @Override
    public List<NoticeRow> ofCase(UUID caseId, String caseNumber) {
        return database.read(sql -> sql.selectFrom(CASE_NOTICES.call(caseId)).fetch(row -> new NoticeRow(row.getNoticeId(), caseId, caseNumber, "", row.getKindTitle(), row.getWay(),
                requireNonNullElse(row.getAddress(), ""), row.getBody(), row.getState(), requireNonNullElse(row.getLastCode(), ""), row.getMadeAt(), Optional.ofNullable(row.getSettledAt()),
                Optional.ofNullable(row.getToldBy()).map(who -> new NoticeRow.Told(who, requireNonNullElse(row.getToldWay(), ""), requireNonNullElse(row.getToldNote(), ""))),
                row.getMayResend(), row.getMayTell())));
    }

    @Override
    public List<NoticeRow> byHand() {
        // the reading itself is recorded
        return database.write(sql -> sql.selectFrom(NOTICES_BY_HAND.call(officeId)).fetch(row -> new NoticeRow(row.getNoticeId(), row.getCaseId(), row.getCaseNumber(), row.getApplicantLabel(),
                row.getKindTitle(), row.getWay(), "", row.getBody(), row.getState(), requireNonNullElse(row.getLastCode(), ""), row.getMadeAt(), Optional.empty(), Optional.empty(),
                row.getMayResend(), true)));
    }

    @Override
    public void resend(UUID request, UUID noticeId) {
        database.write(sql -> Routines.resendNotice(sql.configuration(), request, noticeId));
        database.announce("case", officeId);
    }

    @Override
    public void told(UUID request, UUID noticeId, Map<String, Object> told) {
        database.write(sql -> Routines.recordTold(sql.configuration(), request, noticeId, Json.write(told)));
        database.announce("case", officeId);
    }
}
