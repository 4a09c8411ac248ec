package ua.esoya.workstation.feature.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
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

@Tag("CSP-2.4.12")
class ChangeFeatureTest extends FxTest {
    private final Refusing refusing = new Refusing();
    private final Inline inline = new Inline();
    private final List<Integer> read = new ArrayList<>();
    private final Map<String, Runnable> hinted = new HashMap<>();
    private boolean empty;

    @Test
    void countsWhatIsUnreadAndIsReadRowByRow() {
        var feature = feature("esoya_registrar");
        doOnFx(feature::watch);
        assertEquals(2, onFx(() -> feature.railEntry().orElseThrow().waiting().getValue()));
        Parent shown = show(() -> new Frame(feature.open(new ChangeFeature.Changes()).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown));
        Screenshot.of(stage, "changes");
        keys.press(KeyCode.F9);
        assertEquals(List.of(7), read);
        assertEquals(1, onFx(() -> feature.railEntry().orElseThrow().waiting().getValue()));
        keys.press(KeyCode.F9).press(KeyCode.ENTER);
        assertEquals(List.of(7), read, "what is read is read once");
        keys.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals(List.of(7, 6), read);
        assertEquals(0, onFx(() -> feature.railEntry().orElseThrow().waiting().getValue()));
        read.clear();
        hinted.get("reference").run();
        assertEquals(2, onFx(() -> feature.railEntry().orElseThrow().waiting().getValue()), "a moderator's change is counted at its hint");
        assertEquals(List.of(), refusing.defects);
    }

    @Test
    void saysWhenNothingChanged() {
        empty = true;
        show(() -> new Frame(feature("esoya_provider_user").open(new ChangeFeature.Changes()).orElseThrow()));
        assertTrue(words().contains("не змінювали"), words());
    }

    @Test
    void isForWhoeverServesPeople() {
        assertEquals(Optional.empty(), feature("esoya_technical_admin").railEntry());
        assertEquals(Optional.empty(), feature("esoya_technical_admin").open(new ChangeFeature.Changes()));
        assertTrue(feature("esoya_registrar").railEntry().isPresent());
    }

    private ChangeFeature feature(String group) {
        var session = new SessionCard("registrar1", 1, "Поліщук Ірина Петрівна", "Поліщук І. П.", "адміністратор", Set.of(group), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        return new ChangeFeature(new Server(), session, inline.answeringLater(), refusing.troubles, (topic, told) -> {
            hinted.put(topic, told);
            return () -> {};
        });
    }

    /** Changes in memory. */
    private final class Server implements ChangeGateway {
        @Override
        public List<CardChange> changes(int days) {
            return empty ? List.of() : List.of(
                    change(7, "Реєстрація місця проживання (перебування) особи з видачею витягу з реєстру територіальної громади", 4, "Строк скорочено з 10 до 5 робочих днів; додано згоду співвласника"),
                    change(6, "Дозвіл на літній майданчик", 1, "Нова послуга"), change(5, "Витяг із кадастру", 2, "Змінено плату"));
        }

        @Override
        public void markRead(int cardId) {
            read.add(cardId);
        }

        private CardChange change(int id, String title, int version, String reason) {
            return new CardChange(id, title, "0" + id + "-01", version, LocalDate.of(2027, 3, 10 + id), "Рішення міської ради № 12", reason, LocalDateTime.of(2027, 3, 11, 9, 30), id == 5 || read.contains(id));
        }
    }
}
