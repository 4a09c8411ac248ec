package ua.esoya.workstation.feature.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.trace.EventFilter;
import ua.esoya.domain.trace.Severity;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.sheet.FormViewModel;

@Tag("ESOYA-4.13")
class EventsViewModelTest {
    private final FakeTrace server = new FakeTrace();
    private final Went went = new Went();
    private final Refusing refusing = new Refusing();
    private final Inline inline = new Inline();
    private final EventsViewModel model = new EventsViewModel(server, FakeTrace.TODAY, went, inline.atOnce(), refusing.troubles);

    @TempDir
    Path folder;

    @Test
    void beginsWithTheLastSevenDays() {
        assertEquals(EventFilter.between(FakeTrace.TODAY.minusDays(6), FakeTrace.TODAY), model.filter().get());
    }

    @Test
    void asksTheServerUnderTheConditionsAndTakesThemAllAway() {
        var filter = model.filter().get();
        model.change(old -> new EventFilter(old.from(), old.until(), Optional.of(Severity.ALARM), Optional.of(FakeTrace.BLOCKED), old.person(), old.place()));
        model.page(Optional.empty(), 100);
        assertEquals("events alarmaccount_blocked", server.asked.getLast());
        model.everything();
        assertEquals(filter, model.filter().get());
    }

    @Test
    void daysInTheWrongOrderAreSaidAndNotAskedFor() {
        var filter = model.filter().get();
        model.change(old -> EventFilter.between(FakeTrace.TODAY, FakeTrace.TODAY.minusDays(1)));
        assertEquals(filter, model.filter().get());
        assertEquals(Meaning.LATE, model.notice().get().meaning());
    }

    @Test
    void theFileHoldsEveryPageAndNothingThatExcelWouldRun() throws IOException {
        var file = folder.resolve("events.csv");
        export(file.toString());
        String table = Files.readString(file);
        assertEquals(4, table.lines().count());
        assertTrue(table.startsWith("\uFEFF\"Номер події\";\"Час\";\"Вага\""), table);
        assertTrue(table.contains("\"3\";\"18.11.2026 09:15:07\";\"тривога\";\"блокування\";\"Порушення цілісності\";\"yizhak\";\"Їжак Ю. Ґ.\""), table);
        assertTrue(table.contains("reason==втрата довіри"), table);
        assertEquals(List.of("exported 0", "exported 1"), server.asked);
        assertEquals("Вивантажено 3 події: " + file, model.notice().get().text());
        assertEquals(1, folder.toFile().list().length, "nothing is left beside the file");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedBeforeTheServerIsAsked() {
        var form = export(folder.resolve("nowhere").resolve("events.csv").toString());
        assertEquals("Такого немає: виберіть або вкажіть інше.", form.problem("file").get().text());
        assertEquals(List.of(), server.asked);
    }

    @Test
    void anotherFileIsNeverReplaced() throws IOException {
        var precious = Files.writeString(folder.resolve("contract.pdf"), "precious");
        export(precious.toString());
        assertEquals("precious", Files.readString(precious));
        assertTrue(Files.exists(folder.resolve("contract.pdf.csv")));
    }

    @Test
    void anExportBrokenOffLeavesNoFile() {
        server.refusal = Optional.of(new Outage("gone", new IOException()));
        export(folder.resolve("events.csv").toString());
        assertEquals(0, folder.toFile().list().length);
        assertEquals(List.of("gone"), refusing.banner);
    }

    @Test
    void aRefusalIsSaidOnTheScreen() {
        model.failed(new Refusal("ZN302", "right_required", ""));
        assertEquals("right_required", model.notice().get().text());
        assertFalse(refusing.banner.contains("right_required"));
    }

    private FormViewModel export(String file) {
        model.export();
        var form = new FormViewModel(went.form(), inline.atOnce(), refusing.troubles, went::back);
        form.value("file").set(Optional.of(file));
        form.send();
        return form;
    }
}
