package ua.esoya.workstation.feature.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.domain.Refusal;

class JooqPersonGatewayTest {
    private static final String IN_BOTH_OFFICES = """
            select a.person_id from core.case_applicant a join core.case_file f using (case_id) join ref.office o using (office_id)
            group by 1 having bool_or(o.code = '01') and bool_or(o.code <> '01') order by count(*) desc, 1 limit 1""";

    @Test
    @Tag("ESOYA-6.6")
    @Tag("ESOYA-5.3.2")
    void readsAPersonWithOwnCasesInFullAndOthersInOutlineAndIsRecorded() {
        var signedIn = DemoDesk.signIn("registrar1");
        try (var database = signedIn.database()) {
            var gateway = new JooqPersonGateway(database, signedIn.card());
            var id = UUID.fromString(DemoDesk.value(IN_BOTH_OFFICES));
            var card = gateway.open(id);
            assertTrue(card.person().cases().stream().anyMatch(it -> it.caseId().isPresent() && !it.caseNumber().isEmpty()));
            assertTrue(card.person().cases().stream().anyMatch(it -> it.caseId().isEmpty() && it.caseNumber().isEmpty()));
            assertEquals("case", DemoDesk.value("select purpose from audit.event where person_id = '" + id + "' and kind = 'person_opened' order by 1 limit 1"));
            var sheet = gateway.viewers(id, "Особа", card.person().birthOn());
            assertEquals("Перегляд особи", sheet.viewings().getFirst().act());
            assertEquals("Робота зі справою заявника", sheet.viewings().getFirst().purpose());
            assertTrue(sheet.complete() && !sheet.head().centre().isBlank() && sheet.head().printedBy().contains(","), sheet::toString);
            assertEquals("lawful_request", DemoDesk.value("select purpose from audit.event where person_id = '" + id + "' and kind = 'viewers_read' limit 1"));
            assertEquals("ZN404", assertThrows(Refusal.class, () -> gateway.open(UUID.randomUUID())).code());
        }
    }
}
