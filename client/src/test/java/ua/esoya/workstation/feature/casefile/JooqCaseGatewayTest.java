package ua.esoya.workstation.feature.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.domain.Refusal;

class JooqCaseGatewayTest {
    @Test
    @Tag("ESOYA-4.8")
    @Tag("ESOYA-1.2")
    void readsACaseOfTheOwnOfficeWithAStampAndNoneOfAnother() {
        try (var database = DemoDesk.signIn("registrar1").database()) {
            var gateway = new JooqCaseGateway(database, 1);
            var own = UUID.fromString(DemoDesk.value("select f.case_id from core.case_file f join ref.office o using (office_id) where o.code = '01' order by f.registered_at desc limit 1"));
            var reading = gateway.open(own);
            assertEquals(DemoDesk.value("select case_number from core.case_file where case_id = '" + own + "'"), reading.card().caseNumber());
            assertEquals(reading.stamp(), gateway.stamp(own));
            assertFalse(new CaseFacts(reading.card()).sections().isEmpty());
            assertFalse(DocumentLine.of(reading.card()).isEmpty());
            assertFalse(DueSentence.of(reading.card()).words().isEmpty());
            var other = UUID.fromString(DemoDesk.value("select f.case_id from core.case_file f join ref.office o using (office_id) where o.code = '02' limit 1"));
            assertEquals("ZN404", assertThrows(Refusal.class, () -> gateway.open(other)).code());
            assertEquals("ZN404", assertThrows(Refusal.class, () -> gateway.stamp(other)).code());
            assertEquals("ZN404", assertThrows(Refusal.class, () -> gateway.scan(UUID.randomUUID())).code());
        }
    }
}
