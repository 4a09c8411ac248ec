package ua.esoya.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 12);

    @Test
    @Tag("ESOYA-7.1.2e")
    void taxpayerNumberTellsBirthDateAndSex() {
        var number = TaxpayerNumber.read(" 17590-13776 ").value().orElseThrow();
        assertEquals(Optional.of(LocalDate.of(1948, 2, 28)), number.birthDate());
        assertEquals(Sex.MALE, number.sex());
        assertEquals(List.of(), number.against(Optional.of(LocalDate.of(1948, 2, 28)), Optional.of(Sex.MALE)));
        assertEquals(
                List.of("taxpayer-number.birth-date", "taxpayer-number.sex"),
                keys(number.against(Optional.of(LocalDate.of(1948, 2, 29)), Optional.of(Sex.FEMALE))));
    }

    @Test
    @Tag("ESOYA-7.1.2e")
    void wrongCheckDigitWarnsAndIsKept() {
        var read = TaxpayerNumber.read("1234567890");
        assertEquals("1234567890", read.value().orElseThrow().value());
        assertEquals(List.of("taxpayer-number.check-digit"), keys(read.remarks()));
        assertTrue(read.remarks().getFirst().text().startsWith("Контрольна цифра"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789", "12345678901", "12345б7890", "'; drop table core.case_file; --"})
    void refusesWhatIsNoTaxpayerNumber(String typed) {
        assertEquals(List.of("taxpayer-number.format"), keys(TaxpayerNumber.read(typed).remarks()));
        assertFalse(TaxpayerNumber.read(typed).usable());
    }

    @Test
    void demographicNumberIsLookedAtByItsDateOnly() {
        var number = Unzr.read("1987031401234", TODAY);
        assertTrue(number.clean());
        assertEquals("19870314-01234", number.value().orElseThrow().value());
        assertEquals(List.of("unzr.birth-date"),
                keys(number.value().orElseThrow().against(Optional.of(LocalDate.of(1987, 3, 15)))));
        assertEquals(List.of("unzr.date"), keys(Unzr.read("12345678-12345", TODAY).remarks()));
        assertEquals(List.of("unzr.date"), keys(Unzr.read("20270313-12345", TODAY).remarks()));
        assertFalse(Unzr.read("19870314-0123", TODAY).usable());
    }

    @ParameterizedTest
    @Tag("ESOYA-7.1.2h")
    @CsvSource({"1211000000:05:012:0034", "1211000000050120034", "1211000000 05 012 0034", "1211000000-05-012-0034"})
    void cadastralNumberTakesAnyDividers(String typed) {
        assertEquals("1211000000:05:012:0034", CadastralNumber.read(typed).value().orElseThrow().value());
        assertFalse(CadastralNumber.read(typed + "1").usable());
    }

    @ParameterizedTest
    @Tag("ESOYA-7.1.2i")
    @CsvSource({"ае 1234 вс", "AE1234BC", "АЕ-1234-ВС", "aE1234bс"})
    void vehicleNumberBecomesLatin(String typed) {
        assertEquals(Checked.of(new VehicleNumber("AE1234BC")), VehicleNumber.read(typed));
    }

    @Test
    @Tag("ESOYA-7.1.2i")
    void otherPlatesOnlyWarn() {
        assertEquals(List.of("vehicle-number.unusual"), keys(VehicleNumber.read("ЯЖ 12-34").remarks()));
        assertTrue(VehicleNumber.read("ЯЖ 12-34").usable());
        assertFalse(VehicleNumber.read("<b>").usable());
    }

    @ParameterizedTest
    @Tag("ESOYA-7.1.2f")
    @ValueSource(strings = {
        "0671234567", "067 123 45 67", "380671234567", "+38(067)123-45-67", "+38 067 123‑45‑67", "80671234567",
        "\u202a+380671234567\u202c"
    })
    void phoneNumbersAreKeptInOneForm(String typed) {
        assertEquals(Checked.of(new PhoneNumber("+380671234567")), PhoneNumber.read(typed));
    }

    @Test
    @Tag("ESOYA-7.1.2f")
    void foreignPhonesWarnAndBrokenOnesAreRefused() {
        assertEquals(List.of("phone-number.foreign"), keys(PhoneNumber.read("+48 601 234 567").remarks()));
        for (String typed : List.of("", "067123456", "06712345678", "тел. 0671234567", "48601234567", "+3800671234567")) {
            assertEquals(List.of("phone-number.format"), keys(PhoneNumber.read(typed).remarks()), typed);
        }
        assertEquals("+380 67 123 45 67", new PhoneNumber("+380671234567").spaced());
        assertEquals("67", new PhoneNumber("+380671234567").operatorCode());
    }

    @ParameterizedTest
    @CsvSource({
        "id_card, 123 456 789, 123456789",
        "passport_book, аб123456, АБ123456",
        "passport_book, AB 123456, АВ123456",
        "foreign_passport, FА123456, FA123456",
        "birth_certificate, I-КГ №  123456, I-КГ № 123456"
    })
    void identityDocumentsTakeTheFormOfTheirKind(String kind, String typed, String kept) {
        assertEquals(kept, IdentityDocumentNumber.read(kind, typed).value().orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource({
        "id_card, 12345678", "passport_book, Ы7123456", "passport_book, ZZ123456", "foreign_passport, FЯ123456",
        "birth_certificate, ''"
    })
    void refusesOtherForms(String kind, String typed) {
        assertFalse(IdentityDocumentNumber.read(kind, typed).usable());
    }

    static List<String> keys(List<Remark> remarks) {
        return remarks.stream().map(Remark::key).toList();
    }
}
