package ua.esoya.schema.notice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

/** Cases with a mark on them, and the notices that marks make. */
final class NoticeDesk {
    private final TestDatabase database;

    NoticeDesk(TestDatabase database) {
        this.database = database;
    }

    /** A new case of the first office, its form changed as wanted. */
    UUID register(Consumer<ObjectNode> change) {
        ObjectNode intake = Intakes.of(database.as("registrar1"), Intakes.RESIDENCE);
        change.accept(intake);
        return UUID.fromString(Intakes.register(database.as("registrar1"), intake).get("case_id").asText());
    }

    /** A mark on the case. */
    long mark(UUID caseId) {
        return Objects.requireNonNull(database.asSuperuser().resultQuery("insert into core.case_event (case_id, happened_at, verb) values ({0}, internal.now_at(), 'receive_result') returning case_event_id",
                DSL.val(caseId)).fetchOneInto(Long.class));
    }

    /** What the verb of the mark asks for. */
    @Nullable UUID make(UUID caseId, long mark, String kind) {
        return database.asOwner().resultQuery("select internal.make_notice({0}, {1}, {2})", DSL.val(caseId), DSL.val(mark), DSL.val(kind)).fetchOneInto(UUID.class);
    }

    /** A notice that the result is ready, of a new case whose applicant wants an SMS. */
    UUID ready() {
        UUID caseId = register(intake -> { });
        return Objects.requireNonNull(make(caseId, mark(caseId), "result_ready"));
    }

    /** A notice as it stands. */
    Record row(@Nullable UUID notice) {
        return database.asOwner().fetchSingle("select *, leaves_at at time zone 'Europe/Kyiv' as leaves, next_try_at at time zone 'Europe/Kyiv' as next_try from exchange.notice where notice_id = {0}", DSL.val(notice));
    }

    String state(@Nullable UUID notice) {
        return row(notice).get("state", String.class);
    }

    /** Sets settings past their verb. */
    void set(String code, String value) {
        database.asSuperuser().execute("update ref.parameter set value = {1} where code = {0}", DSL.val(code), DSL.val(value));
    }

    /** Calls what gives one value. */
    @Nullable Object ask(String login, String query, Object... values) {
        return database.as(login).fetchValue(query, Arrays.stream(values).map(DSL::val).toArray());
    }
}
