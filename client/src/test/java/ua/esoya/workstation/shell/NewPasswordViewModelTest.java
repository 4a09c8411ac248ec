package ua.esoya.workstation.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.access.PasswordRules;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Trouble;

@Tag("ESOYA-6.4")
class NewPasswordViewModelTest {
    private final FakeOwnAccess own = new FakeOwnAccess();
    private int changed;

    @Test
    void asksTheServerOnceAndWipesWhatWasTyped() {
        var inline = new Inline();
        var model = model(inline.whenTold());
        type(model, "Хмара-Лют7", "Хмара-Лют7");
        model.change();
        model.change();
        assertTrue(model.asking().get());
        inline.work();
        assertEquals(List.of("change Хмара-Лют7"), own.done);
        assertArrayEquals(new char[10], own.given);
        assertEquals("", model.fresh().get());
        assertEquals(1, changed);
    }

    @Test
    void saysWhatIsWrongWithoutAskingTheServer() {
        assertSaid("Уведіть новий пароль.", "", "");
        assertSaid("Пароль закороткий: потрібно щонайменше 10 символів.", "Хмара", "Хмара");
        assertSaid("Пароль надто схожий на ім’я входу. Придумайте інший.", "registrar1", "registrar1");
        assertSaid("Уведено різні паролі. Введіть новий двічі ще раз.", "Хмара-Лют7", "Хмара-Лют8");
        assertEquals(List.of(), own.done);
    }

    @Test
    void aRepeatedPasswordIsRefusedInWordsAndAnotherIsTaken() {
        own.refusal = Optional.of(new Refusal("ZN319", "password_repeated", ""));
        var model = model(new Inline().atOnce());
        type(model, "Хмара-Лют7", "Хмара-Лют7");
        model.change();
        assertEquals("password_repeated", model.message().get());
        assertFalse(model.asking().get());
        assertEquals("", model.fresh().get());
        assertEquals(0, changed);
        own.refusal = Optional.empty();
        type(model, "Хмара-Лют8", "Хмара-Лют8");
        model.change();
        assertEquals(1, changed);
    }

    @Test
    void anOutageLeavesThePersonWhereTheyAre() {
        own.refusal = Optional.of(new Outage("server_unreachable", new IllegalStateException()));
        var model = model(new Inline().atOnce());
        type(model, "Хмара-Лют7", "Хмара-Лют7");
        model.change();
        assertEquals("away", model.message().get());
        assertEquals(0, changed);
        assertArrayEquals(new char[10], own.given);
    }

    @Test
    void atWorkThePresentPasswordIsAskedAndAWrongOneKeepsTheNewOneTyped() {
        own.present = Optional.of("Давній-Пароль1");
        var model = NewPasswordViewModel.atWork(own, "registrar1", PasswordRules.bundled(), new Inline().atOnce(), NewPasswordViewModelTest::sort, () -> changed++);
        type(model, "Хмара-Лют7", "Хмара-Лют7");
        model.change();
        assertEquals("Уведіть теперішній пароль.", model.presentMessage().get());
        model.present().set("Чужий-Пароль1");
        model.change();
        assertEquals("Це не ваш теперішній пароль. Перевірте розкладку клавіатури й Caps Lock.", model.presentMessage().get());
        assertEquals("", model.present().get());
        assertEquals(List.of(), own.done);
        model.present().set("Давній-Пароль1");
        model.change();
        assertEquals(List.of("change Хмара-Лют7"), own.done);
        assertEquals("", model.fresh().get() + model.present().get());
        assertEquals(1, changed);
    }

    private void assertSaid(String words, String fresh, String again) {
        var model = model(new Inline().atOnce());
        type(model, fresh, again);
        model.change();
        assertEquals(words, model.message().get());
        assertEquals("", model.again().get());
    }

    private static void type(NewPasswordViewModel model, String fresh, String again) {
        model.fresh().set(fresh);
        model.again().set(again);
    }

    private NewPasswordViewModel model(Background background) {
        return NewPasswordViewModel.first(own, "registrar1", PasswordRules.bundled(), background, NewPasswordViewModelTest::sort, () -> changed++);
    }

    private static Trouble sort(Throwable thrown) {
        return thrown instanceof Refusal no ? new Trouble.Refused(no.code(), no.rule(), Optional.empty()) : new Trouble.Outage("away");
    }
}
