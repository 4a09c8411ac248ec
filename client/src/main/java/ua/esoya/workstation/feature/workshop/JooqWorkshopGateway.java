package ua.esoya.workstation.feature.workshop;

import static ua.esoya.schema.api.Tables.CARD_DRAFTS;
import static ua.esoya.schema.api.Tables.MINIMUM_EFFECT;
import static ua.esoya.schema.api.Tables.REHEARSE_FORM;
import static ua.esoya.schema.api.Tables.SUBSISTENCE_MINIMUMS;
import static ua.esoya.schema.api.Tables.WORKSHOP_SERVICES;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.schema.api.Routines;

/** Services and their cards, by the verbs of the server. */
final class JooqWorkshopGateway implements WorkshopGateway {
    private final Database database;

    JooqWorkshopGateway(Database database) {
        this.database = database;
    }

    @Override
    public List<ServiceLine> services() {
        return database.read(sql -> sql.selectFrom(WORKSHOP_SERVICES.call()).fetch(row -> new ServiceLine(row.getServiceId(), row.getTitle(), row.getLocalCode(), said(row.getStateCode()),
                row.getSphere(), row.getProvider(), Objects.requireNonNullElse(row.getVersion(), 0), Optional.ofNullable(row.getValidFrom()), Optional.ofNullable(row.getNextFrom()),
                Optional.ofNullable(row.getRetiredOn()), row.getOpenCases())));
    }

    @Override
    public OpenedCards open(Optional<Integer> serviceId) {
        JSONB told = database.read(sql -> Routines.cardSource(sql.configuration(), serviceId.orElse(null)));
        return Json.read(Objects.requireNonNull(told), OpenedCards.class);
    }

    @Override
    public List<String> check(Map<String, Object> content) {
        @Nullable String @Nullable [] problems = database.read(sql -> Routines.checkCard(sql.configuration(), Json.write(content)));
        return problems == null ? List.of() : List.of(problems);
    }

    @Override
    public List<FieldFate> rehearse(int serviceId, List<Map<String, Object>> attributes) {
        return database.read(sql -> sql.selectFrom(REHEARSE_FORM.call(serviceId, Json.write(attributes))).fetch(row -> new FieldFate(row.getCode(), row.getTitle(), row.getFate(), row.getCases(),
                List.of(row.getExamples()), row.getTried())));
    }

    @Override
    public int publish(UUID request, Map<String, Object> content) {
        JSONB answer = database.write(sql -> Routines.publishCard(sql.configuration(), request, Json.write(content)));
        tell();
        return Json.read(Objects.requireNonNull(answer), new TypeReference<Map<String, Integer>>() {}).getOrDefault("service_id", 0);
    }

    @Override
    public void withdraw(UUID request, int serviceId, int version, String reason) {
        database.write(sql -> Routines.withdrawCard(sql.configuration(), request, serviceId, version, reason));
        tell();
    }

    @Override
    public void retire(UUID request, int serviceId, boolean isRetired, String reason) {
        database.write(sql -> Routines.retireService(sql.configuration(), request, serviceId, isRetired, reason));
        tell();
    }

    @Override
    public List<Minimum> minimums() {
        return database.read(sql -> sql.selectFrom(SUBSISTENCE_MINIMUMS.call()).fetch(row -> new Minimum(row.getValidFrom(), row.getAmount(), row.getLegalAct(), said(row.getSetBy()),
                Optional.ofNullable(row.getSetAt()), row.getIsInForce())));
    }

    @Override
    public List<Minimum.Effect> minimumEffect(LocalDate from, BigDecimal amount) {
        return database.read(sql -> sql.selectFrom(MINIMUM_EFFECT.call(from, amount)).fetch(row -> new Minimum.Effect(row.getServiceId(), row.getTitle(), row.getLocalCode(), row.getFeeShare(),
                row.getFeeBefore(), row.getFeeAfter())));
    }

    @Override
    public int setMinimum(UUID request, Map<String, Object> minimum) {
        JSONB answer = database.write(sql -> Routines.setSubsistenceMinimum(sql.configuration(), request, Json.write(minimum)));
        tell();
        return Json.read(answer, MinimumSet.class).services();
    }

    @Override
    public Map<String, Object> version(int serviceId, int version) {
        return content(database.read(sql -> Routines.cardVersion(sql.configuration(), serviceId, version)));
    }

    @Override
    public List<KeptCards> drafts() {
        return database.read(sql -> sql.selectFrom(CARD_DRAFTS.call()).fetch(row -> new KeptCards(row.getCardDraftId(), Optional.ofNullable(row.getServiceId()), said(row.getTitle()),
                Objects.requireNonNullElse(row.getVersion(), 1), KeptCards.State.valueOf(row.getState().toUpperCase(Locale.ROOT)), row.getKeptBy(), row.getIsMine(), row.getKeptAt(),
                Optional.ofNullable(row.getProposedAt()), said(row.getAnsweredBy()), said(row.getNote()), said(row.getAct()), said(row.getValidFrom()), Objects.requireNonNullElse(row.getNewest(), 0))));
    }

    @Override
    public Map<String, Object> draft(UUID draft) {
        return content(database.write(sql -> Routines.cardDraftContent(sql.configuration(), draft)));
    }

    @Override
    public void keep(UUID draft, Map<String, Object> content) {
        database.write(sql -> Routines.keepCardDraft(sql.configuration(), draft, Json.write(content)));
    }

    @Override
    public void drop(UUID draft) {
        database.write(sql -> Routines.dropCardDraft(sql.configuration(), draft));
    }

    @Override
    public void propose(UUID request, UUID draft, Map<String, Object> content) {
        database.write(sql -> Routines.proposeCard(sql.configuration(), request, draft, Json.write(content)));
    }

    @Override
    public void answer(UUID request, UUID draft, boolean isApproved, String note) {
        database.write(sql -> Routines.answerCard(sql.configuration(), request, draft, isApproved, note));
        tell();
    }

    private static Map<String, Object> content(@Nullable JSONB told) {
        return Json.read(Objects.requireNonNull(told), new TypeReference<Map<String, Object>>() {});
    }

    private void tell() {
        database.announceToAll("reference");
    }

    /** The shape of the answer. */
    private record MinimumSet(int services) {}

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
