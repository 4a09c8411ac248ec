package ua.esoya.workstation.feature.staff;

import static ua.esoya.schema.api.Tables.COMPARE_STAFF_LIST;
import static ua.esoya.schema.api.Tables.COMPOSITION_LIST;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Configuration;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.access.AccountState;
import ua.esoya.domain.staff.Participant;
import ua.esoya.domain.staff.Participant.Decision;
import ua.esoya.domain.staff.Participant.Hours;
import ua.esoya.domain.staff.StaffFate;
import ua.esoya.domain.staff.StaffListRow;
import ua.esoya.schema.api.Routines;

/** The composition and its staff, by the verbs of the server. */
final class JooqStaffGateway implements StaffGateway {
    private final Database database;

    JooqStaffGateway(Database database) {
        this.database = database;
    }

    @Override
    public List<Participant> composition() {
        return database.read(sql -> sql.selectFrom(COMPOSITION_LIST.call()).fetch(row -> new Participant(row.getCompositionId(), row.getRowVersion(),
                Optional.ofNullable(row.getOrganisationId()), Optional.ofNullable(row.getProviderId()), row.getTitle(), Optional.ofNullable(row.getOfficeId()), said(row.getOffice()),
                new Decision(row.getDecisionNumber(), row.getDecisionItem(), row.getDecidedOn()), row.getValidFrom(), Optional.ofNullable(row.getValidUntil()),
                leaving(row.getEndDecisionNumber(), row.getEndDecisionItem(), row.getEndDecidedOn()), Json.readList(row.getHours(), Hours.class), row.getPeople(), row.getLogins())));
    }

    @Override
    public CompositionChoices choices() {
        JSONB choices = database.read(sql -> Routines.compositionChoices(sql.configuration()));
        return Json.read(Objects.requireNonNull(choices), CompositionChoices.class);
    }

    @Override
    public void join(UUID request, Map<String, Object> entry, byte[] scan) {
        act(sql -> Routines.addToComposition(sql, request, Json.write(entry), scan));
    }

    @Override
    public void change(UUID request, Participant before, Map<String, Object> entry, byte[] scan) {
        act(sql -> Routines.correctComposition(sql, request, before.compositionId(), before.rowVersion(), Json.write(entry), scan));
    }

    @Override
    public void leave(UUID request, int compositionId, Map<String, Object> end, byte[] scan) {
        act(sql -> Routines.endComposition(sql, request, compositionId, Json.write(end), scan));
    }

    @Override
    public List<StaffFate> compare(Participant participant, List<StaffListRow> rows) {
        var sent = Json.write(rows.stream().map(StaffListRow::values).toList());
        return database.read(sql -> sql.selectFrom(COMPARE_STAFF_LIST.call(participant.organisationId().orElse(null), participant.providerId().orElse(null), sent))
                .fetch(row -> new StaffFate(Optional.ofNullable(row.getRowNumber()), StaffFate.Kind.of(row.getFate()), Optional.ofNullable(row.getRowVersion()).orElse(0),
                        said(row.getFullName()), said(row.getPost()), said(row.getOffice()), said(row.getLogin()), AccountState.of(row.getState()),
                        Stream.of(said(row.getDetail()).split(";")).filter(part -> !part.isEmpty()).toList())));
    }

    @Override
    public Taken take(UUID request, Map<String, Object> act, List<Map<String, Object>> rows) {
        var answer = act(sql -> Routines.importStaffList(sql, request, Json.write(act), Json.write(rows)));
        return new Taken(number(answer, "added"), number(answer, "changed"));
    }

    private Map<String, Object> act(Function<Configuration, @Nullable JSONB> verb) {
        JSONB answer = database.write(sql -> verb.apply(sql.configuration()));
        return Json.read(Objects.requireNonNull(answer), new TypeReference<Map<String, Object>>() {});
    }

    private static Optional<Decision> leaving(@Nullable String number, @Nullable String item, @Nullable LocalDate day) {
        return number == null || item == null || day == null ? Optional.empty() : Optional.of(new Decision(number, item, day));
    }

    private static int number(Map<String, Object> answer, String key) {
        return answer.get(key) instanceof Number number ? number.intValue() : 0;
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
