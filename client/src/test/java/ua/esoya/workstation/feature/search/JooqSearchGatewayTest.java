package ua.esoya.workstation.feature.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.domain.Refusal;

class JooqSearchGatewayTest {
    @Test
    @Tag("ESOYA-4.2c")
    @Tag("ESOYA-6.6")
    void findsExactlyOneCaseByNumberAndPeopleByExactIdentifier() {
        try (var database = DemoDesk.signIn("registrar1").database()) {
            var gateway = new JooqSearchGateway(database);
            var own = DemoDesk.value("select f.case_number from core.case_file f join ref.office o using (office_id) where o.code = '01' order by 1 limit 1");
            var other = DemoDesk.value("select f.case_number from core.case_file f join ref.office o using (office_id) where o.code = '02' order by 1 limit 1");
            assertEquals(own, gateway.cases("number", own).getFirst().caseNumber());
            assertEquals(1, gateway.cases("number", own).size());
            assertEquals(0, gateway.cases("number", other).size());
            var phone = DemoDesk.value("select phone from core.person where phone is not null order by 1 limit 1");
            assertTrue(gateway.people("case", "phone", phone, Optional.empty()).stream().allMatch(it -> it.phone().equals(phone)));
            assertEquals(phone, gateway.people("case", "phone", phone, Optional.empty()).getFirst().phone());
            assertEquals("ZN111", assertThrows(Refusal.class, () -> gateway.people("case", "surname", "Шевчук", Optional.empty())).code());
            assertEquals("ZN110", assertThrows(Refusal.class, () -> gateway.people("no_such", "phone", phone, Optional.empty())).code());
        }
    }
}
