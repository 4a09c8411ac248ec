package ua.esoya.workstation.feature.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.Form;

/** What the forms of a card's parts fill in by themselves. */
@Tag("ESOYA-5.7.2")
class CardFormsTest {
    private final List<Map<String, Object>> kept = new ArrayList<>();

    @Test
    void aUsualGroundFillsTheWordsAndTheNormAndIsNotKeptItself() throws Exception {
        var form = grounds(new CardForms(FakeWorkshop::classifiers, new FakeWorkshop().open(Optional.empty()), true));
        assertEquals(List.of("refusal_ground", "title", "legal_ground"), form.fields().stream().map(FieldSpec::path).toList());
        assertEquals(Map.of("title", Optional.of("Подано не всі документи"), "legal_ground", Optional.of("ЗУ «Про адміністративні послуги», ст. 9")), form.follows().get("refusal_ground").of("incomplete"));
        form.verb().send(UUID.randomUUID(), Map.of("refusal_ground", "incomplete", "title", "Подано не всі документи, крім витягу", "legal_ground", "ст. 9")).run();
        assertEquals(List.of(Map.of("title", "Подано не всі документи, крім витягу", "legal_ground", "ст. 9")), kept);
    }

    @Test
    void withoutUsualGroundsNothingIsChosen() {
        var form = grounds(new CardForms(name -> List.of(), new FakeWorkshop().open(Optional.empty()), true));
        assertEquals(List.of("title", "legal_ground"), form.fields().stream().map(FieldSpec::path).toList());
    }

    private Form grounds(CardForms forms) {
        return forms.of(Part.GROUNDS, Map.of(), List.of(), kept::add);
    }
}
