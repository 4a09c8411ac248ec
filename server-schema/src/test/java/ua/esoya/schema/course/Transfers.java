package ua.esoya.schema.course;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import ua.esoya.schema.TestDatabase;

/** Registers of hand-over, as a registrar fills them. */
final class Transfers {
    private final TestDatabase database;

    Transfers(TestDatabase database) {
        this.database = database;
    }

    /** An open register for the provider of this case. */
    int open(CourseDesk desk) {
        return open(desk.who, provider(desk.caseId));
    }

    int open(DSLContext who, int provider) {
        return CourseDesk.ask(who, "select api.open_transfer({0}, {1}, false, 'Кур’єр Петренко')", UUID.randomUUID(), provider).get("transfer_register_id").asInt();
    }

    JsonNode add(DSLContext who, int transfer, String number) {
        return CourseDesk.ask(who, "select api.add_to_transfer({0}, {1}, {2})", UUID.randomUUID(), transfer, number);
    }

    JsonNode remove(DSLContext who, int transfer, UUID caseId) {
        return CourseDesk.ask(who, "select api.remove_from_transfer({0}, {1}, {2})", UUID.randomUUID(), transfer, caseId);
    }

    JsonNode close(DSLContext who, int transfer) {
        return CourseDesk.ask(who, "select api.close_transfer({0}, {1})", UUID.randomUUID(), transfer);
    }

    JsonNode sheet(DSLContext who, int transfer) {
        return CourseDesk.ask(who, "select api.transfer_sheet({0})", transfer);
    }

    /** Hands the case over in a register of its own; gives the register. */
    int handOver(CourseDesk desk) {
        int transfer = open(desk);
        add(desk.who, transfer, desk.number);
        close(desk.who, transfer);
        return transfer;
    }

    int provider(UUID caseId) {
        return number("select s.provider_id from core.case_file f join ref.service s using (service_id) where f.case_id = {0}", caseId);
    }

    int otherProvider(UUID caseId) {
        return number("select min(provider_id) from ref.provider where provider_id <> (select s.provider_id from core.case_file f join ref.service s using (service_id) where f.case_id = {0})", caseId);
    }

    private int number(String query, UUID caseId) {
        return Objects.requireNonNull(database.asSuperuser().resultQuery(query, DSL.val(caseId)).fetchOneInto(Integer.class));
    }
}
