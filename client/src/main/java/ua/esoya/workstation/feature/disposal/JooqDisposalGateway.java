package ua.esoya.workstation.feature.disposal;

import static ua.esoya.schema.api.Tables.DISPOSAL_ACTS;
import static ua.esoya.schema.api.Tables.DISPOSAL_DUE;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.schema.api.Routines;

/** Disposal, by the verbs of the server. */
final class JooqDisposalGateway implements DisposalGateway {
    private final Database database;

    JooqDisposalGateway(Database database) {
        this.database = database;
    }

    @Override
    public List<DisposalLine> lines() {
        var lines = new ArrayList<DisposalLine>(database.read(sql -> sql.selectFrom(DISPOSAL_DUE.call())
                .fetch(row -> new DisposalLine(row.getOfficeId(), row.getOffice(), row.getClosedYear(), row.getCases(), row.getFiles(), Optional.empty()))));
        lines.addAll(database.read(sql -> sql.selectFrom(DISPOSAL_ACTS.call()).fetch(row -> new DisposalLine(0, row.getOffice(), row.getClosedYear(), row.getCases(),
                row.getFileCount(), Optional.of(new DisposalLine.Act(row.getActId(), row.getNumber(), row.getSignedOn(), row.getGround(), row.getProposedBy(),
                        row.getProposedAt(), Objects.requireNonNullElse(row.getAnsweredBy(), ""), Optional.ofNullable(row.getIsConfirmed()), row.getDestroyed(), row.getIsDone(), row.getRowCount(), row.getIsMine()))))));
        return lines;
    }

    @Override
    public ServiceSheet.Disposal sheet(UUID actId, String printedBy) {
        JSONB told = database.write(sql -> Routines.disposalSheet(sql.configuration(), actId));
        var read = Json.read(Objects.requireNonNull(told), Sheet.class);
        return new ServiceSheet.Disposal(new ServiceSheet.Head(read.centre().centreTitle(), read.centre().now(), printedBy), read.number(), read.signedOn(), read.ground(), read.office(),
                read.closedYear(), read.proposedBy(), Objects.requireNonNullElse(read.answeredBy(), ""), read.answeredAt(), read.isConfirmed(), read.destroyedAt(),
                read.destroyed(), read.rows(), read.files(), read.cases());
    }

    @Override
    public int propose(UUID request, Map<String, Object> act) {
        JSONB answer = database.write(sql -> Routines.proposeDisposal(sql.configuration(), request, Json.write(act)));
        return Json.read(Objects.requireNonNull(answer), new TypeReference<Map<String, Object>>() {}).get("cases") instanceof Number cases ? cases.intValue() : 0;
    }

    @Override
    public void answer(UUID request, UUID actId, boolean confirmed) {
        database.write(sql -> Routines.answerDisposal(sql.configuration(), request, actId, confirmed));
    }

    /** The act as the server tells it. */
    private record Sheet(Centre centre, String number, LocalDate signedOn, String ground, String office, int closedYear, String proposedBy, @Nullable String answeredBy,
                         Optional<LocalDateTime> answeredAt, Optional<Boolean> isConfirmed, Optional<LocalDateTime> destroyedAt, int destroyed, int rows, int files, List<ServiceSheet.DisposedCase> cases) {}

    /** Whose act it is, and when the server told it. */
    private record Centre(String centreTitle, LocalDateTime now) {}
}
