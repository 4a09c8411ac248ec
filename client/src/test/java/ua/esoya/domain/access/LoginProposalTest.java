package ua.esoya.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ESOYA-4.1")
class LoginProposalTest {

    @ParameterizedTest
    @CsvSource({"Їжакевич,yizhakevych", "Згурський,zghurskyi", "Ющенко,yushchenko", "Знам’янська,znamianska", "Єнакієва,yenakiieva", "Короп-Яцків,koropyatskiv",
            "Ґалаґан,galagan", "Ли,lyoleh"})
    void writesASurnameInLatinLetters(String surname, String login) {
        assertEquals(login, LoginProposal.of(surname, "Олег"));
        assertTrue(LoginProposal.of(surname, "Олег").matches("[a-z][a-z0-9_]{2,30}"));
    }

    @Test
    void issuedPasswordsAreLongEnoughAndPassTheRules() {
        var chance = new Random(1);
        for (int i = 0; i < 200; i++) {
            assertTrue(PasswordRules.bundled().weakness(IssuedPassword.next(chance), "yizhakevych").isEmpty());
        }
    }
}
