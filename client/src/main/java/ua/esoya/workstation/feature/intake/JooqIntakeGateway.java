package ua.esoya.workstation.feature.intake;

import static ua.esoya.schema.api.Tables.DRAFT_LIST;
import static ua.esoya.schema.api.Tables.PREVIEW_BUNDLE;
import static ua.esoya.schema.api.Tables.PREVIEW_DUE;
import static ua.esoya.schema.api.Tables.SERVICE_LIST;
import static ua.esoya.schema.api.Tables.SUGGEST_ADDRESS;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.intake.AddressHint;
import ua.esoya.domain.intake.DraftRow;
import ua.esoya.domain.intake.DueDate;
import ua.esoya.domain.intake.Intake;
import ua.esoya.domain.intake.KeptDraft;
import ua.esoya.domain.intake.Registered;
import ua.esoya.domain.person.PersonCard;
import ua.esoya.domain.person.PersonFound;
import ua.esoya.domain.service.BundlePart;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.domain.service.ServiceRow;
import ua.esoya.schema.api.Routines;

/** Intake over the verbs of schema {@code api}. */
class JooqIntakeGateway implements IntakeGateway {
    private static final String PURPOSE = "intake";
    /** Name of the typed texts beside the intake in a draft's content. */
    private static final String TYPED = "typed";

    private final Database database;
    private final int officeId;

    JooqIntakeGateway(Database database, int officeId) {
        this.database = database;
        this.officeId = officeId;
    }

    @Override
    public Opening opening() {
        return database.read(sql -> new Opening(
                Objects.requireNonNull(Routines.serverTime(sql.configuration())),
                sql.fetch(SERVICE_LIST.call()).map(row -> new ServiceRow(row.getServiceId(), row.getTitle(), row.getLocalCode(),
                        Objects.requireNonNullElse(row.getStateCode(), ""), row.getSphere(), row.getProvider(), row.getIsImmediate(), row.getFee(),
                        row.getTimeLimitAmount(), row.getTimeLimitUnit(), row.getIsFavourite(), Optional.ofNullable(row.getLastUsedAt()))),
                drafts(sql)));
    }

    @Override
    public ServiceCard serviceCard(int serviceId, int version) {
        return Json.read(ask(c -> Routines.serviceCardVersion(c, serviceId, version)), ServiceCard.class);
    }

    @Override
    public ServiceCard intakeCard(int serviceId) {
        return Json.read(ask(c -> Routines.intakeCard(c, serviceId)), ServiceCard.class);
    }

    @Override
    public List<BundlePart> bundleParts(int serviceId, LocalDate receivedOn) {
        return database.read(sql -> sql.fetch(PREVIEW_BUNDLE.call(serviceId, receivedOn))).map(row -> new BundlePart(row.getPlace(), row.getTitle(), row.getProvider(),
                row.getIsImmediate(), row.getAmount(), row.getUnit(), Optional.ofNullable(row.getStartsAfter()), Optional.ofNullable(row.getDueOn())));
    }

    @Override
    public void setFavourite(int serviceId, boolean favourite) {
        database.write(sql -> Routines.setFavourite(sql.configuration(), serviceId, favourite));
    }

    @Override
    public Optional<DueDate> dueDate(int serviceId, LocalDate receivedOn) {
        return database.read(sql -> sql.fetch(PREVIEW_DUE.call(serviceId, receivedOn)).stream().findFirst()
                .filter(row -> row.getDueOn() != null)
                .map(row -> new DueDate(row.getDueOn(), row.getAmount(), row.getUnit(), Optional.ofNullable(row.getMovedFrom()))));
    }

    @Override
    public List<AddressHint> addresses(String typed) {
        return database.read(sql -> sql.selectFrom(SUGGEST_ADDRESS.call(typed)).fetch(row -> new AddressHint(row.getSaid(), row.getNote())));
    }

    @Override
    public List<PersonFound> findPeople(LookUpKey key) {
        return Json.readList(ask(c -> Routines.findPerson(c, PURPOSE, key.kind(), key.text(), key.birthYear() == 0 ? null : key.birthYear())), PersonFound.class);
    }

    @Override
    public PersonFound person(UUID personId) {
        return Json.read(ask(c -> Routines.personCard(c, PURPOSE, personId)), PersonCard.class).person();
    }

    @Override
    public CaseCard caseCard(UUID caseId) {
        return Json.read(ask(c -> Routines.caseCard(c, caseId)), CaseCard.class);
    }

    @Override
    public List<DraftRow> drafts() {
        return database.read(JooqIntakeGateway::drafts);
    }

    @Override
    public OpenedDraft draft(Optional<UUID> draftId, Optional<String> draftCode) {
        var kept = Json.read(ask(c -> Routines.draftContent(c, draftId.orElse(null), draftCode.orElse(null))), DraftInJson.class);
        return new OpenedDraft(kept.draftId(), kept.draftCode(), kept.rowVersion(), kept.title(), kept.isSetAside(),
                new KeptForm(kept.content().serviceId(), kept.content().typed()));
    }

    @Override
    public KeptDraft saveDraft(UUID draftId, int rowVersion, String title, KeptForm form, Intake intake, boolean setAside) {
        var content = new TreeMap<>(Json.read(Json.write(intake), new TypeReference<Map<String, Object>>() {}));
        content.put(TYPED, form.texts());
        return Json.read(ask(c -> Routines.saveDraft(c, draftId, rowVersion, title, Json.write(content), setAside)), KeptDraft.class);
    }

    @Override
    public void discardDraft(UUID draftId) {
        database.write(sql -> Routines.discardDraft(sql.configuration(), draftId));
    }

    @Override
    public Registered register(UUID requestId, Intake intake) {
        var json = Json.write(intake);
        JSONB answer = database.write(sql -> Routines.register(sql.configuration(), requestId, json));
        return Json.read(Objects.requireNonNull(answer), Registered.class);
    }

    @Override
    public void correct(UUID requestId, UUID caseId, int rowVersion, String reason, Intake intake) {
        var json = Json.write(intake);
        database.write(sql -> Routines.correct(sql.configuration(), requestId, caseId, rowVersion, reason, json));
    }

    @Override
    public void replaceService(UUID requestId, UUID caseId, int rowVersion, Intake intake) {
        var json = Json.write(intake);
        database.write(sql -> Routines.replaceService(sql.configuration(), requestId, caseId, rowVersion, null, json));
    }

    @Override
    public void announce() {
        database.announce("case", officeId);
    }

    private JSONB ask(Function<Configuration, @Nullable JSONB> routine) {
        return Objects.requireNonNull(database.read(sql -> routine.apply(sql.configuration())));
    }

    private static List<DraftRow> drafts(DSLContext sql) {
        return sql.fetch(DRAFT_LIST.call()).map(row -> new DraftRow(row.getDraftId(), row.getDraftCode(), row.getTitle(), row.getIsSetAside(), row.getSavedAt(), row.getIsMine()));
    }

    /** A draft as the server answers it. */
    record DraftInJson(UUID draftId, String draftCode, int rowVersion, String title, boolean isSetAside, Content content) {
        record Content(int serviceId, Map<String, String> typed) {}
    }
}
