package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

@Tag("ESOYA-7.1.6a")
class HandOverTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final Transfers transfers = new Transfers(database);

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void handsOverAllCasesOfARegisterWhenItLeaves() {
        var first = new CourseDesk(desk);
        var second = new CourseDesk(desk);
        int register = transfers.open(first);
        assertEquals(1, transfers.add(desk, register, first.number).get("position").asInt());
        assertEquals(2, transfers.add(desk, register, second.number.replace("-", "")).get("position").asInt(), "a barcode reader sends digits");
        assertEquals("registered", first.status());
        assertEquals(2, transfers.close(desk, register).get("cases").asInt());
        assertEquals("handed_over", first.status());
        assertEquals("handed_over", second.status());
        JsonNode sheet = transfers.sheet(desk, register);
        assertEquals(2, sheet.get("rows").size());
        assertEquals(first.number, sheet.at("/rows/0/case_number").asText());
        assertTrue(sheet.at("/rows/0/sheets").asInt() > 0);
        assertTrue(sheet.get("register_number").asText().matches("9-\\d{8}-\\d"));
        assertEquals("hand_over", first.card().at("/events/0/verb").asText());
    }

    @Test
    void keepsACaseInOneOpenRegister() {
        var ours = new CourseDesk(desk);
        int register = transfers.open(ours);
        transfers.add(desk, register, ours.number);
        assertEquals("in_a_transfer", assertRefused("ZN215", () -> transfers.add(desk, register, ours.number)).getConstraint(), "a double scan");
        int other = transfers.open(ours);
        assertRefused("ZN215", () -> transfers.add(desk, other, ours.number));
        transfers.remove(desk, register, ours.caseId);
        assertEquals(1, transfers.add(desk, other, ours.number).get("position").asInt());
        // whatever a program does, the table itself holds one
        assertRefused("23505", () -> database.asSuperuser().execute("update core.transfer_item set is_waiting = true, removed_at = null, removed_by = null"));
    }

    /** A withdrawn case among others must not keep the courier waiting. */
    @Test
    void leavesWithoutACaseThatIsNotHandedOverAnyMore() {
        var stays = new CourseDesk(desk);
        var withdrawn = new CourseDesk(desk);
        int register = transfers.open(stays);
        transfers.add(desk, register, stays.number);
        transfers.add(desk, register, withdrawn.number);
        withdrawn.turn("withdraw", "{\"reason\": \"за заявою\"}");
        assertEquals(1, transfers.sheet(desk, register).get("rows").size());
        assertEquals(1, transfers.close(desk, register).get("cases").asInt());
        assertEquals("handed_over", stays.status());
        // taken back on its day, it is to be put into a register again
        withdrawn.undo();
        assertEquals(1, transfers.add(desk, transfers.open(withdrawn), withdrawn.number).get("position").asInt());
    }

    @Test
    void refusesAnotherProviderAnEmptyRegisterAndOneThatLeft() {
        var ours = new CourseDesk(desk);
        int elsewhere = transfers.open(desk, transfers.otherProvider(ours.caseId));
        assertRefused("ZN214", () -> transfers.add(desk, elsewhere, ours.number));
        int register = transfers.open(ours);
        assertRefused("ZN216", () -> transfers.close(desk, register));
        transfers.add(desk, register, ours.number);
        transfers.close(desk, register);
        assertRefused("ZN213", () -> transfers.add(desk, register, new CourseDesk(desk).number));
        assertRefused("ZN213", () -> transfers.remove(desk, register, ours.caseId));
        assertRefused("ZN212", () -> transfers.add(desk, transfers.open(ours), ours.number));
    }

    @Test
    @Tag("CSP-1.2e")
    void showsAnotherOfficeNothing() {
        var ours = new CourseDesk(desk);
        int register = transfers.open(ours);
        DSLContext stranger = database.as("registrar2");
        assertRefused("ZN404", () -> transfers.add(stranger, register, ours.number));
        assertRefused("ZN404", () -> transfers.sheet(stranger, register));
        int theirs = transfers.open(stranger, transfers.provider(ours.caseId));
        assertRefused("ZN404", () -> transfers.add(stranger, theirs, ours.number));
        assertRefused("ZN404", () -> transfers.add(desk, register, "01-0000000-2026-0"));
        assertEquals(1, transfers.add(desk, register, ours.number).get("position").asInt());
    }

    @Test
    void takesTheReceiptOfAWholeRegisterWithItsTrueTime() {
        var first = new CourseDesk(desk);
        var second = new CourseDesk(desk);
        int register = transfers.open(first);
        transfers.add(desk, register, first.number);
        transfers.add(desk, register, second.number);
        assertRefused("ZN216", () -> receiptOf(register, TestServer.START.toString()));
        transfers.close(desk, register);
        database.clock().startAt(TestServer.START.plusHours(4));
        assertEquals("true_at:range", assertRefused("ZN101", () -> receiptOf(register, TestServer.START.minusHours(1).toString())).getDetail(), "not before registration");
        assertEquals(2, receiptOf(register, TestServer.START.plusHours(2).toString()).get("cases").asInt());
        assertEquals("in_work", first.status());
        assertEquals("Коваль Ірина Петрівна", second.card().at("/course/receipt/name").asText());
        assertRefused("ZN216", () -> receiptOf(register, TestServer.START.plusHours(2).toString()));
    }

    @Test
    void doesNotTakeTheReceiptOfWhatWentAgainWithAnotherRegister() {
        var ours = new CourseDesk(desk);
        int register = transfers.handOver(ours);
        ours.turn("return_for_completion", "{\"reason\": \"бракує підпису\"}");
        ours.turn("complete", "{}");
        int again = transfers.handOver(ours);
        database.clock().startAt(TestServer.START.plusHours(4));
        assertRefused("ZN216", () -> receiptOf(register, TestServer.START.plusHours(2).toString()));
        assertEquals(1, receiptOf(again, TestServer.START.plusHours(2).toString()).get("cases").asInt());
    }

    @Test
    void putsACaseIntoTheRegisterThatIsOpenForItsProvider() {
        var first = new CourseDesk(desk);
        var second = new CourseDesk(desk);
        JsonNode opened = fromCard(desk, first);
        JsonNode same = fromCard(desk, second);
        assertEquals(opened.get("transfer_register_id"), same.get("transfer_register_id"));
        assertEquals(opened.get("cases").asInt() + 1, same.get("cases").asInt());
        assertEquals(opened.get("register_number").asText(), first.card().at("/course/transfer/register_number").asText());
        assertRefused("ZN215", () -> fromCard(desk, first));
        transfers.close(desk, same.get("transfer_register_id").asInt());
        assertRefused("ZN212", () -> fromCard(desk, first));
        var third = new CourseDesk(desk);
        assertRefused("ZN404", () -> fromCard(database.as("registrar2"), third));
        assertNotEquals(same.get("transfer_register_id"), fromCard(desk, third).get("transfer_register_id"), "the one before has left");
    }

    private static JsonNode fromCard(DSLContext who, CourseDesk desk) {
        return CourseDesk.ask(who, "select api.put_in_open_transfer({0}, {1}, {2})", UUID.randomUUID(), desk.caseId, desk.version());
    }

    private JsonNode receiptOf(int register, String at) {
        return CourseDesk.ask(desk, "select api.record_transfer_receipt({0}, {1}, {2}::jsonb)", UUID.randomUUID(), register, CourseDesk.RECEIPT.formatted(at));
    }
}
