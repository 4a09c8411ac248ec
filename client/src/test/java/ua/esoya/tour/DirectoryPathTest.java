package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.data.Classifiers;
import ua.esoya.demo.DemoDesk;
import ua.esoya.domain.directory.Directory;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;

/** A directory led by the moderator, from a new value to its retirement and back, by keys alone on a real server. */
@Tag("ESOYA-5.7.2")
@Tag("CSP-2.4.12")
class DirectoryPathTest extends KeysAlone {
    private static final String ADDED = "Ветеран праці";

    /** The demonstration is shared. */
    @AfterEach
    void asBefore() {
        DemoDesk.execute("delete from ref.social_category where code like 'own%'; delete from ref.directory_change where value_code like 'own%'; delete from ref.directory_plan where directory = 'social_category'");
    }

    @Test
    @Tag("ESOYA-7.1.2k")
    void aSocialCategoryIsAddedRenamedRetiredAndTakenBack() {
        signIn("moderator1");
        until("the moderator is at work", () -> seen("rail-directories") && focused().equals("acts"));
        go("Довідники", "directories");
        until("all directories", () -> rows("directories") == led() && rows("directory-values") > 5);
        Screenshot.of(stage, "directory-path");
        choose("social_category");
        keys.press(KeyCode.F2);
        until("the form of a value", () -> focused().equals("directory-add-title"));
        keys.type("студент").press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).type("рішення виконкому № 12").press(KeyCode.F9);
        until("there is such a value", () -> focused().equals("directory-add-title") && words().contains("Таке вже є"));
        Screenshot.of(stage, "directory-path-duplicate");
        over(ADDED);
        keys.press(KeyCode.F9);
        until("it is added", () -> seen("directories") && words().contains("Значення додано"));
        assertEquals(ADDED, DemoDesk.value("select title from ref.social_category where code = 'own_1'"));
        assertTrue(offered());

        until("the directory has it", () -> rows("directory-values") == 11);
        keys.press(KeyCode.RIGHT);
        until("its values", () -> focused().equals("directory-values"));
        keys.type("вет");
        until("one is left", () -> rows("directory-values") == 1);
        keys.press(KeyCode.ENTER).press(KeyCode.ENTER);
        until("the form of change", () -> focused().equals("directory-change-title"));
        keys.press(KeyCode.END).type(" України").press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).type("звернення").press(KeyCode.F9);
        until("it is renamed", () -> seen("directory-values") && words().contains("Значення змінено"));
        assertEquals(ADDED + " України", DemoDesk.value("select title from ref.social_category where code = 'own_1'"));
        until("the values", () -> rows("directory-values") == 1);
        keys.press(KeyCode.DELETE);
        until("who uses it is said", () -> focused().equals("directory-retire-on") && words().contains("Ніде не вжито"));
        keys.press(KeyCode.ENTER).type("закон").press(KeyCode.F9);
        until("it is retired", () -> seen("directory-values") && words().contains("виведено з ужитку"));
        assertFalse(offered());
        Screenshot.of(stage, "directory-path-retired");
        keys.press(KeyCode.INSERT);
        until("the form of return", () -> focused().equals("directory-restore-reason"));
        keys.type("помилка").press(KeyCode.F9);
        until("it is back", () -> seen("directory-values") && words().contains("знову чинне"));
        assertTrue(offered());
        keys.press(KeyCode.CONTROL, KeyCode.H);
        until("all that was done", () -> rows("directory-history") == 4);
        Screenshot.of(stage, "directory-path-history");
        keys.press(KeyCode.ESCAPE);
        until("the directories again", () -> seen("directories"));
    }

    @Test
    void aValueOfALaterDayIsShownToTheModeratorAloneUntilItsDayAndCalledOff() {
        signIn("moderator1");
        until("the moderator is at work", () -> seen("rail-directories") && focused().equals("acts"));
        go("Довідники", "directories");
        until("all directories", () -> rows("directories") == led());
        choose("social_category");
        keys.press(KeyCode.F2);
        until("the form of a value", () -> focused().equals("directory-add-title"));
        keys.type(ADDED).press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).type("+30").press(KeyCode.ENTER).type("рішення виконкому № 12").press(KeyCode.F9);
        until("it is planned", () -> seen("directories") && words().contains("Значення з’явиться"));
        until("it stands in the list with its day", () -> rows("directory-values") == 11 && words().contains("з’явиться "));
        assertFalse(offered(ADDED));
        Screenshot.of(stage, "directory-path-to-come");
        keys.press(KeyCode.RIGHT);
        until("its values", () -> focused().equals("directory-values"));
        keys.press(KeyCode.END).press(KeyCode.DELETE);
        keys.answer("Скасувати нове значення");
        until("it is called off", () -> words().contains("Заплановане скасовано") && rows("directory-values") == 10);
        assertEquals("cancelled", DemoDesk.value("select outcome from ref.directory_plan where change ->> 'title' = '" + ADDED + "'"));
    }

    @Test
    void aDirectoryIsTakenFromAFileAsAWhole() throws IOException {
        var file = Files.writeString(home.resolve("categories.csv"), "Код;Назва\n;" + ADDED + "\n;Студент\n");
        signIn("moderator1");
        until("the moderator is at work", () -> seen("rail-directories") && focused().equals("acts"));
        go("Довідники", "directories");
        until("all directories", () -> rows("directories") == led());
        choose("social_category");
        keys.press(KeyCode.F7);
        until("the form of a file", () -> focused().equals("directory-file-file"));
        keys.type(file.toString()).press(KeyCode.F9);
        until("each row has its fate", () -> rows("directory-dry-run") == 2 && words().contains("таке вже є"));
        keys.press(KeyCode.F9);
        assertTrue(seen("directory-dry-run"), "a wrong row holds all");
        Screenshot.of(stage, "directory-path-dry-run");
        Files.writeString(file, "Код;Назва\n;" + ADDED + "\nstudent;Студент\n");
        keys.press(KeyCode.ESCAPE);
        until("the directories again", () -> seen("directories"));
        keys.press(KeyCode.F7);
        until("the form again", () -> focused().equals("directory-file-file"));
        keys.type(file.toString()).press(KeyCode.F9);
        until("all rows are right", () -> rows("directory-dry-run") == 2 && words().contains("нових 1"));
        keys.press(KeyCode.F9);
        until("the reason is asked", () -> focused().equals("directory-take-reason"));
        keys.type("лист № 3").press(KeyCode.F9);
        until("they are taken", () -> seen("directories") && words().contains("Рядки файлу внесено"));
        assertEquals("лист № 3", DemoDesk.value("select reason from ref.directory_change order by directory_change_id desc limit 1"));
        assertTrue(offered());
    }

    private void choose(String directory) {
        while (!onFx(() -> FxTest.<TableView<Directory>>node("directories").getSelectionModel().getSelectedItem()).code().equals(directory)) {
            keys.press(KeyCode.DOWN);
        }
    }

    /** How many directories there are. */
    private static int led() {
        return Integer.parseInt(DemoDesk.value("select count(*)::text from ref.directory"));
    }

    /** What a registrar's workstation reads. */
    private static boolean offered() {
        return offered(ADDED);
    }

    private static boolean offered(String title) {
        var classifiers = new Classifiers();
        try (var database = DemoDesk.signIn("registrar1").database()) {
            classifiers.load(database);
        }
        return classifiers.of("social_category").stream().anyMatch(value -> value.title().startsWith(title));
    }
}
