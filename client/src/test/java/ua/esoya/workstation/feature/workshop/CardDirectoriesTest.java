package ua.esoya.workstation.feature.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.FormViewModel;
import ua.esoya.workstation.ui.sheet.Option;

/** What cards take from directories: the state register, the class of keeping, the act by which they are put in. */
@Tag("ESOYA-5.7.2")
class CardDirectoriesTest {
    private static final String ACT = "legal_act_id";

    private final FakeWorkshop server = new FakeWorkshop();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final OpenedCards cards = server.open(Optional.of(1));
    private final CardForms forms = new CardForms(FakeWorkshop::classifiers, cards, false);

    @Test
    @Tag("CSP-2.4.9")
    void theRegisterAndTheTermOfKeepingAreChosenAndToldByTheirNames() {
        var form = forms.of(Part.MODE, Map.of(), List.of(), values -> {});
        assertEquals(List.of("Державний земельний кадастр"), options(form, "state_register"));
        assertEquals(List.of("5 років", "Постійно"), options(form, "retention_class"));
        var was = new CardDraft(cards.source());
        var now = was.with(Part.MODE, Set.of("state_register", "retention_class"), Map.of("state_register", "land_cadastre", "retention_class", "permanent"));
        assertEquals(List.of("Державний земельний кадастр · зберігати: Постійно"), CardLine.of(now, forms, List.of()).stream().filter(line -> line.part() == Part.MODE).map(CardLine::details).toList());
        assertEquals(List.of("Клас зберігання справ: було «—», стане «Постійно»", "Державний реєстр послуги: було «—», стане «Державний земельний кадастр»"), CardComparison.of(was, now, forms).stream()
                .filter(line -> line.line().part() == Part.MODE).flatMap(line -> line.differences().stream()).toList());
    }

    @Test
    void anActOfTheDirectoryFillsTheFormAndIsNotToldOtherwise() {
        var model = new CardsViewModel(server, FakeWorkshop::classifiers, FakeWorkshop.TODAY, went, new Inline().atOnce(), refusing.troubles);
        model.open(new WorkshopRoutes.Cards(Optional.of(1)));
        model.publish();
        var form = assertInstanceOf(FillForm.class, went.opened.getLast()).form();
        assertEquals(List.of("Рішення виконавчого комітету міської ради № 118 від 02.11.2026"), options(form, ACT));
        var act = new FormViewModel(form, new Inline().atOnce(), refusing.troubles, () -> {});
        act.value(ACT).set(Optional.of(5));
        assertEquals("Рішення виконавчого комітету міської ради 118 2026-11-02 Юридичний відділ", List.of("title", "number", "dated_on", "supplier").stream()
                .map(path -> String.valueOf(act.value(path).get().orElse(""))).collect(Collectors.joining(" ")));
        act.value("reason").set(Optional.of("скорочено строк"));
        act.value("number").set(Optional.of("119"));
        act.send();
        assertTrue(act.problem(ACT).get().text().contains("довідник"), act.problem(ACT).get().text());
        assertEquals(List.of(), server.published);
        act.value("number").set(Optional.of("118"));
        act.send();
        assertEquals(5, ((Map<?, ?>) server.published.getFirst().get("act")).get(ACT));
    }

    private static List<String> options(Form form, String path) {
        return form.fields().stream().filter(FieldSpec.OneOf.class::isInstance).map(FieldSpec.OneOf.class::cast).filter(field -> field.path().equals(path)).flatMap(field -> field.options().stream())
                .map(Option::words).toList();
    }
}
