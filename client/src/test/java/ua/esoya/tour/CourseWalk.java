package ua.esoya.tour;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Keys;

/** The course of a case by the keys of its card, from the register of hand-over to the archive (4.8). The card is open before and after each step. */
final class CourseWalk {
    private final Stage stage;
    private final Keys keys;
    private final Consumer<String> picture;

    /** @param picture told the name of each moment worth a picture */
    CourseWalk(Stage stage, Keys keys, Consumer<String> picture) {
        this.stage = stage;
        this.keys = keys;
        this.picture = picture;
    }

    /** Puts the case into the register of its provider and sends that away. */
    void handOver() {
        awaitStep("До реєстру передачі");
        keys.press(KeyCode.F9);
        awaitStep("Відкрити реєстр");
        picture.accept("case-in-register");
        keys.press(KeyCode.F9);
        await("the register", () -> focused().equals("transfer-scan"));
        picture.accept("register");
        keys.press(KeyCode.F9).answer(KeyCode.ENTER);
        await("it left", () -> says("Передано 1 справу"));
        keys.press(KeyCode.ESCAPE).press(KeyCode.F5);
        awaitStep("Отримано суб’єктом");
    }

    /** The provider has the package. */
    void accept() {
        keys.press(KeyCode.F9);
        await("the form of the receipt", () -> focused().equals("mark-accept-received-on"));
        keys.press(KeyCode.ENTER).press(KeyCode.ENTER).type("Коваль Ірина Петрівна").press(KeyCode.ENTER).type("спеціаліст");
        picture.accept("mark-accept");
        keys.press(KeyCode.F9);
        awaitStep("Результат у Центрі");
    }

    /** Takes the last mark back. */
    void undo(String stepThen) {
        keys.press(KeyCode.CONTROL, KeyCode.Z);
        picture.accept("mark-undo");
        keys.answer(KeyCode.ENTER);
        awaitStep(stepThen);
    }

    /** The decision came from the provider. */
    void result() {
        keys.press(KeyCode.F9);
        await("the form of the result", () -> focused().equals("mark-receive-result-result-kind"));
        keys.press(KeyCode.ENTER).type("15-р");
        picture.accept("mark-result");
        keys.press(KeyCode.F9);
        awaitStep("Видати");
    }

    /** The applicant takes it in person, with the document shown. */
    void issue() {
        keys.press(KeyCode.F9);
        await("the form of the issue", () -> focused().equals("mark-issue-delivery-way"));
        keys.type("о").press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).type("п").press(KeyCode.ENTER);
        keys.press(KeyCode.CONTROL, KeyCode.A).type("АЕ123456").press(KeyCode.ENTER).press(KeyCode.SPACE);
        picture.accept("mark-issue");
        keys.press(KeyCode.F9);
        awaitStep("Закрити справу");
        // not yet: its slip is not in the archive
        keys.press(KeyCode.F9);
        await("the slip is not scanned", () -> says("Спершу відскануйте лист про проходження"));
        picture.accept("case-without-slip");
    }

    /**
     * Scans the slip, whichever row has the keys: its code puts it where it belongs (7.1.7).
     *
     * @param complete whether everything else of the package is scanned; else the program asks
     */
    void scanSlip(Path page, boolean complete) {
        keys.press(KeyCode.F7);
        await("the inventory", () -> focused().equals("scan-rows") && !((ListView<?>) stage.getScene().lookup("#scan-rows")).getItems().isEmpty());
        keys.press(KeyCode.CONTROL, KeyCode.O).type(page.toString()).press(KeyCode.ENTER);
        await("it is known by its code", () -> says("Упізнано за кодом: Лист про проходження справи"));
        picture.accept("scan-slip");
        keys.press(KeyCode.F9);
        if (!complete) {
            keys.answer("Долучити те, що є");
        }
        awaitStep("Закрити справу");
    }

    /** Closes the case; it goes to the archive by that alone. */
    void close() {
        keys.press(KeyCode.F9).answer(KeyCode.ENTER);
        await("closed", () -> !step().isVisible());
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        await("the archive, and nothing more of the slip", () -> says("Зберігати до") && !says("Спершу відскануйте"));
        picture.accept("case-archived");
    }

    /** Its files, put together without anybody's hand; the first of them is read from the archive. */
    void archived() {
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT6).press(KeyCode.F5);
        await("the files are there", () -> says("Закріплено") && says("Сторінка 1 з"));
        picture.accept("case-archive-set");
    }

    private void awaitStep(String words) {
        await(words, () -> stage.getScene().lookup("#case-step") != null && step().isVisible() && step().getText().equals(words));
    }

    private Labeled step() {
        return (Labeled) stage.getScene().lookup("#case-step");
    }

    private boolean says(String words) {
        return FxTest.words(stage.getScene().getRoot()).contains(words);
    }

    private String focused() {
        var owner = stage.getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private static void await(String what, BooleanSupplier holds) {
        FxTest.until(what, holds::getAsBoolean);
    }
}
