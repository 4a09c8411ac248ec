package ua.esoya.workstation.feature.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoCases;
import ua.esoya.demo.DemoDesk;
import ua.esoya.document.Papers;

/** Registers of hand-over of the real server. */
class JooqTransferGatewayTest {
    @Test
    @Tag("ESOYA-7.1.6a")
    void packsTheCasesOfAnElectronicRegister() throws Exception {
        var desk = DemoDesk.signIn("registrar1");
        try (var database = desk.database()) {
            var gateway = new JooqTransferGateway(database, desk.card().officeId());
            UUID caseId = DemoCases.register(database, DemoCases.RESIDENCE);
            String number = DemoDesk.value("select case_number from core.case_file where case_id = '" + caseId + "'");
            int provider = Integer.parseInt(DemoDesk.value("select provider_id from core.case_file join ref.service using (service_id) where case_id = '" + caseId + "'"));
            int id = gateway.open(UUID.randomUUID(), provider, true, "");
            gateway.add(UUID.randomUUID(), id, number);
            gateway.close(UUID.randomUUID(), id);
            var out = new ByteArrayOutputStream();
            new ElectronicPackage(gateway, new Papers(), LocalDateTime::now, "Поліщук І. П., адміністратор").write(gateway.register(id), out);
            assertEquals(List.of("manifest.json", "register.pdf", "cases/" + number + "/inventory.pdf", "cases/" + number + "/routing_slip.pdf", "cases/" + number + "/application.pdf"),
                    names(out.toByteArray()));
            assertTrue(out.size() > 30_000, "the papers are whole: " + out.size());
        }
    }

    private static List<String> names(byte[] zip) throws Exception {
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
