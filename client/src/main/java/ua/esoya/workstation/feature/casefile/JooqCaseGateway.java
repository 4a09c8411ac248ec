package ua.esoya.workstation.feature.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.JSONB;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.schema.api.Routines;

/** The case card read from the server. */
final class JooqCaseGateway implements CaseGateway {
    private final Database database;
    private final int officeId;

    /** @param officeId the office whose colleagues are told of changes */
    JooqCaseGateway(Database database, int officeId) {
        this.database = database;
        this.officeId = officeId;
    }

    @Override
    public CaseReading open(UUID caseId) {
        return database.read(sql -> {
            // the stamp first: a change between the two calls is then found at the next hint instead of being missed
            var stamp = Objects.requireNonNull(Routines.caseStamp(sql.configuration(), caseId));
            var card = Objects.requireNonNull(Routines.caseCard(sql.configuration(), caseId));
            return new CaseReading(Json.read(card, CaseCard.class), stamp);
        });
    }

    @Override
    public String stamp(UUID caseId) {
        return database.read(sql -> Objects.requireNonNull(Routines.caseStamp(sql.configuration(), caseId)));
    }

    @Override
    public int add(UUID request, UUID caseId, String kind, Map<String, Object> content) {
        var nested = nested(content);
        JSONB answer = Objects.requireNonNull(database.write(sql -> Routines.addToCase(sql.configuration(), request, caseId, kind, Json.write(nested))));
        database.announce("case", officeId);
        return Json.read(answer, Added.class).supplementNumber();
    }

    @Override
    public void strike(UUID request, long additionId, String reason) {
        database.write(sql -> Routines.strikeAddition(sql.configuration(), request, additionId, reason));
        database.announce("case", officeId);
    }

    @Override
    public void requestCorrection(UUID request, UUID caseId, String reason) {
        database.write(sql -> Routines.requestCorrection(sql.configuration(), request, caseId, reason));
        database.announce("case", officeId);
    }

    @Override
    public void correctSources(UUID request, UUID caseId, int rowVersion, String reason, Map<String, Map<String, String>> sources) {
        database.write(sql -> Routines.correctSources(sql.configuration(), request, caseId, rowVersion, reason, Json.write(sources)));
        database.announce("case", officeId);
    }

    /** What the server answers to an addition. */
    record Added(int supplementNumber) {}

    private static Map<String, Object> nested(Map<String, Object> content) {
        var whole = new LinkedHashMap<String, Object>();
        var document = new LinkedHashMap<String, Object>();
        content.forEach((path, value) -> {
            if (path.startsWith(AdditionForms.DOCUMENT)) {
                document.put(path.substring(AdditionForms.DOCUMENT.length()), value);
            } else {
                whole.put(path, value);
            }
        });
        if (!document.isEmpty()) {
            whole.put("document", document);
        }
        return whole;
    }

    @Override
    public byte[] scan(UUID scanId) {
        return database.read(sql -> Objects.requireNonNull(Routines.scanContent(sql.configuration(), scanId)));
    }

    @Override
    public byte[] archived(UUID caseId, int position) {
        return database.read(sql -> Objects.requireNonNull(Routines.archivedFile(sql.configuration(), caseId, position)));
    }

    @Override
    public List<CardReader> keepOpen(UUID caseId) {
        JSONB answer = Objects.requireNonNull(database.read(sql -> Routines.keepCardOpen(sql.configuration(), caseId)));
        var kept = Json.read(answer, Kept.class);
        // one hint when a second person comes or goes: a card that one person reads wakes nobody
        if (kept.isNew() && !kept.others().isEmpty()) {
            database.announce("card", officeId);
        }
        if (kept.isNew()) {
            tellLists();
        }
        return kept.others();
    }

    @Override
    public void leave(UUID caseId) {
        if (Boolean.TRUE.equals(database.read(sql -> Routines.leaveCard(sql.configuration(), caseId)))) {
            database.announce("card", officeId);
        }
        tellLists();
    }

    /** Lists of work name who has a card open; a topic of its own, so that no other card is asked for it. */
    private void tellLists() {
        database.announce("reader", officeId);
    }

    /** What the server answers to a card that is open. */
    record Kept(boolean isNew, List<CardReader> others) {}
}
