package ua.esoya.workstation.feature.scanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoCases;
import ua.esoya.demo.DemoDesk;
import ua.esoya.document.PdfaCheck;
import ua.esoya.document.ScanPage;
import ua.esoya.document.ScanPdf;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.CaseCard.InventoryRow;
import ua.esoya.schema.api.Routines;

class JooqScanningGatewayTest {

    @Test
    @Tag("ESOYA-4.6a")
    @Tag("ESOYA-4.6b")
    @Tag("ESOYA-7.1.4")
    void storesAPdfaOnceWithItsPagesAndRefusesARegisterDocument() throws Exception {
        var desk = DemoDesk.signIn("registrar1");
        var gateway = new JooqScanningGateway(desk.database(), desk.card());
        var caseId = DemoCases.register(desk.database(), DemoCases.RESIDENCE);
        var rows = gateway.caseCard(caseId).inventory();
        var plain = rows.stream().filter(InventoryRow::mayScan).findFirst().orElseThrow();
        var inRegister = rows.stream().filter(row -> !row.mayScan()).findFirst().orElseThrow();
        byte[] pdf = pdf(gateway, 3);

        var request = UUID.randomUUID();
        gateway.storeScan(request, caseId, "package", Optional.of(plain.inventoryItemId()), 3, TakenPage.Source.SCANNER, pdf);
        gateway.storeScan(request, caseId, "package", Optional.of(plain.inventoryItemId()), 3, TakenPage.Source.SCANNER, pdf);
        var scans = gateway.caseCard(caseId).scans();
        assertEquals(List.of(3), scans.stream().map(scan -> scan.pageCount()).toList());
        byte[] back = desk.database().read(sql -> Routines.scanContent(sql.configuration(), scans.getFirst().scanId()));
        assertEquals(List.of(), PdfaCheck.brokenRules(back));
        try (var document = Loader.loadPDF(back)) {
            assertEquals(3, document.getNumberOfPages());
        }

        var refusal = assertThrows(Refusal.class,
                () -> gateway.storeScan(UUID.randomUUID(), caseId, "package", Optional.of(inRegister.inventoryItemId()), 3, TakenPage.Source.FILE, pdf));
        assertEquals("register_document_scan", refusal.rule());
        String row = "update ref.card_document set scan_legal_ground = %s where card_document_id = "
                + "(select card_document_id from core.inventory_item where inventory_item_id = " + inRegister.inventoryItemId() + ") returning 1";
        DemoDesk.value(row.formatted("'постанова'"));
        gateway.storeScan(UUID.randomUUID(), caseId, "package", Optional.of(inRegister.inventoryItemId()), 3, TakenPage.Source.FILE, pdf);
        DemoDesk.value(row.formatted("null"));
        assertTrue(gateway.caseCard(caseId).scans().stream().anyMatch(scan -> scan.source().equals("file")));
        DemoDesk.execute("insert into core.case_fee (case_id, amount, is_paid) values ('" + caseId + "', 30.28, true)");
        gateway.storeScan(UUID.randomUUID(), caseId, "receipt", Optional.empty(), 3, TakenPage.Source.FILE, pdf);
        assertEquals(List.of("receipt"), gateway.caseCard(caseId).scans().stream().filter(scan -> scan.inventoryItemId().isEmpty()).map(scan -> scan.kind()).toList());
        gateway.announce();
        desk.database().close();
    }

    private static byte[] pdf(ScanningGateway gateway, int pages) {
        try (var pdf = new ScanPdf("Заява", gateway.serverTime())) {
            for (int i = 0; i < pages; i++) {
                var image = FakeScanner.picture(i + 1);
                pdf.add(new ScanPage(image, 75), Pictures.look(image));
            }
            return pdf.finish();
        }
    }
}
