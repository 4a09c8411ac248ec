package ua.esoya.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ESOYA-7.1.2a")
class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Лук'янчук", "Лук`янчук", "Лукʼянчук", "Лук’янчук", "Лук´янчук", "Лук\u0315янчук"})
    void keepsOneApostrophe(String typed) {
        assertEquals(Checked.of("Лук’янчук"), NamePart.read(typed, false));
    }

    @Test
    void trimsAndCollapsesWhatWasPasted() {
        assertEquals(Checked.of("Нечуй - Левицький"), NamePart.read("\t Нечуй  -\u00A0Левицький\n", false));
        assertEquals(Checked.of("Її"), NamePart.read("І\u0308і\u0308", false), "combining marks are composed");
    }

    @ParameterizedTest
    @CsvSource({
        "Рыбкин, false, name.letter", "Smith, false, name.latin", "Шевчyк, false, name.mixed", "Іванoв, true, name.mixed",
        "Шевчук2, false, name.unusual", "<script>, true, name.unusual"
    })
    void unusualLettersOnlyWarn(String typed, boolean foreigner, String key) {
        var read = NamePart.read(typed, foreigner);
        assertTrue(read.usable());
        assertTrue(IdentifierTest.keys(read.remarks()).contains(key), read.toString());
    }

    @Test
    void foreignersWriteInLatin() {
        assertEquals(Checked.of("O’Brien-Müller"), NamePart.read("O'Brien-Müller", true));
    }

    @Test
    void refusesControlsNothingAndTooMuch() {
        assertEquals(List.of("name.controls"), IdentifierTest.keys(NamePart.read("Шев\u0000чук", false).remarks()));
        assertEquals(List.of("name.empty"), IdentifierTest.keys(NamePart.read(" \u200B ", false).remarks()));
        assertTrue(NamePart.read("а".repeat(100), false).usable());
        assertFalse(NamePart.read("а".repeat(101), false).usable());
    }

    @Test
    void shortFormHasInitials() {
        assertEquals("Шевчук О. І.", new PersonName("Шевчук", "Оксана", Optional.of("Іванівна")).shortForm());
        assertEquals("Шевчук А.-М.", new PersonName("Шевчук", "Анна-Марія", Optional.empty()).shortForm());
        assertEquals("Шевчук Оксана Іванівна", new PersonName("Шевчук", "Оксана", Optional.of("Іванівна")).full());
        assertEquals("Сукарно", new PersonName("Сукарно", "", Optional.empty()).shortForm());
    }
}
