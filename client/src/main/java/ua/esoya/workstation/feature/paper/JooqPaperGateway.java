package ua.esoya.workstation.feature.paper;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.document.PaperHead;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.schema.api.Routines;

/** Papers' questions to schema {@code api}. */
final class JooqPaperGateway implements PaperGateway {
    private final Database database;
    private final SessionCard session;

    JooqPaperGateway(Database database, SessionCard session) {
        this.database = database;
        this.session = session;
    }

    @Override
    public CaseCard caseCard(UUID caseId) {
        JSONB answer = database.read(sql -> Routines.caseCard(sql.configuration(), caseId));
        return Json.read(answer, CaseCard.class);
    }

    @Override
    public PaperHead head(Optional<UUID> caseId) {
        @Nullable UUID id = caseId.orElse(null);
        JSONB answer = database.read(sql -> Routines.paperHead(sql.configuration(), id));
        return Json.read(answer, PaperHead.class);
    }

    @Override
    public DraftCard draft(UUID draftId) {
        JSONB answer = database.read(sql -> Routines.draftContent(sql.configuration(), draftId, null));
        return Json.read(answer, DraftCard.class);
    }

    @Override
    public String serviceTitle(int serviceId) {
        JSONB answer = database.read(sql -> Routines.serviceCard(sql.configuration(), serviceId));
        return Json.read(answer, ServiceCard.class).title();
    }

    @Override
    public Map<String, PrintNumber> recordPrint(UUID requestId, UUID caseId, List<String> kinds) {
        JSONB answer = database.write(sql -> Routines.recordPrint(sql.configuration(), requestId, caseId, kinds.toArray(String[]::new)));
        database.announce("case", session.officeId());
        return Json.read(answer, new TypeReference<Map<String, PrintNumber>>() {});
    }

    @Override
    public LetterCard letter(String kind, List<UUID> caseIds) {
        JSONB answer = database.write(sql -> Routines.letter(sql.configuration(), kind, caseIds.toArray(UUID[]::new)));
        return Json.read(answer, LetterCard.class);
    }

    @Override
    public int recordLetter(UUID requestId, String kind, List<UUID> caseIds) {
        JSONB answer = database.write(sql -> Routines.recordLetter(sql.configuration(), requestId, kind, caseIds.toArray(UUID[]::new)));
        database.announce("case", session.officeId());
        return Json.read(answer, PrintNumber.class).number();
    }
}
