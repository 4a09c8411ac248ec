package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.exchange.library.LibraryFile;
import ua.esoya.exchange.library.LibraryUnusable;
import ua.esoya.exchange.library.SigningKey;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;

/** A moderator takes another centre's service from a signed file and puts it in by an act: by keys alone on a real server. */
@Tag("ESOYA-5.7.1a")
@Tag("CSP-2.4.12")
@Tag("NWP-7.7")
class LibraryPathTest extends KeysAlone {
    private static final String SERVICE = "(select service_id from ref.service where local_code = '01-02')";

    /** The demonstration is shared. */
    @AfterEach
    void asBefore() {
        DemoDesk.execute("delete from core.card_draft where service_id = " + SERVICE);
        DemoDesk.execute("delete from core.library_template");
        DemoDesk.execute("delete from ref.library_import");
        DemoDesk.execute("delete from ref.library_signer");
        DemoDesk.execute("delete from ref.information_card where version > 1 and service_id = " + SERVICE);
        DemoDesk.execute("delete from ref.process_card where version > 1 and service_id = " + SERVICE);
    }

    @Test
    void aServiceOfAnotherCentreIsJudgedTrustedTakenAndPublished() throws Exception {
        var file = file();
        signIn("moderator1");
        until("the moderator is at work", () -> seen("rail-workshop") && focused().equals("acts"));
        go("Послуги", "services");
        keys.press(KeyCode.F6);
        until("services may leave", () -> focused().equals("library-export") && rows("library-export") > 50);
        Screenshot.of(stage, "library-path-export");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        until("services may come", () -> focused().equals("library-imports"));
        keys.press(KeyCode.F7);
        until("the file is asked", () -> focused().equals("library-read-file"));
        var whole = Files.readAllBytes(file);
        whole[whole.length - 9] ^= 1;
        Files.write(file, whole);
        keys.type(file.toString()).press(KeyCode.F9);
        until("a changed file is refused", () -> words().contains("Підпис не сходиться"));
        Screenshot.of(stage, "library-path-changed");
        whole[whole.length - 9] ^= 1;
        Files.write(file, whole);
        keys.press(KeyCode.F9);
        until("a stranger's is shown", () -> rows("library-dry-run") == 1 && words().contains("ваш Центр не знає"));
        keys.press(KeyCode.F9);
        assertEquals("0", DemoDesk.value("select count(*)::text from ref.library_import"), "but not taken");
        keys.press(KeyCode.F2);
        until("whom to trust", () -> focused().equals("library-signer-title"));
        Screenshot.of(stage, "library-path-signer");
        over("ЦНАП Покрова");
        keys.press(KeyCode.ENTER).press(KeyCode.ENTER).type("звірено телефоном").press(KeyCode.F9);
        until("it is known", () -> rows("library-dry-run") == 1 && words().contains("Підпис справжній: ЦНАП Покрова"));
        Screenshot.of(stage, "library-path-dry-run");
        keys.press(KeyCode.ENTER);
        until("what differs", () -> rows("library-difference") == 2);
        Screenshot.of(stage, "library-path-difference");
        keys.press(KeyCode.ESCAPE);
        until("the file again", () -> focused().equals("library-dry-run"));
        keys.press(KeyCode.F9);
        until("it is a draft", () -> words().contains("карток 1, шаблонів 1"));
        assertEquals("1", DemoDesk.value("select max(version)::text from ref.information_card where service_id = " + SERVICE), "and nothing else");
        keys.press(KeyCode.F8);
        until("the drafts", () -> rows("drafts") > 0 && focused().equals("drafts"));
        // others' proposals may stand before it
        var ours = "Optional[" + DemoDesk.value("select " + SERVICE) + "]";
        for (int left = rows("drafts"); left > 0 && !chosenDraft().contains(ours); left--) {
            keys.press(KeyCode.DOWN);
        }
        keys.press(KeyCode.ENTER);
        until("it is edited", () -> seen("cards") && words().contains("Чернетку збережено"));
        keys.press(KeyCode.F9);
        until("the act is asked", () -> focused().equals(WorkshopWalk.ACT));
        keys.press(KeyCode.ENTER).type("Наказ").press(KeyCode.ENTER).type("12").press(KeyCode.ENTER).type("с").press(KeyCode.ENTER).type("Відділ").press(KeyCode.ENTER).press(KeyCode.ENTER);
        until("from today", () -> focused().startsWith("card-act-valid"));
        keys.press(KeyCode.ENTER).type("як у Покрові").press(KeyCode.F9);
        until("it is published", () -> seen("cards") && words().contains("Оприлюднено"));
        assertEquals("як у Покрові", DemoDesk.value("select fee_note from ref.information_card where version = 2 and service_id = " + SERVICE));
        keys.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
        go("Шаблони", "templates");
        keys.press(KeyCode.F6);
        until("the form that came with it", () -> focused().equals("template-library") && rows("template-library") == 1);
        Screenshot.of(stage, "library-path-templates");
        keys.press(KeyCode.ENTER);
        until("it is tried before it is put in", () -> focused().equals("template-source") && words().contains("Тут текст із бібліотеки"));
        Screenshot.of(stage, "library-path-template");
        assertEquals("0", DemoDesk.value("select count(*)::text from ref.paper_template where service_id = " + SERVICE));
    }

    /** Our own service with another note on its fee and a form of its inventory, signed elsewhere. */
    private Path file() throws IOException, GeneralSecurityException, LibraryUnusable {
        var content = DemoDesk.value("select jsonb_build_object('schema', 1, 'signer', 'ЦНАП Покрова', 'made_at', '2026-11-01T10:00:00', 'services', jsonb_build_array("
                + "jsonb_set(jsonb_set(internal.library_service(" + SERVICE + "), '{card,fee_note}', '\"як у Покрові\"'), '{templates}', "
                + "'[{\"paper_kind\": \"inventory\", \"source\": \"<html><head><title>Опис</title></head><body><p>{{number}}</p></body></html>\"}]')))::text");
        return Files.write(home.resolve("pokrov.esoya"), LibraryFile.write(content, SigningKey.in(home.resolve("pokrov.pem"))));
    }

    private static String chosenDraft() {
        return onFx(() -> String.valueOf(FxTest.<TableView<?>>node("drafts").getSelectionModel().getSelectedItem()));
    }
}
