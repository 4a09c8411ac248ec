package ua.esoya.workstation.feature.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.SessionCard;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SheetFeature;

@Tag("ESOYA-8.4")
class NumberingFeatureTest extends FxTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private final List<String> asked = new ArrayList<>();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();

    @Test
    void theModeratorAloneSetsIt() {
        assertEquals(Optional.empty(), feature("esoya_registrar").railEntry());
        assertEquals(Optional.empty(), feature("esoya_registrar").open(new NumberingFeature.Patterns()));
        assertTrue(feature("esoya_moderator").railEntry().isPresent());
    }

    @Test
    void theNextNumberIsSeenWhileThePatternIsTyped() {
        draw("numbering", new NumberingFeature.Patterns());
        until("the offices", () -> words().contains("01-0000043-2026-"));
        keys.press(KeyCode.F2);
        var form = went.form();
        draw("numbering-form", new FillForm(form));
        keys.press(KeyCode.CONTROL, KeyCode.A).type("OO-DDD-NNNNN-YYYY-C");
        until("the sample follows", () -> sample().startsWith("01-322-00043-2026-"));
        keys.press(KeyCode.CONTROL, KeyCode.A).type("OO-NNNN-YYYY-C");
        until("what is wrong stands there", () -> sample().contains("від п’яти до дев’яти"));
        keys.press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).type("наказ").press(KeyCode.F9);
        until("and beside the field", () -> words().contains("від п’яти до дев’яти"));
        assertEquals(List.of(), asked);
        Screenshot.of(stage, "numbering-wrong");
        keys.press(KeyCode.CONTROL, KeyCode.A).type("OO-DDD-NNNNN-YYYY-C").press(KeyCode.F9);
        until("it is set", () -> asked.equals(List.of("1 OO-DDD-NNNNN-YYYY-C 2026-11-19 наказ")));
        assertEquals(List.of(), refusing.defects);
    }

    private static String sample() {
        return onFx(() -> FxTest.<TextField>node("numbering-sample").getText());
    }

    private void draw(String name, Route route) {
        Parent shown = show(() -> new Frame(screen(route)));
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private Screen screen(Route route) {
        return feature("esoya_moderator").open(route)
                .or(() -> new SheetFeature(went, inline.answeringLater(), refusing.troubles, () -> TODAY).open(route)).orElseThrow();
    }

    private NumberingFeature feature(String group) {
        var session = new SessionCard("moderator1", 1, "Їжакевич Андрій Миколайович", "Їжакевич А. М.", "модератор", Set.of(group), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        var server = new NumberingGateway() {
            @Override
            public List<OfficePattern> patterns() {
                return List.of(new OfficePattern(1, "Центр «Віза»", "01", "OO-NNNNNNN-YYYY-C", Optional.empty(), true, 42, "", "", Optional.empty()),
                        new OfficePattern(1, "Центр «Віза»", "01", "YYYY-OO-NNNNNNN-C", Optional.of(LocalDate.of(2027, 1, 1)), false, 42, "наказ директора від 10.11.2026 № 44", "Їжакевич А. М.",
                                Optional.of(LocalDateTime.of(2026, 11, 17, 14, 32))),
                        new OfficePattern(2, "Металургійний", "02", "OO-NNNNNNN-YYYY-C", Optional.empty(), true, 7, "", "", Optional.empty()));
            }

            @Override
            public void set(UUID request, int officeId, String pattern, LocalDate from, String reason) {
                asked.add(officeId + " " + pattern + " " + from + " " + reason);
            }
        };
        return new NumberingFeature(server, session, went, inline.answeringLater(), refusing.troubles, () -> TODAY);
    }
}
