package ua.esoya.workstation.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Theme;

class PagedTableTest extends FxTest {
    private final List<Optional<Integer>> asked = new ArrayList<>();
    private int last = 250;
    private PagedTable<Integer> table;

    @Test
    void readsTheNextPageOnlyWhenOneComesNearTheEnd() {
        open(new Inline()::answeringLater);
        assertEquals(List.of(Optional.empty()), asked);
        doOnFx(() -> table.control().scrollTo(99));
        until("second page", () -> table.rows().size() == 200);
        assertEquals(Optional.of(100), asked.getLast());
        doOnFx(() -> table.control().scrollTo(199));
        until("last page", () -> table.complete().getValue());
        assertEquals(250, onFx(() -> table.rows().size()));
        doOnFx(() -> table.control().scrollTo(249));
        assertEquals(3, asked.size());
    }

    @Test
    void keepsTheChosenRowOverAReload() {
        open(new Inline()::answeringLater);
        doOnFx(() -> table.control().getSelectionModel().select(Integer.valueOf(7)));
        doOnFx(table::reload);
        assertEquals(Optional.of(7), onFx(() -> table.selected().getValue()));
    }

    @Test
    void enterOpensTheChosenRow() {
        var opened = new ArrayList<Integer>();
        open(new Inline()::answeringLater);
        doOnFx(() -> {
            table.onOpen(opened::add);
            table.control().requestFocus();
        });
        keys.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals(List.of(2), opened);
    }

    @Test
    void anEmptyTableSaysWhyAndWhatToDo() {
        last = 0;
        open(new Inline()::answeringLater);
        assertTrue(words().contains("Справ за сьогодні ще немає. F2 — нова справа."));
    }

    @Test
    void aFailedPageSaysSo() {
        last = -1;
        open(new Inline()::answeringLater);
        assertTrue(words().contains("Список зараз недоступний"));
    }

    @Test
    void theProgressLineShowsOnlyWhileWorkLasts() {
        var inline = new Inline();
        open(inline::whenTold);
        assertFalse(onFx(() -> table.getChildrenUnmodifiable().getFirst().isVisible()));
        doOnFx(inline::work);
        assertFalse(onFx(() -> table.getChildrenUnmodifiable().getFirst().isVisible()));
    }

    @Test
    void aRowSpeaksItsColumns() {
        open(new Inline()::answeringLater);
        TableRow<?> first = new FxRobot().lookup(".table-row-cell").query();
        assertEquals("Номер 1, Стан зареєстровано", onFx(first::getAccessibleText));
    }

    @Test
    void inLargeLettersColumnsShareTheRoomAndWordsGoOnInASecondLine() {
        assertTrue(inLetters(100, 75) <= 31, "one line while there is room");
        assertTrue(inLetters(200, 75) > 80, "and more where there is none");
        assertEquals(List.of(), onFx(this::outside), "no column is out of sight");
        inLetters(200, 149);
        assertFalse(onFx(this::outside).isEmpty(), "what cannot fit");
        assertTrue(new FxRobot().lookup(".scroll-bar").<ScrollBar>queryAll().stream().anyMatch(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible()), "is scrolled to");
    }

    /** The height of the first row in letters of so many per cent, where each column of words takes at least so much. */
    private double inLetters(int percent, double least) {
        doOnFx(() -> Theme.LIGHT.apply(percent));
        table = show(() -> new PagedTable<>("Журнал", new Inline().atOnce(), this::page, number -> number)
                .chips("Стан", 300, number -> new Chip(Meaning.OK, "зареєстровано"))
                .wrapping("Послуга", 150, least, number -> "Реєстрація місця проживання (перебування) особи")
                .wrapping("Заявник", 150, least, number -> "Шевчук Оксана Іванівна")
                .wrapping("Хто веде", 150, least, number -> "Поліщук Ірина Петрівна"));
        doOnFx(table::reload);
        return onFx(() -> new FxRobot().lookup(".table-row-cell").<TableRow<?>>query().getHeight());
    }

    /** Titles of the columns that end beyond the table. */
    private List<String> outside() {
        double at = 0;
        var beyond = new ArrayList<String>();
        for (var column : table.control().getColumns()) {
            at += column.getWidth();
            if (at > table.control().getWidth()) {
                beyond.add(column.getText());
            }
        }
        return beyond;
    }

    @AfterEach
    void usualLetters() {
        doOnFx(() -> Theme.LIGHT.apply(100));
    }

    private void open(java.util.function.Supplier<ua.esoya.workstation.ui.Background> background) {
        table = show(() -> new PagedTable<>("Журнал", background.get(), this::page, number -> number)
                .column("Номер", 100, String::valueOf)
                .chips("Стан", 200, number -> new Chip(Meaning.OK, "зареєстровано"))
                .whenEmpty("Справ за сьогодні ще немає. F2 — нова справа."));
        doOnFx(table::reload);
    }

    private Page<Integer> page(Optional<Integer> after, int size) {
        asked.add(after);
        if (last < 0) {
            throw new IllegalStateException("down");
        }
        int from = after.orElse(0) + 1;
        int to = Math.min(last, from + size - 1);
        return new Page<>(IntStream.rangeClosed(from, to).boxed().toList(), to == last);
    }
}
