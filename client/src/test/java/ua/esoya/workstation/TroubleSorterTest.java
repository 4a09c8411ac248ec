package ua.esoya.workstation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.workstation.ui.Trouble;

class TroubleSorterTest {
    private final TroubleSorter sorter = new TroubleSorter();

    @Test
    void hasASentenceForEveryRefusalOfTheServersCatalogue() throws IOException {
        String catalogue = Files.readString(Path.of("..", "server-schema", "docs", "error-codes.md"));
        List<String> rules = Pattern.compile("\\| (ZN\\d{3}) \\| (\\w+) \\|").matcher(catalogue).results().map(row -> row.group(2)).toList();
        assertTrue(rules.size() > 20, "the catalogue was not read");
        for (String rule : rules) {
            assertInstanceOf(Trouble.Refused.class, assertDoesNotThrow(() -> sorter.apply(new Refusal("ZN101", rule, "")), rule));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"server_unreachable", "server_restarting", "host_unknown", "certificate", "database_missing", "too_many_connections", "conflict"})
    void hasASentenceForEveryOutage(String reason) {
        assertInstanceOf(Trouble.Outage.class, sorter.apply(new Outage(reason, new IOException("gone"))));
    }

    @Test
    void pointsToTheFirstFieldOfARefusedForm() {
        var refused = assertInstanceOf(Trouble.Refused.class, sorter.apply(new Refusal("ZN101", "intake_invalid", "applicants[0].surname:required;note:too_long")));
        assertEquals(Optional.of("applicants[0].surname"), refused.field());
    }

    @Test
    void saysWhenTheReceptionOpensAgain() {
        var refused = assertInstanceOf(Trouble.Refused.class, sorter.apply(new Refusal("ZN307", "reception_closed",
                "{\"now\": \"2027-03-12T19:00:00\", \"next_opens_at\": \"2027-03-13T09:00:00\"}")));
        assertTrue(refused.text().contains("до 13.03.2027 09:00"), refused.text());
        var never = assertInstanceOf(Trouble.Refused.class, sorter.apply(new Refusal("ZN307", "reception_closed", "{\"now\": \"2027-03-12T19:00:00\"}")));
        assertTrue(never.text().startsWith("Поза годинами прийому"), never.text());
    }

    @Test
    void callsEverythingElseADefect() {
        assertInstanceOf(Trouble.Defect.class, sorter.apply(new IllegalStateException("bug")));
    }
}
