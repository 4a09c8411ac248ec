package ua.esoya.workstation.feature.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.sheet.FormViewModel;

/** A register under a barcode reader. */
@Tag("ESOYA-7.1.6a")
class RegisterViewModelTest {
    private final FakeTransfers server = new FakeTransfers();
    private final Refusing refusing = new Refusing();
    private final Inline inline = new Inline();
    private final RegisterViewModel model = new RegisterViewModel(server, 42, Map.of("in_work", "у роботі")::get, inline.whenTold(), refusing.troubles);

    @BeforeEach
    void read() {
        model.read();
        inline.work();
    }

    @Test
    void takesAllThatAQuickReaderSendsOneAfterAnother() {
        scan(FakeTransfers.number(1).replace("-", ""));
        scan(FakeTransfers.number(2));
        scan(FakeTransfers.number(3));
        assertEquals("", model.typed().get(), "the field is free for the next one at once");
        inline.work();
        assertEquals(List.of("add " + FakeTransfers.number(1).replace("-", ""), "add " + FakeTransfers.number(2), "add " + FakeTransfers.number(3)), server.asked);
        assertEquals(3, server.requests.stream().distinct().count());
        assertEquals(3, model.cases());
        assertEquals(Meaning.OK, model.said().get().meaning());
        assertTrue(model.said().get().text().contains(FakeTransfers.number(3)), model.said().get().text());
    }

    @Test
    void aDoubleScanIsRefusedAndWhatCameAfterItIsNamed() {
        scan(FakeTransfers.number(1));
        inline.work();
        scan(FakeTransfers.number(1));
        scan(FakeTransfers.number(2));
        inline.work();
        assertEquals(1, model.cases());
        assertEquals(Meaning.LATE, model.said().get().meaning());
        assertTrue(model.said().get().text().contains("зчитано двічі"), model.said().get().text());
        assertTrue(model.said().get().text().contains("слідом: " + FakeTransfers.number(2)), model.said().get().text());
        assertEquals(FakeTransfers.number(1), model.typed().get());
        assertEquals(1, model.refusals().get());
    }

    @Test
    void aRefusalNamesNumbersAsPapersWriteThem() {
        scan(FakeTransfers.number(1));
        inline.work();
        scan(FakeTransfers.number(1).replace("-", ""));
        scan(FakeTransfers.number(2).replace("-", ""));
        scan("123");
        inline.work();
        var said = model.said().get().text();
        assertTrue(said.contains(FakeTransfers.number(1)) && said.contains("слідом: " + FakeTransfers.number(2) + ", 123"), said);
    }

    @ParameterizedTest
    @CsvSource({"in_a_transfer, 9-00000007-1, реєстрі № 9-00000007-1", "transition_not_allowed, in_work:hand_over, «у роботі»", "other_provider, x, інший суб’єкт",
        "case_not_visible, '', у вашому офісі немає", "transfer_closed, x, transfer_closed"})
    void eachRefusalSaysWhy(String rule, String detail, String words) {
        server.failure = Optional.of(new Refusal("ZN000", rule, detail));
        scan(FakeTransfers.number(1));
        inline.work();
        assertTrue(model.said().get().text().contains(words), model.said().get().text());
        server.failure = Optional.empty();
        model.scan();
        inline.work();
        assertEquals(1, model.cases());
    }

    @Test
    void aMisreadNumberIsToldWithoutAskingTheServer() {
        scan("0100000012027" + (FakeTransfers.number(1).endsWith("5") ? "6" : "5"));
        scan("900000042");
        inline.work();
        assertEquals(List.of(), server.requests);
        assertTrue(model.said().get().text().contains("12 цифр"), model.said().get().text());
    }

    @Test
    void anOutageKeepsTheNumberAndItsRequest() {
        server.failure = Optional.of(new Outage("server_unreachable", new IOException()));
        scan(FakeTransfers.number(1));
        inline.work();
        assertEquals(FakeTransfers.number(1), model.typed().get());
        assertEquals(1, refusing.banner.size());
        server.failure = Optional.empty();
        model.scan();
        inline.work();
        assertEquals(1, model.cases());
        assertEquals(server.requests.getFirst(), server.requests.getLast());
        assertEquals(List.of(), refusing.defects);
    }

    @Test
    void aCaseTakenOutIsPutBack() {
        scan(FakeTransfers.number(1));
        scan(FakeTransfers.number(2));
        inline.work();
        model.remove(server.rows.getFirst());
        inline.work();
        assertEquals(1, model.cases());
        assertTrue(model.said().get().text().contains("Ctrl+Z"));
        model.putBack();
        inline.work();
        assertEquals(2, model.cases());
        assertEquals(Optional.empty(), model.removed().get());
    }

    @Test
    void receiptOfTheWholeRegisterIsAMomentWithNameAndPosition() {
        scan(FakeTransfers.number(1));
        inline.work();
        model.close();
        inline.work();
        assertTrue(model.register().get().orElseThrow().waitsForReceipt());
        var went = new Went();
        var form = new FormViewModel(new TransferForms(server).receive(model.register().get().orElseThrow(), FakeTransfers.NOW, model::received), inline.atOnce(), refusing.troubles, went::back);
        form.value("received_time").set(Optional.of("25:00"));
        form.value("name").set(Optional.of("Коваль І. П."));
        form.value("position").set(Optional.of("спеціаліст"));
        form.send();
        assertTrue(form.problem("received_time").get().text().contains("14:30"));
        server.failure = Optional.of(new Refusal("ZN101", "intake_invalid", "true_at:range"));
        form.value("received_time").set(Optional.of("0900"));
        form.send();
        assertTrue(form.problem("received_time").get().text().contains("не раніше"));
        server.failure = Optional.empty();
        form.send();
        inline.work();
        assertEquals("receive 2027-03-12T09:00 Коваль І. П. спеціаліст", server.asked.getLast());
        assertEquals(1, went.back);
        assertTrue(model.said().get().text().contains("Отримання відмічено"));
    }

    @Test
    void theMinuteOfferedIsSentAsTheVeryMoment() {
        server.fill(1, "handed_over");
        var form = new FormViewModel(new TransferForms(server).receive(server.register(42), FakeTransfers.NOW.plusSeconds(41), cases -> {}), inline.atOnce(), refusing.troubles, () -> {});
        form.value("name").set(Optional.of("Коваль І. П."));
        form.value("position").set(Optional.of("спеціаліст"));
        form.send();
        assertEquals("receive 2027-03-12T14:32:41 Коваль І. П. спеціаліст", server.asked.getLast());
    }

    private void scan(String number) {
        model.typed().set(number);
        model.scan();
    }
}
