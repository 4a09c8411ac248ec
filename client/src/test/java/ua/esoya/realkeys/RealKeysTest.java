package ua.esoya.realkeys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.esoya.demo.DemoDesk;
import ua.esoya.device.DevicePackages;
import ua.esoya.schema.install.DemoData;

/** Physical keys in a real window: what a person and a barcode reader press under the layouts of a counter. */
@DevicePackages.Needed(DevicePackages.REAL_KEYS)
class RealKeysTest {
    private static final String JOURNAL = "focus=journal-table";

    @TempDir
    static Path home;

    private static Screen screen;
    private static Keyboard keyboard;
    private static Child window;

    /** The layouts of a counter's keyboard. */
    enum Layout {
        LATIN("us", false),
        UKRAINIAN("ua", false),
        /** Two layouts, the second chosen by Alt+Shift: what most machines have. */
        UKRAINIAN_BY_ALT_SHIFT("us,ua", true);

        private final String layouts;
        private final boolean changed;

        Layout(String layouts, boolean changed) {
            this.layouts = layouts;
            this.changed = changed;
        }

        void choose() throws IOException, InterruptedException {
            screen.layout(layouts);
            if (changed) {
                keyboard.chord(PhysicalKey.ALT, PhysicalKey.SHIFT);
            }
        }
    }

    @BeforeAll
    static void signInUnderTheLatinLayout() throws IOException, InterruptedException {
        screen = new Screen();
        screen.layout("us");
        keyboard = new Keyboard(screen.display());
        window = new Child(screen.display(), DemoDesk.address(), home);
        window.says("focus=login");
        type("registrar1");
        window.says("text=login:registrar1");
        press(PhysicalKey.ENTER);
        window.says("focus=password");
        keyboard.chord(PhysicalKey.SHIFT, PhysicalKey.of('e'));
        type(DemoData.password().substring(1));
        window.says("text=password:" + "•".repeat(DemoData.password().length()));
        press(PhysicalKey.ENTER);
        window.says(JOURNAL);
    }

    @ParameterizedTest
    @EnumSource
    void keysOfCommandsAreFoundByTheirPlace(Layout layout) throws IOException, InterruptedException {
        layout.choose();
        keyboard.chord(PhysicalKey.CONTROL, PhysicalKey.of('k'));
        window.says("focus=find");
        press(PhysicalKey.ESCAPE);
        window.says(JOURNAL);
        keyboard.chord(PhysicalKey.CONTROL, PhysicalKey.of('f'));
        window.says("focus=journal-period");
        keyboard.chord(PhysicalKey.CONTROL, PhysicalKey.of('f'));
        window.says(JOURNAL);
        press(PhysicalKey.F2);
        window.says("focus=service-id");
        press(PhysicalKey.ESCAPE);
        window.says(JOURNAL);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LATIN")
    void ukrainianLettersArriveInAField(Layout layout) throws IOException, InterruptedException {
        layout.choose();
        press(PhysicalKey.F2);
        window.says("focus=service-id");
        type("ґедзь їжак єнот іній");
        window.says("text=service-id:ґедзь їжак єнот іній");
        press(PhysicalKey.ESCAPE);
        window.says(JOURNAL);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("ESOYA-4.2c")
    void aReadersBurstIntoTheSearchBoxOpensTheCase(Layout layout) throws IOException, InterruptedException {
        layout.choose();
        keyboard.chord(PhysicalKey.CONTROL, PhysicalKey.of('k'));
        window.says("focus=find");
        readerSends(caseNumber(layout.ordinal()));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("ESOYA-4.2c")
    void aReadersBurstWhereNobodyWritesOpensTheCaseToo(Layout layout) throws IOException, InterruptedException {
        layout.choose();
        readerSends(caseNumber(10 + layout.ordinal()));
    }

    /** The whole number and Enter without a pause; the case opens, and the next burst finds the journal again. */
    private static void readerSends(String number) throws InterruptedException {
        var keys = new ArrayList<>(PhysicalKey.of(number));
        keys.add(PhysicalKey.ENTER);
        keyboard.press(keys);
        window.says("case=" + number);
        press(PhysicalKey.ESCAPE);
        window.says(JOURNAL);
    }

    private static String caseNumber(int nth) {
        return DemoDesk.value("select case_number from core.case_file join ref.office using (office_id) where code = '01' order by case_id desc limit 1 offset " + nth);
    }

    private static void type(String signs) {
        keyboard.press(PhysicalKey.of(signs));
    }

    private static void press(PhysicalKey key) {
        keyboard.press(List.of(key));
    }

    @AfterAll
    static void end() {
        if (window != null) {
            window.close();
        }
        if (keyboard != null) {
            keyboard.close();
        }
        if (screen != null) {
            screen.close();
        }
    }
}
