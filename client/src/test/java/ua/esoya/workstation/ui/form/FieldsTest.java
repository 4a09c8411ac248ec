package ua.esoya.workstation.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.DateEntry;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;

class FieldsTest extends FxTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 12);

    private TextEntry surname;
    private NumberEntry pages;
    private DateField born;
    private ChoiceField<String> channel;
    private ChipsField<String> categories;
    private CheckField consent;
    private SuggestField<String> service;
    private VBox form;
    private List<String> found = List.of("Реєстрація місця проживання", "Реєстрація шлюбу");

    @BeforeEach
    void open() {
        form = show(() -> {
            surname = TextEntry.line("Прізвище", 10);
            pages = new NumberEntry("Аркушів", 1, 999);
            born = new DateField("Дата народження", typed -> DateEntry.read(typed, TODAY));
            channel = new ChoiceField<>("Спосіб подання", List.of("Особисто", "Поштою", "Поштоматом"), item -> item);
            categories = new ChipsField<>("Соціальна категорія", List.of("Багатодітна родина", "Ветеран війни"), item -> item);
            consent = new CheckField("Згода на SMS");
            service = new SuggestField<>("Послуга", new Inline().atOnce(), typed -> found, item -> new Suggestion(item, "30 днів"));
            surname.name("surname");
            pages.name("pages");
            born.name("born");
            channel.name("channel");
            categories.name("categories");
            consent.name("consent");
            service.name("service");
            return new VBox(surname, pages, born, channel, categories, consent, service);
        });
        doOnFx(surname::focus);
    }

    @Test
    void aChoiceIsFoundByAWordAfterAQuotationMark() {
        doOnFx(() -> {
            channel.offer(List.of("Інгулецький · вул. Вільна", "Центр «Віза» · пр. Миру"));
            channel.focus();
        });
        keys.type("віз");
        assertEquals(Optional.of("Центр «Віза» · пр. Миру"), onFx(() -> channel.chosen().get()));
        assertEquals("channel", focused());
    }

    @Test
    void theKeyThatOpenedTheFormDropsNoList() {
        doOnFx(channel::focus);
        keys.press(KeyCode.F4).type("пошт").press(KeyCode.ENTER);
        assertEquals(Optional.of("Поштою"), onFx(() -> channel.chosen().get()));
        assertEquals("categories", focused());
    }

    @Test
    void enterWalksThroughAllFieldsAndShiftEnterBack() {
        for (var next : List.of("pages", "born", "channel", "categories", "consent", "service")) {
            keys.press(KeyCode.ENTER);
            assertEquals(next, focused());
        }
        keys.press(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals("consent", focused());
    }

    @Test
    void keepsUkrainianLettersAsTyped() {
        keys.type("Єщенко-Їж");
        assertEquals("Єщенко-Їж", onFx(() -> surname.text().get()));
    }

    @Test
    void cutsWhatIsTooLongAndSaysSo() {
        doOnFx(() -> input("surname").replaceSelection("Абвгґдеєжзийклм"));
        assertEquals("Абвгґдеєжз", onFx(() -> surname.text().get()));
        assertEquals("Тут уміщається 10 знаків, решту відкинуто.", onFx(() -> surname.shownMessage().text()));
        keys.press(KeyCode.BACK_SPACE);
        assertEquals(Message.NONE, onFx(surname::shownMessage));
    }

    @Test
    void takesControlCharactersOutOfAPasteAndSaysSo() {
        doOnFx(() -> input("surname").replaceSelection("Ше\u0007в\u202Eч\nук"));
        assertEquals("Шевч ук", onFx(() -> surname.text().get()));
        assertEquals(Message.Kind.WARNING, onFx(() -> surname.shownMessage().kind()));
    }

    @Test
    void theFormsSentenceComesBeforeTheFieldsOwn() {
        doOnFx(() -> {
            input("surname").replaceSelection("Ше\u0007вчук");
            surname.message().set(Message.error("Прізвище потрібне."));
        });
        assertTrue(words().contains("Прізвище потрібне."));
        assertEquals("Прізвище потрібне.", onFx(() -> surname.control().getAccessibleHelp()));
    }

    @Test
    void refusesANumberOutOfBoundsAndKeepsWhatWasTyped() {
        doOnFx(pages::focus);
        keys.type("100000");
        assertEquals(Optional.empty(), onFx(() -> pages.number().get()));
        assertEquals("Напишіть число від 1 до 999.", onFx(() -> pages.shownMessage().text()));
        assertEquals("100000", onFx(() -> input("pages").getText()));
        keys.press(KeyCode.BACK_SPACE).press(KeyCode.BACK_SPACE).press(KeyCode.BACK_SPACE);
        assertEquals(Optional.of(100), onFx(() -> pages.number().get()));
    }

    @Test
    void writesAShortDateOutWhenLeft() {
        doOnFx(born::focus);
        keys.type("1203").press(KeyCode.ENTER);
        assertEquals("12.03.2027", onFx(() -> input("born").getText()));
        assertEquals(Optional.of(TODAY), onFx(() -> born.day().get()));
    }

    @Test
    void saysHowToWriteADateThatIsNone() {
        doOnFx(born::focus);
        keys.type("29.02.2027").press(KeyCode.ENTER);
        assertTrue(onFx(() -> born.shownMessage().text()).contains("12.03.2027"));
        assertEquals("29.02.2027", onFx(() -> input("born").getText()));
    }

    @Test
    void twoLettersChoose() {
        doOnFx(channel::focus);
        keys.type("по");
        assertEquals(Optional.of("Поштою"), onFx(() -> channel.chosen().get()));
        keys.press(KeyCode.DELETE);
        assertEquals(Optional.empty(), onFx(() -> channel.chosen().get()));
    }

    @Test
    void chipsAreAddedByLettersAndTakenAwayByBackspace() {
        doOnFx(categories::focus);
        keys.type("вет").press(KeyCode.ENTER).type("баг").press(KeyCode.ENTER);
        assertEquals(List.of("Ветеран війни", "Багатодітна родина"), onFx(() -> List.copyOf(categories.chosen())));
        keys.press(KeyCode.BACK_SPACE);
        assertEquals(List.of("Ветеран війни"), onFx(() -> List.copyOf(categories.chosen())));
    }

    @Test
    void spaceTicksTheBox() {
        doOnFx(consent::focus);
        keys.press(KeyCode.SPACE);
        assertTrue(onFx(() -> consent.ticked().get()));
    }

    @Test
    void arrowsAndEnterTakeASuggestion() {
        doOnFx(service::focus);
        keys.type("реє").press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals(Optional.of("Реєстрація шлюбу"), onFx(() -> service.chosen().get()));
        assertEquals("Реєстрація шлюбу", onFx(() -> input("service").getText()));
    }

    @Test
    void changedWordsDropTheChoice() {
        doOnFx(() -> service.chosen().set(Optional.of("Реєстрація шлюбу")));
        doOnFx(service::focus);
        keys.press(KeyCode.END).press(KeyCode.BACK_SPACE);
        assertEquals(Optional.empty(), onFx(() -> service.chosen().get()));
    }

    @Test
    void saysThatNothingWasFound() {
        found = List.of();
        doOnFx(service::focus);
        keys.type("ще");
        assertTrue(words().contains("Нічого не знайдено"));
    }

    @Test
    void everyControlHasAName() {
        assertEquals(List.of(), Accessible.nameless(form));
        doOnFx(surname::markRequired);
        assertEquals("Прізвище, обов’язкове поле", onFx(() -> surname.control().getAccessibleText()));
    }

    private static TextField input(String id) {
        return node(id);
    }
}
