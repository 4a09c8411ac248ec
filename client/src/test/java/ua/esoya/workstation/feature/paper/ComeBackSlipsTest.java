package ua.esoya.workstation.feature.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.paper.ComeBack;
import ua.esoya.domain.paper.Employee;

class ComeBackSlipsTest {
    private final DraftCard draft = new FakePapers().draft(UUID.randomUUID());
    private final Employee who = new Employee("Петренко І. П.", "адміністратор", "вікно 4");

    @Test
    void listsWhatWasPromisedWithItsDayAndTheDraftCode() {
        var slip = ComeBackSlips.of(draft, FakePapers.HEAD, "Реєстрація", who);
        assertEquals("9123456789", slip.draftCode());
        assertEquals(List.of(new ComeBack.Missing("Згода співвласника", "до 15.03.2027; усі власники")), slip.toBring());
        assertEquals(Optional.of(LocalDate.of(2027, 4, 11)), slip.keptUntil());
    }

    @Test
    void listsAllThatIsNotThereWhenNothingWasPromised() {
        var nothing = new DraftCard(draft.draftId(), draft.draftCode(), "", new DraftCard.Content(0, List.of(),
                List.of(new DraftCard.Document("Заява", "", true, "", Optional.empty()), new DraftCard.Document("Довідка", "", false, "", Optional.empty()))), Optional.empty());
        assertEquals(List.of("Довідка"), ComeBackSlips.of(nothing, FakePapers.HEAD, "", who).toBring().stream().map(ComeBack.Missing::name).toList());
    }
}
