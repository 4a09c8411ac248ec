package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

@Tag("ESOYA-7.1.6a")
class TransferPackageTest {
    private static final byte[] SLIP = ("%PDF-1.7 " + "x".repeat(200)).getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final Transfers transfers = new Transfers(database);

    @BeforeEach
    @AfterEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void isWrittenDownBeforeItsFilesAreReadByteForByte() {
        var ours = new CourseDesk(desk);
        int register = electronic(ours);
        assertEquals("no_package", assertRefused("ZN226", () -> export(register)).getConstraint(), "it has not left yet");
        transfers.close(desk, register);
        String scan = ours.scanSlip().get("scan_id").asText();
        assertRefused("ZN404", () -> file(desk, UUID.randomUUID(), scan));
        JsonNode exported = export(register);
        UUID id = UUID.fromString(exported.get("transfer_export_id").asText());
        assertEquals("transfer_exported", database.asSuperuser().fetchValue("select kind from audit.event where login_role = 'registrar1' order by event_id desc limit 1"));
        assertEquals(ours.number, exported.at("/cases/0/case_number").asText());
        assertEquals(scan, exported.at("/cases/0/files/0/scan_id").asText());
        byte[] content = file(desk, id, scan);
        assertArrayEquals(SLIP, content);
        assertEquals(exported.at("/cases/0/files/0/sha256").asText(),
                String.valueOf(database.asSuperuser().fetchValue("select encode(sha256({0}), 'hex')", DSL.val(content))));
    }

    @Test
    void itsFilesAreReadByWhoeverExportedItForAnHourAndNoOthers() {
        var ours = new CourseDesk(desk);
        int register = electronic(ours);
        transfers.close(desk, register);
        String scan = ours.scanSlip().get("scan_id").asText();
        var stranger = new CourseDesk(desk);
        String foreign = stranger.scanSlip().get("scan_id").asText();
        UUID id = UUID.fromString(export(register).get("transfer_export_id").asText());
        assertEquals(SLIP.length, file(desk, id, scan).length);
        assertRefused("ZN404", () -> file(desk, id, foreign));
        assertRefused("ZN404", () -> file(database.as("registrar2"), id, scan));
        assertRefused("ZN404", () -> CourseDesk.ask(database.as("registrar2"), "select api.export_transfer({0}, {1})", UUID.randomUUID(), register));
        database.clock().startAt(TestServer.START.plusMinutes(61));
        assertRefused("ZN404", () -> file(desk, id, scan));
    }

    @Test
    @Tag("ESOYA-4.13")
    void itsCasesAreReadForTheirPapersByWhoeverExportedItForAnHourAndTheReadingIsWrittenDown() {
        var ours = new CourseDesk(desk);
        int register = electronic(ours);
        transfers.close(desk, register);
        var stranger = new CourseDesk(desk);
        UUID id = UUID.fromString(export(register).get("transfer_export_id").asText());
        assertEquals(0, readings(ours));
        JsonNode read = packed(desk, id, ours.caseId);
        assertEquals(ours.number, read.at("/card/case_number").asText());
        assertEquals("Центр надання адміністративних послуг «Віза»", read.at("/head/centre_title").asText());
        assertEquals(0, read.at("/services").size());
        assertEquals(1, readings(ours));
        assertRefused("ZN404", () -> packed(desk, id, stranger.caseId));
        assertRefused("ZN404", () -> packed(desk, UUID.randomUUID(), ours.caseId));
        assertRefused("ZN404", () -> packed(database.as("registrar2"), id, ours.caseId));
        database.clock().startAt(TestServer.START.plusMinutes(61));
        assertRefused("ZN404", () -> packed(desk, id, ours.caseId));
    }

    @Test
    @Tag("ESOYA-6.6")
    void isNoWayRoundTheBoundOnOpeningCases() {
        var ours = new CourseDesk(desk);
        int register = electronic(ours);
        transfers.close(desk, register);
        UUID id = UUID.fromString(export(register).get("transfer_export_id").asText());
        packed(desk, id, ours.caseId);
        database.asSuperuser().execute("update ref.parameter set value = '1' where code = 'openings_an_hour'");
        assertEquals("openings_limit", assertRefused("ZN323", () -> packed(desk, id, ours.caseId)).getConstraint());
        database.asSuperuser().execute("update ref.parameter set value = '150' where code = 'openings_an_hour'");
        packed(desk, id, ours.caseId);
    }

    @Test
    void aRegisterOnPaperIsNoPackageAndIsCountedAtEachPrint() {
        var ours = new CourseDesk(desk);
        int register = transfers.handOver(ours);
        assertRefused("ZN226", () -> export(register));
        assertEquals(0, transfers.sheet(desk, register).get("prints").asInt());
        UUID request = UUID.randomUUID();
        assertEquals(1, print(request, register));
        assertEquals(1, print(request, register), "the same request again");
        assertEquals(2, print(UUID.randomUUID(), register));
        assertEquals(2, transfers.sheet(desk, register).get("prints").asInt());
        assertRefused("ZN404", () -> CourseDesk.ask(database.as("registrar2"), "select api.record_transfer_print({0}, {1})", UUID.randomUUID(), register));
    }

    private int electronic(CourseDesk ours) {
        int register = CourseDesk.ask(desk, "select api.open_transfer({0}, {1}, true, null)", UUID.randomUUID(), transfers.provider(ours.caseId)).get("transfer_register_id").asInt();
        transfers.add(desk, register, ours.number);
        return register;
    }

    private JsonNode export(int register) {
        return CourseDesk.ask(desk, "select api.export_transfer({0}, {1})", UUID.randomUUID(), register);
    }

    private int print(UUID request, int register) {
        return CourseDesk.ask(desk, "select api.record_transfer_print({0}, {1})", request, register).get("number").asInt();
    }

    private static JsonNode packed(DSLContext who, UUID export, UUID caseId) {
        return CourseDesk.ask(who, "select api.exported_case({0}, {1})", export, caseId);
    }

    private Object readings(CourseDesk ours) {
        return database.asSuperuser().fetchValue("select count(*)::int from audit.event where kind = 'case_exported' and case_id = {0}", DSL.val(ours.caseId));
    }

    private static byte[] file(DSLContext who, UUID export, String scan) {
        return (byte[]) Objects.requireNonNull(who.fetchValue("select api.exported_scan({0}, {1}::uuid)", DSL.val(export), DSL.val(scan)));
    }
}
