package ua.esoya.workstation.feature.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.ReadyResult;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.workstation.feature.transfer.ResultLine.State;

/** Results scanned case after case: what is repeated, what is refused, and that no row is lost. */
@Tag("ESOYA-3.3c")
@Tag("ESOYA-7.1.6b")
class ResultsViewModelTest {
    private final FakeResults server = new FakeResults();
    private final Refusing refusing = new Refusing();
    private final ResultsViewModel model = model(Optional.empty());

    @Test
    void theNextRowHasTheValuesOfTheOneAboveButANumberOfItsOwn() {
        scan(1);
        var first = model.lines().get().getFirst();
        model.change(first, new ResultValues("extract", "15-р", Optional.of(FakeTransfers.NOW.toLocalDate().minusDays(2)), Optional.of(3), Optional.empty(), ""));
        scan(2);
        var second = model.lines().get().getLast().values();
        assertEquals("extract", second.kind());
        assertEquals(Optional.of(3), second.sheets());
        assertEquals(Optional.of(FakeTransfers.NOW.toLocalDate().minusDays(2)), second.datedOn());
        assertEquals("", second.number());
    }

    @Test
    void whatTheProviderMarkedAsReadyStandsInItsRowAndIsNotRepeated() {
        server.ready = Optional.of(new ReadyResult("refusal", "Відмова", "15-р", FakeTransfers.NOW.toLocalDate(), 2, Optional.of(71), "Недостовірні відомості", "ст. 16, ч. 1", FakeTransfers.NOW, "Кириленко Ю. С."));
        scan(7);
        var marked = model.lines().get().getFirst().values();
        assertEquals("refusal 15-р 71", marked.kind() + " " + marked.number() + " " + marked.ground().orElseThrow().refusalGroundId());
        assertTrue(model.said().get().text().contains("звірте з документом"), model.said().get().text());
        server.ready = Optional.empty();
        scan(1);
        assertNotEquals("refusal", model.lines().get().getLast().values().kind());
    }

    @ParameterizedTest
    @CsvSource({"99, немає", "98, вже є результат", "97, «зареєстровано»"})
    void aCaseThatTakesNoResultSaysWhyAndKeepsTheRows(int number, String why) {
        scan(1);
        scan(number);
        assertEquals(1, model.lines().get().size());
        assertTrue(model.said().get().text().contains(why), model.said().get().text());
        assertEquals(FakeTransfers.number(number), model.typed().get(), "it stands in the field again");
        scan(2);
        assertEquals(2, model.lines().get().size());
    }

    @Test
    void aDoubleScanAWrongBarcodeAndAStrangerToTheRegisterAreTold() {
        scan(1);
        scan(1);
        assertTrue(model.said().get().text().contains("двічі"), model.said().get().text());
        model.typed().set("01-0000001-2027-0");
        model.scan();
        assertTrue(model.said().get().meaning() == ua.esoya.workstation.ui.Meaning.LATE && model.lines().get().size() == 1);
        var fake = new FakeTransfers();
        fake.fill(3, "in_work");
        var ofRegister = model(Optional.of(fake.register(42)));
        scan(ofRegister, 4);
        assertTrue(ofRegister.said().get().text().contains(FakeTransfers.NUMBER), ofRegister.said().get().text());
        scan(ofRegister, 3);
        assertEquals(1, ofRegister.lines().get().size());
    }

    @Test
    void eachCaseIsWrittenByItselfAndARefusedOneMayBeCorrected() {
        scan(1);
        scan(2);
        scan(3);
        server.refused.put(FakeTransfers.number(2), new Refusal("ZN409", "case_changed", ""));
        change(3, "refusal", "");
        model.write();
        assertEquals(List.of(State.TAKEN, State.REFUSED, State.REFUSED), states());
        assertTrue(model.lines().get().get(2).why().contains("підстав"), model.lines().get().get(2).why());
        assertEquals(2, model.waiting());
        server.refused.clear();
        change(3, "refusal", "ст. 16, ч. 1");
        model.write();
        assertEquals(List.of(State.TAKEN, State.TAKEN, State.TAKEN), states());
        assertEquals(3, server.written.size(), "what was taken is not written again");
        assertEquals(5, server.requests.stream().distinct().count(), "after a no the request is new");
        model.remove(model.lines().get().getFirst());
        assertEquals(3, model.lines().get().size(), "what is written stays");
        scan(1);
        assertTrue(model.said().get().text().contains("уже записано"), model.said().get().text());
    }

    @Test
    void anOutageStopsTheWritingAndTheNextTryIsTheSameRequest() {
        scan(1);
        scan(2);
        server.failure = Optional.of(new Outage("server_unreachable", new IOException()));
        model.write();
        assertEquals(List.of(State.UNKNOWN, State.READY), states());
        assertEquals(1, refusing.banner.size());
        server.failure = Optional.empty();
        model.write();
        assertEquals(List.of(State.TAKEN, State.TAKEN), states());
        assertEquals(server.requests.get(0), server.requests.get(1));
        assertNotEquals(server.requests.get(1), server.requests.get(2));
    }

    @Test
    void anOutageWhileLookingKeepsTheNumberInTheField() {
        server.failure = Optional.of(new Outage("server_unreachable", new IOException()));
        scan(5);
        assertEquals(FakeTransfers.number(5), model.typed().get());
        assertEquals(List.of(), model.lines().get());
    }

    @Test
    void removesARowThatIsNotWritten() {
        scan(1);
        model.remove(model.lines().get().getFirst());
        assertEquals(0, model.waiting());
    }

    private List<State> states() {
        return model.lines().get().stream().map(ResultLine::state).toList();
    }

    private void change(int number, String kind, String ground) {
        var line = model.lines().get().get(number - 1);
        model.change(line, new ResultValues(kind, "", line.values().datedOn(), line.values().sheets(), Optional.empty(), ground));
    }

    private void scan(int number) {
        scan(model, number);
    }

    private static void scan(ResultsViewModel model, int number) {
        model.typed().set(FakeTransfers.number(number));
        model.scan();
    }

    private ResultsViewModel model(Optional<TransferRegister> register) {
        return new ResultsViewModel(server, register, "decision", FakeTransfers.NOW.toLocalDate(), Map.of("registered", "зареєстровано", "notified", "повідомлено")::get, new Inline().atOnce(), refusing.troubles);
    }
}
