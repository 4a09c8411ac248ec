package ua.esoya.workstation.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Workplace;

/** What is offered for a typed workplace. */
@Tag("ESOYA-4.1")
class WorkplaceChoiceTest {
    private static final List<Workplace> OFFERED = List.of(
            new Workplace("c-10", "Вікно 10", "Центральний"), new Workplace("c-1", "Вікно 1", "Центральний"), new Workplace("i-1", "Вікно 1", "Інгулецький"), new Workplace("c-2", "Вікно 2", "Центральний"));

    @Test
    void wholeWordsComeBeforeBeginnings() {
        assertEquals(List.of("c-1", "i-1", "c-10"), fitting("вікно 1"));
        assertEquals(List.of("c-1", "c-10"), fitting("цен 1"));
        assertEquals(List.of("i-1"), fitting("інг"));
        assertEquals(List.of(), fitting("вікно 3"));
        assertEquals(List.of("c-10", "c-1", "i-1", "c-2"), fitting(""));
    }

    private static List<String> fitting(String typed) {
        var nobody = new SignInGateway.Admitted() {
            @Override
            public List<Workplace> workplaces() {
                return OFFERED;
            }

            @Override
            public Optional<String> lastWorkplace() {
                return Optional.empty();
            }

            @Override
            public SignedIn open(Optional<String> workplace) {
                throw new AssertionError("what fits is told without opening a session");
            }

            @Override
            public void leave() {}
        };
        return WorkplaceChoice.of(nobody).fitting(typed).stream().map(Workplace::code).toList();
    }
}
