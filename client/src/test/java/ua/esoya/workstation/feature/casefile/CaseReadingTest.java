package ua.esoya.workstation.feature.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.fx.Asked;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.Meaning;

/** How a case reads: due date, facts, documents with scans, course, corrections. */
class CaseReadingTest {
    private static final CaseCard CARD = new FakeCases().card;

    @Test
    @Tag("ESOYA-7.1.5")
    void explainsTheDueDate() {
        assertEquals(new DueSentence(Meaning.OK, "Строк до 11.04.2027: 30 календарних днів від 12.03.2027. Лишилося 30 днів."), DueSentence.of(CARD));
        assertEquals(Meaning.WARN, due(3).meaning());
        assertEquals(Meaning.TODAY, due(0).meaning());
        assertEquals("Строк до 10.03.2027: 30 календарних днів від 12.03.2027. Прострочено на 2 дні.", due(-2).words());
        assertEquals("Строк надання не встановлено.", DueSentence.of(FakeCases.sample(Optional.empty(), true, List.of())).words());
    }

    @Test
    void leavesUnknownValuesOut() {
        var sections = new CaseFacts(CARD).sections();
        var applicant = sections.getFirst().facts();
        assertEquals("Шевчук Оксана Іванівна", applicant.getFirst().value());
        assertTrue(applicant.stream().anyMatch(it -> it.label().equals("РНОКПП") && it.value().equals("3185001247")));
        assertFalse(applicant.stream().anyMatch(it -> it.label().equals("ЄДРПОУ") || it.label().equals("Латиницею")));
        assertTrue(sections.stream().flatMap(it -> it.facts().stream()).anyMatch(it -> it.value().equals("01.03.2027")));
        assertTrue(sections.stream().flatMap(it -> it.facts().stream()).anyMatch(it -> it.value().equals("30,28 грн, сплачено 12.03.2027, A1B2-C3D4")));
        assertEquals(Optional.of(FakeCases.PERSON), sections.getFirst().person());
    }

    @Test
    @Tag("ESOYA-3.3b")
    @Tag("ESOYA-4.6")
    void tellsTheStateOfEachScan() {
        var states = DocumentLine.of(CARD).stream().map(it -> it.state().words()).toList();
        assertEquals(List.of("1 стор.", "у реєстрі", "1 стор.", "відскановано 1 з 2", "2 стор.", "донесе до 15.03.2027"), states);
    }

    @Test
    @Tag("ESOYA-7.1.4")
    void comparesTheInventoryWithTheScans() {
        assertEquals("В описі 5 аркушів, відскановано 5: «Військово-обліковий документ» — 1\u00a0з\u00a02.", compared(FakeCases.scans()).words());
        assertEquals(Meaning.WARN, compared(List.of()).meaning());
        var whole = List.of(FakeCases.scan(7, Optional.empty(), 5));
        assertEquals(Meaning.OK, compared(whole).meaning());
        assertEquals(Meaning.LATE, compared(List.of(FakeCases.scan(7, Optional.empty(), 4))).meaning());
        assertEquals("Увесь пакет", DocumentLine.of(FakeCases.sample(Optional.empty(), true, whole)).getLast().title());
    }

    @Test
    @Tag("ESOYA-4.8")
    void tellsTheCourseInWords() {
        var lines = CARD.events().stream().map(it -> CourseLine.of(it, (directory, code) -> directory + "/" + code)).toList();
        assertEquals(List.of("Надруковано повторно: paper_kind/inventory, друк № 2", "Відскановано: scan_kind/package, 1 стор.", "Передано суб’єкту надання", "Справу зареєстровано"), lines);
    }

    @Test
    @Tag("ESOYA-6.5c")
    void tellsWhatACorrectionChanged() {
        var changes = CARD.corrections().getFirst().changes().stream().map(it -> ChangedField.of(CARD, it, (directory, code) -> directory + "/" + code)).toList();
        assertEquals(List.of(
                new ChangedField("Заявник 1: Прізвище", "Швечук", "Шевчук"), new ChangedField("Дата вибуття", "02.03.2027", "01.03.2027"),
                new ChangedField("Сповістити", "notice_way/phone", "notice_way/sms"), new ChangedField("Документ 3", "—", "Згода власника житла")), changes);
    }

    @Test
    void fetchesAScanOnceAndTurnsItsPages() {
        var cases = new FakeCases();
        var asked = new Asked();
        var preview = new PreviewViewModel(scan -> cases.scan(UUID.fromString(scan)), new Inline().atOnce(), asked.troubles());
        assertFalse(preview.any().get());
        preview.show(List.of(new PreviewViewModel.Paged(FakeCases.scan(5, Optional.of(15L), 2).scanId().toString(), 2)));
        assertTrue(preview.picture().get().isPresent());
        int width = preview.picture().get().orElseThrow().getWidth();
        preview.turn(1);
        preview.turn(1);
        assertEquals(1, preview.current().get());
        preview.enlarge(1);
        assertTrue(preview.picture().get().orElseThrow().getWidth() > width);
        assertEquals(1, cases.scansOpened.size());
        preview.close();
        assertEquals(List.of(), asked.defects);
    }

    private static DueSentence due(int days) {
        return DueSentence.of(FakeCases.sample(Optional.of(FakeCases.TODAY.plusDays(days)), true, List.of()));
    }

    private static PackageComparison compared(List<CaseCard.ScanRow> scans) {
        return PackageComparison.of(FakeCases.sample(Optional.empty(), true, scans)).orElseThrow();
    }
}
