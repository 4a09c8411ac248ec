package ua.esoya.workstation.feature.template;

import static ua.esoya.schema.api.Tables.LIBRARY_TEMPLATES;
import static ua.esoya.schema.api.Tables.REHEARSAL_CASES;
import static ua.esoya.schema.api.Tables.TEMPLATE_LIST;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.document.PaperSet;
import ua.esoya.schema.api.Routines;

/** Templates, by the verbs of the server. */
final class JooqTemplateGateway implements TemplateGateway {
    private final Database database;

    JooqTemplateGateway(Database database) {
        this.database = database;
    }

    @Override
    public List<TemplateLine> templates() {
        return database.read(sql -> sql.selectFrom(TEMPLATE_LIST.call()).fetch(row -> new TemplateLine(new TemplatePlace(row.getPaperKind(), Optional.ofNullable(row.getServiceId())), row.getKindTitle(),
                said(row.getTitle()), said(row.getLocalCode()), row.getVersion(), Optional.ofNullable(row.getValidFrom()), Optional.ofNullable(row.getNextFrom()), row.getIsOwn(), said(row.getLegalAct()))));
    }

    @Override
    public OpenedTemplate open(TemplatePlace place) {
        JSONB told = database.read(sql -> Routines.templateSource(sql.configuration(), place.paperKind(), place.serviceId().orElse(null)));
        return Json.read(Objects.requireNonNull(told), OpenedTemplate.class);
    }

    @Override
    public int publish(UUID request, Map<String, Object> content) {
        JSONB answer = database.write(sql -> Routines.publishTemplate(sql.configuration(), request, Json.write(content)));
        return Json.read(Objects.requireNonNull(answer), new TypeReference<Map<String, Object>>() {}).get("version") instanceof Number number ? number.intValue() : 0;
    }

    @Override
    public void restore(UUID request, TemplatePlace place, int seenVersion, Optional<Integer> version, String reason) {
        database.write(sql -> Routines.restoreTemplate(sql.configuration(), request, place.paperKind(), place.serviceId().orElse(null), seenVersion, version.orElse(null), reason));
    }

    @Override
    public PaperSet masked(String caseNumber) {
        JSONB told = database.read(sql -> Routines.maskedPapers(sql.configuration(), null, caseNumber));
        return Json.read(Objects.requireNonNull(told), new TypeReference<List<PaperSet>>() {}).getFirst();
    }

    @Override
    public String text(TemplatePlace place, int version) {
        return said(database.read(sql -> Routines.templateText(sql.configuration(), place.paperKind(), place.serviceId().orElse(null), version)));
    }

    @Override
    public List<RehearsedCase.Chosen> rehearsalCases(TemplatePlace place) {
        return database.read(sql -> sql.selectFrom(REHEARSAL_CASES.call(place.paperKind(), place.serviceId().orElse(null)))
                .fetch(row -> new RehearsedCase.Chosen(row.getCaseId(), row.getCaseNumber(), row.getRegisteredOn())));
    }

    @Override
    public List<PaperSet> masked(List<UUID> caseIds) {
        JSONB told = database.read(sql -> Routines.maskedPapers(sql.configuration(), caseIds.toArray(UUID[]::new), null));
        return Json.read(Objects.requireNonNull(told), new TypeReference<List<PaperSet>>() {});
    }

    @Override
    public List<KeptTemplate> kept() {
        return database.read(sql -> sql.selectFrom(LIBRARY_TEMPLATES.call()).fetch(row -> new KeptTemplate(row.getLibraryTemplateId(), row.getPaperKind(), row.getKindTitle(), Optional.ofNullable(row.getServiceId()),
                row.getLocalCode(), row.getTitle(), row.getSigner(), row.getImportedAt())));
    }

    @Override
    public String keptText(UUID kept) {
        return said(database.read(sql -> Routines.libraryTemplateText(sql.configuration(), kept)));
    }

    @Override
    public void dropKept(UUID kept) {
        database.write(sql -> Routines.dropLibraryTemplate(sql.configuration(), kept));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
