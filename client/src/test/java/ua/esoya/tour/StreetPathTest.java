package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.domain.directory.Directory;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;

/** A street is added and renamed by the moderator, and found by its former name at the counter: by keys alone on a real server. */
@Tag("ESOYA-7.1.2g")
@Tag("ESOYA-5.7.2")
class StreetPathTest extends KeysAlone {

    /** The demonstration is shared. */
    @AfterEach
    void asBefore() {
        DemoDesk.execute("delete from ref.former_street_name f using ref.street s where s.street_id = f.street_id and s.title = 'Олександра Олеся'; delete from ref.street where title = 'Олександра Олеся'; "
                + "delete from ref.directory_change where directory in ('street', 'former_street_name')");
    }

    @Test
    void aStreetIsAddedRenamedAndFoundByTheNameItHad() {
        signIn("moderator1");
        until("the moderator is at work", () -> seen("rail-directories") && focused().equals("acts"));
        go("Довідники", "directories");
        until("all directories", () -> rows("directories") > 30);
        choose("street");
        until("the streets", () -> rows("directory-values") == 15);
        Screenshot.of(stage, "street-directory");
        keys.press(KeyCode.F2);
        until("the form of a street", () -> focused().equals("directory-add-title"));
        keys.type("Василевської").press(KeyCode.ENTER).type("вул").press(KeyCode.ENTER).type("кривий");
        until("settlements", () -> inPopup("Дніпропетровська"));
        Screenshot.of(stage, "street-add");
        keys.press(KeyCode.ENTER);
        until("its settlement is found", () -> focused().equals("directory-add-valid-from") && words("directory-add-settlement-code").startsWith("м. Кривий Ріг"));
        while (!focused().equals("directory-add-reason")) {
            keys.press(KeyCode.ENTER);
        }
        keys.type("рішення № 1").press(KeyCode.F9);
        until("it is added", () -> seen("directories") && words().contains("Значення додано"));
        until("the directory has it", () -> rows("directory-values") == 16);

        keys.press(KeyCode.RIGHT);
        until("its values", () -> focused().equals("directory-values"));
        keys.type("васил");
        until("one is left", () -> rows("directory-values") == 1);
        keys.press(KeyCode.ENTER).press(KeyCode.ENTER);
        until("the form of change", () -> focused().equals("directory-change-title"));
        over("Олександра Олеся");
        keys.press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).type("01112026").press(KeyCode.ENTER).type("рішення міської ради № 5");
        Screenshot.of(stage, "street-rename");
        while (!focused().equals("directory-change-reason")) {
            keys.press(KeyCode.ENTER);
        }
        keys.type("перейменування").press(KeyCode.F9);
        until("it is renamed", () -> seen("directory-values") && words().contains("Значення змінено"));
        assertEquals("Василевської", DemoDesk.value("select f.title::text from ref.former_street_name f join ref.street s using (street_id) where s.title = 'Олександра Олеся'"));
    }

    @Test
    void theCounterFindsAStreetByTheNameItHad() {
        signIn("registrar1");
        until("the registrar is at work", () -> seen("rail-new-case"));
        keys.press(KeyCode.F2);
        until("an empty form", () -> focused().startsWith("service"));
        keys.type("реєстрація місця").press(KeyCode.ENTER);
        until("the service", () -> seen("attributes-object-address"));
        doOnFx(() -> FxTest.<TextField>node("attributes-object-address").requestFocus());
        keys.type("карла марк");
        until("its list", () -> inPopup("Карла Маркса"));
        Screenshot.of(stage, "street-suggested");
        keys.press(KeyCode.DOWN).press(KeyCode.ENTER).type("5");
        assertEquals("м. Кривий Ріг, просп. Поштовий, 5", words("attributes-object-address"));
    }

    private void choose(String directory) {
        while (!onFx(() -> FxTest.<TableView<Directory>>node("directories").getSelectionModel().getSelectedItem()).code().equals(directory)) {
            keys.press(KeyCode.DOWN);
        }
    }

    private static boolean inPopup(String words) {
        return onFx(() -> Window.getWindows().stream().filter(Popup.class::isInstance).filter(Window::isShowing)
                .flatMap(popup -> popup.getScene().getRoot().lookupAll(".label").stream()).anyMatch(label -> label instanceof Label shown && shown.getText().contains(words)));
    }

    private String words(String field) {
        return onFx(() -> FxTest.<TextField>node(field).getText());
    }
}
