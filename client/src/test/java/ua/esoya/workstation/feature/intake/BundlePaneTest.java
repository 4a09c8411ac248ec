package ua.esoya.workstation.feature.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.service.BundlePart;

@Tag("KR146-P2")
class BundlePaneTest {
    private static final BundlePart BIRTH = new BundlePart(1, "Реєстрація народження", "ДРАЦС", false, 1, "working_day", Optional.empty(), Optional.of(LocalDate.of(2027, 3, 15)));
    private static final BundlePart BENEFIT = new BundlePart(2, "Допомога при народженні", "Соцполітика", false, 10, "calendar_day", Optional.of(1), Optional.empty());

    @Test
    void namesEachServiceWithItsTermBeforeRegistration() {
        assertEquals("""
                Пакет послуг: одна заява, 3 справи
                1. Реєстрація народження · ДРАЦС · 1 робочий день, до 15.03.2027
                2. Допомога при народженні · Соцполітика · 10 календарних днів після результату послуги 1""", BundlePane.words(List.of(BIRTH, BENEFIT)));
    }

    @Test
    void promisesNoDayForWhatIsNotKnownYet() {
        var unknown = new BundlePart(1, BIRTH.title(), BIRTH.provider(), false, 1, "working_day", Optional.empty(), Optional.empty());
        assertFalse(BundlePane.words(List.of(unknown)).contains("до "));
    }
}
