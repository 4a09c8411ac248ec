package ua.esoya.workstation.feature.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One field understands every way a person is named at the counter. */
class LookUpKeyTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "3184911120,taxpayer_number:3184911120", "32855961,edrpou:32855961", "067 482 11 90,phone:+380674821190", "+380674821190,phone:+380674821190",
        "+48 600 700 800,phone:+48600700800", "004512378,document:004512378", "аб123456,document:АБ123456 document:AB123456", "Шевчук 1987,surname:Шевчук",
        "Нечуй-Левицький Іван 1938,surname:Нечуй-Левицький", "Шевчук,-", "12,-"})
    @Tag("ESOYA-7.1.1")
    void understands(String typed, String expected) {
        var keys = LookUpKey.understand(typed).stream().map(k -> k.kind() + ":" + k.text()).collect(Collectors.joining(" "));
        // of a document's two spellings only the one its alphabet allows is asked when the other cannot be
        assertEquals(expected == null ? "" : expected.split(" ")[0], keys.split(" ")[0]);
    }

    @Test
    void carriesWhatWasTypedIntoTheNewPerson() {
        assertEquals(Map.of("taxpayer_number", "3184911120"), LookUpKey.carried("3184911120"));
        assertEquals(Map.of("kind", "legal", "edrpou", "32855961"), LookUpKey.carried("32855961"));
        assertEquals(Map.of("surname", "Шевчук"), LookUpKey.carried("Шевчук 1987"));
        assertEquals(Map.of("phone", "+380 67 482 11 90"), LookUpKey.carried("0674821190"));
        assertEquals(Map.of("identity_document.kind", "id_card", "identity_document.number", "004512378"), LookUpKey.carried("004512378"));
    }
}
