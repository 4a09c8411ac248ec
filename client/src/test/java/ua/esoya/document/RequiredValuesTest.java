package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.esoya.domain.paper.PaperKind;
import ua.esoya.domain.paper.TermLine;

@Tag("ESOYA-4.5c")
class RequiredValuesTest {
    private final Papers papers = new Papers();

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void completeCaseLacksNothing(PaperKind kind) {
        assertEquals(List.of(), papers.missing(kind, SamplePapers.typical()));
        assertEquals(List.of(), papers.missing(kind, SamplePapers.full()));
    }

    @Test
    void namesWhatEachPaperLacks() {
        var blank = RecordText.with(RecordText.rewrite(SamplePapers.full(), old -> ""), "number", "");
        assertTrue(papers.missing(PaperKind.INVENTORY, blank).containsAll(List.of(
                "назва Центру", "номер справи", "назва послуги", "ім’я заявника 1", "ім’я заявника 2", "ім’я представника",
                "назва документа 5", "спосіб сповіщення", "спосіб отримання результату", "телефон, пошта або адреса для зв’язку")));
        assertTrue(papers.missing(PaperKind.ROUTING_SLIP, blank).containsAll(List.of(
                "версія технологічної картки", "дія етапу 1", "відповідальний за етап 1", "позначка В, У, П або З етапу 1")));
        assertTrue(papers.missing(PaperKind.APPLICATION, blank).containsAll(List.of(
                "адреса заявника 1", "РНОКПП або документ заявника 1", "назва відомості 2")));
    }

    @Test
    void oneLackIsOneName() {
        var noDate = RecordText.with(SamplePapers.typical(), "term", new TermLine("30 днів", Optional.empty()));
        assertEquals(List.of("кінцева дата"), papers.missing(PaperKind.INVENTORY, noDate));
        assertEquals(List.of(), papers.missing(PaperKind.INVENTORY, RecordText.immediate(noDate)));
        assertEquals(List.of("документи пакета"),
                papers.missing(PaperKind.INVENTORY, RecordText.with(SamplePapers.typical(), "items", List.of())));
    }
}
