package ua.esoya.tour;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Keys;

/** A moderator adds a service with its card, form and template, and a registrar files a case by it a minute later (3.2.1, 5.7.1). */
final class WorkshopWalk {
    /** Where the form of an act of cards begins. */
    static final String ACT = "card-act-legal-act-id";

    private final Stage stage;
    private final Keys keys;
    private final Consumer<String> picture;

    /** @param picture told the name of each moment worth a picture */
    WorkshopWalk(Stage stage, Keys keys, Consumer<String> picture) {
        this.stage = stage;
        this.keys = keys;
        this.picture = picture;
    }

    /** Adds a service: term, fee, result, application, one value, one stage, one ground; its act puts it in today. */
    void service(String code, String title) {
        go("Послуги", "services");
        picture.accept("workshop-services");
        keys.press(KeyCode.F2);
        FxTest.until("an empty card", () -> focused().equals("cards"));
        form("card-service-title");
        type(title, code, "б", "", "у");
        keep();
        next("card-card-time-limit-amount");
        type("10", "ро", "120,50", "", "", "", "Дозвіл", "Особисто або поштою", "Особисто");
        keep();
        keys.press(KeyCode.DOWN);
        next("card-result-kinds-result-kinds");
        type("ріш", "відм");
        keep();
        next("card-documents-document-kind");
        type("зая", "", "ор");
        keys.press(KeyCode.SPACE);
        keep();
        keys.press(KeyCode.DOWN);
        next("card-attributes-title");
        type("Місце майданчика", "адр", "рішення ради № 5");
        keys.press(KeyCode.SPACE);
        keep();
        picture.accept("workshop-form");
        keys.press(KeyCode.DOWN);
        next("card-stages-title");
        type("Розгляд", "Спеціаліст", "В, У", "8", "8 днів");
        keep();
        keys.press(KeyCode.DOWN);
        next("card-refusal-grounds-refusal-ground");
        type("", "Місце зайняте", "рішення ради № 5");
        keep();
        keys.press(KeyCode.F9);
        act(ACT);
        FxTest.until("it is put in", () -> says("Оприлюднено: діє з"));
        picture.accept("workshop-published");
    }

    /** Writes words and the applicant's name into the application of this service; its act puts the form in today. */
    void template(String code, String words) {
        go("Шаблони", "templates");
        keys.press(KeyCode.CONTROL, KeyCode.F).type(code).press(KeyCode.ENTER);
        FxTest.until("the service's papers", () -> table("templates").getItems().size() == 1);
        keys.press(KeyCode.DOWN);
        FxTest.until("the list has the keys", () -> focused().equals("templates"));
        keys.press(KeyCode.HOME).press(KeyCode.ENTER);
        FxTest.until("the form, and its paper beside it", () -> focused().equals("template-source"));
        keys.press(KeyCode.CONTROL, KeyCode.END);
        for (int left = source().length() - source().indexOf("</body>"); left > 0; left--) {
            keys.press(KeyCode.LEFT);
        }
        keys.type("<p>" + words + " ").press(KeyCode.F4).type("прізвище").press(KeyCode.ENTER);
        FxTest.until("the field with its block", () -> focused().equals("template-source") && source().contains(words + " {{"));
        // the caret stands inside the block, where more fields of the person would go
        keys.press(KeyCode.END);
        for (int left = "</body>".length(); left > 0; left--) {
            keys.press(KeyCode.LEFT);
        }
        keys.type("</p>");
        picture.accept("template");
        keys.press(KeyCode.F9);
        act("template-act-title");
        FxTest.until("it is put in", () -> says("Оприлюднено: діє з"));
        picture.accept("template-published");
    }

    /** Files a case by the new service; answers with its number. */
    String file(String code, String taxpayer) {
        FxTest.until("the journal", () -> focused().equals("journal-table"));
        keys.press(KeyCode.F2);
        FxTest.until("a new case", () -> focused().equals("service-id"));
        keys.type(code).press(KeyCode.ENTER);
        FxTest.until("the form asks what the moderator said", () -> says("Місце майданчика"));
        keys.type(taxpayer).press(KeyCode.ENTER);
        FxTest.until("the person is taken", () -> stage.getScene().lookup("#applicant-name") != null && !focused().equals("look-up"));
        for (int tries = 0; tries < 20 && !focused().contains("mistse"); tries++) {
            keys.press(KeyCode.ENTER);
        }
        keys.type("вул. Степана Тільги, 20");
        picture.accept("workshop-filed");
        keys.press(KeyCode.F9);
        FxTest.until("the number is there", () -> stage.getScene().lookup("#paper-number") instanceof Label number && !number.getText().isBlank());
        return ((Label) stage.getScene().lookup("#paper-number")).getText();
    }

    /** Fills the form of the act that opens with this field, and puts it in today. */
    void act(String field) {
        act(field, "");
    }

    /** The same from this day. */
    void act(String field, String from) {
        FxTest.until("the act is asked for", () -> focused().equals(field));
        if (field.equals(ACT)) {
            // this act is in no directory yet
            keys.press(KeyCode.ENTER);
        }
        type("Рішення міської ради", "5", "с", "Юридичний відділ", "");
        if (!from.isEmpty()) {
            keys.press(KeyCode.CONTROL, KeyCode.A);
        }
        type(from, "Нова послуга");
        picture.accept(field.equals(ACT) ? "card-act" : field.replace("-title", ""));
        keys.press(KeyCode.F9);
    }

    /** The line below, opened. */
    void next(String field) {
        keys.press(KeyCode.DOWN);
        form(field);
    }

    /** The chosen line, opened. */
    void form(String field) {
        keys.press(KeyCode.ENTER);
        FxTest.until(field, () -> focused().equals(field));
    }

    /** One value after another. */
    void type(String... values) {
        for (var value : values) {
            keys.type(value).press(KeyCode.ENTER);
        }
    }

    /** The form is done with. */
    void keep() {
        keys.press(KeyCode.F9);
        FxTest.until("the cards again", () -> focused().equals("cards"));
    }

    private void go(String place, String list) {
        FxTest.until("work is open", () -> stage.getScene().lookup("#find") != null && !focused().isEmpty());
        keys.press(KeyCode.CONTROL, KeyCode.K).type(place).press(KeyCode.DOWN).press(KeyCode.ENTER);
        FxTest.until(place, () -> focused().equals(list));
    }

    private String source() {
        return ((TextArea) stage.getScene().lookup("#template-source")).getText();
    }

    private TableView<?> table(String id) {
        return (TableView<?>) stage.getScene().lookup("#" + id);
    }

    private boolean says(String words) {
        return FxTest.words(stage.getScene().getRoot()).contains(words);
    }

    private String focused() {
        var owner = stage.getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }
}
