package ua.esoya.workstation.feature.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.domain.Refusal;

class JooqRegisterGatewayTest {
    private static final String CASE = "select f.case_id from core.case_file f order by f.registered_at desc, 1 limit 1";

    @Test
    @Tag("ESOYA-8.2")
    @Tag("ESOYA-5.3.2")
    void aCopyIsReadForAnOpenRequestAndNotAfterItsAnswer() {
        try (var database = DemoDesk.signIn("registrar1").database()) {
            var gateway = new JooqRegisterGateway(database);
            var person = UUID.fromString(DemoDesk.value("select person_id from core.case_applicant where case_id = (" + CASE + ") limit 1"));
            gateway.recordSubjectRequest(UUID.randomUUID(), person, "own_copy", "");
            var row = gateway.subjectRequests("open", Optional.empty(), 100).rows().stream().filter(it -> it.kind().equals("own_copy")).findFirst().orElseThrow();
            assertTrue(row.awaitsCopy());
            assertEquals(person, gateway.subjectRequest(row.subjectRequestId()).personId());
            var copy = gateway.ownCopy(row.subjectRequestId());
            assertEquals(person, copy.person().personId());
            assertFalse(copy.person().cases().isEmpty());
            assertTrue(copy.readings().stream().anyMatch(it -> !it.kindTitle().isBlank() && !it.who().isBlank()));
            gateway.answerSubjectRequest(UUID.randomUUID(), row.subjectRequestId(), "видано копію");
            assertEquals("ZN404", assertThrows(Refusal.class, () -> gateway.ownCopy(row.subjectRequestId())).code());
        }
    }

    @Test
    @Tag("ESOYA-5.4")
    @Tag("ESOYA-8.3")
    void dataOfACaseAreReadOnlyUnderAnOpenRequestThatNamesIt() {
        try (var database = DemoDesk.signIn("moderator1").database()) {
            var gateway = new JooqRegisterGateway(database);
            var named = UUID.fromString(DemoDesk.value(CASE));
            var letter = ("%PDF-1.7 " + "лист ".repeat(40)).getBytes(StandardCharsets.UTF_8);
            gateway.recordDisclosure(UUID.randomUUID(), Map.of("requester", "Районний суд", "requester_kind", "court", "legal_ground", "ухвала", "request_number", "77",
                    "requested_on", "2026-01-15", "scope", "відомості заяви", "case_numbers", List.of(DemoDesk.value("select case_number from core.case_file where case_id = '" + named + "'"))),
                    letter);
            var disclosure = gateway.disclosures(Optional.empty(), 100).rows().getFirst();
            assertTrue(disclosure.isOpen());
            var card = gateway.disclosedCase(disclosure.disclosureId(), named);
            assertEquals(disclosure.cases().getFirst().caseNumber(), card.caseNumber());
            assertFalse(card.intake().applicants().isEmpty());
            assertTrue(gateway.disclosures(Optional.empty(), 100).rows().getFirst().cases().getFirst().readAt().isPresent());
            gateway.closeDisclosure(UUID.randomUUID(), disclosure.disclosureId());
            assertEquals("ZN404", assertThrows(Refusal.class, () -> gateway.disclosedCase(disclosure.disclosureId(), named)).code());
            var today = disclosure.recordedAt().toLocalDate();
            assertTrue(gateway.anonymised(today.minusYears(1), today).stream().allMatch(it -> it.amount() >= 5));
        }
    }
}
