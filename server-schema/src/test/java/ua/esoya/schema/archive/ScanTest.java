package ua.esoya.schema.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

class ScanTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final UUID caseId = UUID.fromString(Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE)).get("case_id").asText());

    @AfterEach
    void backToTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    @Tag("ESOYA-4.6a")
    @Tag("ESOYA-7.1.4")
    void keepsTheVeryBytes() {
        byte[] content = pdf("сторінка");
        UUID scan = store(desk, item(false), content);
        assertArrayEquals(content, read(desk, scan));
        assertEquals(1, card().get("scans").size());
    }

    @Test
    @Tag("ESOYA-4.6b")
    void refusesAPaperCopyOfADocumentHeldInAStateRegister() {
        assertEquals("register_document_scan", assertRefused("ZN105", () -> store(desk, item(true), pdf("паспорт"))).getConstraint());
        store(desk, item(false), pdf("заява"));
    }

    @Test
    @Tag("ESOYA-4.6b")
    void refusesADocumentUnderAnotherNameThanItsRow() {
        assertRefused("ZN404", () -> storeAs("package", null));
        assertRefused("ZN404", () -> storeAs("receipt", item(true)));
        assertRefused("ZN404", () -> storeAs("receipt", null));
        database.asSuperuser().execute("insert into core.case_fee (case_id, amount, is_paid) values ({0}, 30.28, true)", DSL.val(caseId));
        storeAs("receipt", null);
        assertEquals("receipt", card().get("scans").get(0).get("kind").asText());
    }

    private void storeAs(String kind, @Nullable Long item) {
        desk.fetch("select api.store_scan({0}, {1}, {2}, {3}, 1, 'scanner', {4})", DSL.val(UUID.randomUUID()), DSL.val(caseId),
                DSL.val(item, SQLDataType.BIGINT), DSL.val(kind), DSL.val(pdf("під чужою назвою")));
    }

    @Test
    @Tag("ESOYA-4.6b")
    void scansARegisterDocumentWhenTheCardGivesALegalGround() {
        long item = item(true);
        database.asSuperuser().execute("update ref.card_document set scan_legal_ground = 'постанова' where card_document_id = (select card_document_id from core.inventory_item where inventory_item_id = {0})", DSL.val(item));
        store(desk, item, pdf("паспорт із підставою"));
        database.asSuperuser().execute("update ref.card_document set scan_legal_ground = null");
        assertRefused("ZN105", () -> store(desk, item, pdf("паспорт без підстави")));
    }

    @Test
    void refusesWhatIsNoPdf() {
        assertRefused("ZN107", () -> store(desk, item(false), "GIF89a".repeat(50).getBytes(StandardCharsets.UTF_8)));
        assertRefused("ZN107", () -> store(desk, item(false), new byte[0]));
    }

    @Test
    @Tag("ESOYA-4.7b")
    void isClosedToAnotherOfficeAndEachOpeningIsRecorded() {
        UUID scan = store(desk, item(false), pdf("чужий офіс"));
        assertRefused("ZN404", () -> read(database.as("registrar2"), scan));
        assertRefused("42501", () -> desk.fetch("select content from archive.blob"));
        Object before = openings();
        read(desk, scan);
        assertEquals((Long) before + 1, openings());
    }

    @Test
    @Tag("ESOYA-2.1.6b")
    void noticesAChangedByte() {
        UUID scan = store(desk, item(false), pdf("цілий"));
        read(desk, scan);
        // as a disk would, past every guard
        database.asSuperuser().execute("alter table archive.blob_default disable trigger _100_only_grows");
        database.asSuperuser().execute("update archive.blob set content = content || 'x' where sha256 = (select sha256 from archive.scan where scan_id = {0})", DSL.val(scan));
        database.asSuperuser().execute("alter table archive.blob_default enable always trigger _100_only_grows");
        assertRefused("ZN108", () -> read(desk, scan));
    }

    @Test
    void storesEqualContentOnceAndARepeatedRequestOnce() {
        byte[] content = pdf("двічі");
        UUID request = UUID.randomUUID();
        UUID first = store(desk, request, item(false), content);
        assertEquals(first, store(desk, request, item(false), content));
        store(desk, item(false), content);
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from archive.blob where content = {0}", DSL.val(content)));
    }

    @Test
    void withdrawsABadScanOnTheSameDayOnly() {
        UUID scan = store(desk, item(false), pdf("крива"));
        database.clock().startAt(TestServer.START.plusDays(1));
        assertRefused("ZN202", () -> withdraw(scan));
        database.clock().startAt(TestServer.START);
        withdraw(scan);
        assertEquals(0, card().get("scans").size());
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from archive.scan where scan_id = {0}", DSL.val(scan)), "the content stays");
    }

    @Test
    @Tag("ESOYA-7.1.8")
    void withdrawsOnlyOnesOwnScan() {
        UUID scan = store(desk, item(false), pdf("чужа"));
        storedBy("registrar2", scan);
        assertEquals("author_only", assertRefused("ZN209", () -> withdraw(scan)).getConstraint());
        assertEquals(1, card().get("scans").size());
        storedBy("registrar1", scan);
        withdraw(scan);
        assertEquals(0, card().get("scans").size());
    }

    private static void storedBy(String login, UUID scan) {
        database.asSuperuser().execute("update archive.scan set stored_by = (select employee_id from access.account where login_role = {0}) where scan_id = {1}",
                DSL.val(login), DSL.val(scan));
    }

    private void withdraw(UUID scan) {
        desk.fetch("select api.withdraw_scan({0}, {1}, 'сторінка крива')", DSL.val(UUID.randomUUID()), DSL.val(scan));
    }

    private JsonNode card() {
        return Intakes.object(Objects.requireNonNull(desk.resultQuery("select api.case_card({0})", DSL.val(caseId)).fetchOneInto(String.class)));
    }

    private long item(boolean inRegister) {
        for (JsonNode row : card().get("inventory")) {
            if (row.get("is_in_register").asBoolean() == inRegister) {
                return ((ObjectNode) row).get("inventory_item_id").asLong();
            }
        }
        throw new AssertionError("the service has no such document");
    }

    private UUID store(DSLContext who, long item, byte[] content) {
        return store(who, UUID.randomUUID(), item, content);
    }

    private UUID store(DSLContext who, UUID request, long item, byte[] content) {
        return UUID.fromString(Intakes.object(Objects.requireNonNull(who.resultQuery("select api.store_scan({0}, {1}, {2}, 'package', 1, 'scanner', {3})",
                DSL.val(request), DSL.val(caseId), DSL.val(item), DSL.val(content)).fetchOneInto(String.class))).get("scan_id").asText());
    }

    private static byte[] read(DSLContext who, UUID scan) {
        return Objects.requireNonNull(who.resultQuery("select api.scan_content({0})", DSL.val(scan)).fetchOne(0, byte[].class));
    }

    private static long openings() {
        return (Long) database.asOwner().fetchValue("select count(*) from audit.event where kind = 'scan_opened'");
    }

    private static byte[] pdf(String text) {
        return ("%PDF-1.7 " + text.repeat(30)).getBytes(StandardCharsets.UTF_8);
    }
}
