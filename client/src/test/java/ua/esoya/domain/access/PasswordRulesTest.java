package ua.esoya.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ESOYA-6.4")
class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Qwertyuiop", "1234567890", "0987654321", "aaaaaaaaaa", "абвабвабвабв", "Password2026!", "P@ssw0rd2026", "йцукенгшщз", "1q2w3e4r5t",
            "Пароль-2026!", "2026Ukraine2026", "КривийРіг2026", "passwordpassword", "qwertyqwerty", "Abcdefghij"})
    void refusesWhatIsCommon(String password) {
        assertEquals(Optional.of(PasswordWeakness.COMMON), weakness(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Хмара-73", "Хмара-Лю7"})
    void refusesWhatIsShort(String password) {
        assertEquals(Optional.of(PasswordWeakness.SHORT), weakness(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yizhakevych", "Yizhakevych1", "1yizhakevych!", "xx-yizhakevych"})
    void refusesTheLoginWithLittleAdded(String password) {
        assertEquals(Optional.of(PasswordWeakness.LIKE_LOGIN), weakness(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Хмара-Лют7", "три сині човни", "Нова-Парасоля-73", "yizhakevych-lovyt-rybu"})
    void takesWhatNobodyGuesses(String password) {
        assertEquals(Optional.empty(), weakness(password));
    }

    @Test
    void aMachineWithoutALoginIsNoReasonToRefuse() {
        assertEquals(Optional.empty(), PasswordRules.bundled().weakness("Хмара-Лют7".toCharArray(), ""));
    }

    private static Optional<PasswordWeakness> weakness(String password) {
        return PasswordRules.bundled().weakness(password.toCharArray(), "yizhakevych");
    }
}
