package ua.esoya.workstation.feature.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.domain.visit.ServiceVisits;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;

@Tag("ESOYA-7.2a")
class VisitFeatureTest extends FxTest implements VisitGateway {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private final Refusing refusing = new Refusing();
    private final Inline inline = new Inline();
    private final List<String> told = new ArrayList<>();
    private final List<ServiceVisits> rows = new ArrayList<>(List.of(row(34, "Реєстрація місця проживання особи"), row(35, "Видача довідки про склад зареєстрованих осіб")));
    private Optional<RuntimeException> trouble = Optional.empty();

    @Test
    void digitsCountAndShiftTakesBack() {
        open();
        keys.press(KeyCode.HOME).press(KeyCode.DIGIT2).press(KeyCode.DIGIT2).press(KeyCode.DOWN).press(KeyCode.DIGIT1);
        until("the numbers stand in the table", () -> rows.getFirst().amount("intake") == 2 && words().contains("14:21"));
        Screenshot.of(stage, "visits");
        keys.press(KeyCode.HOME).press(KeyCode.SHIFT, KeyCode.DIGIT2).press(KeyCode.SHIFT, KeyCode.DIGIT3);
        assertEquals(List.of("34 intake 2026-11-18 1", "34 intake 2026-11-18 2", "35 consultation 2026-11-18 1", "34 intake 2026-11-18 1"), told);
    }

    @Test
    void quickPressesAreToldTogetherAndNeverAtOnce() {
        var model = new VisitViewModel(this, () -> TODAY, inline.whenTold(), refusing.troubles, () -> {});
        model.choose(Optional.of(rows.getFirst()));
        for (int press = 0; press < 5; press++) {
            model.count("intake", 1);
        }
        inline.work();
        assertEquals(List.of("34 intake 2026-11-18 1", "34 intake 2026-11-18 5"), told);
    }

    @Test
    void aPressBeforeTheListIsReadAgainIsNotLost() {
        var model = new VisitViewModel(this, () -> TODAY, inline.atOnce(), refusing.troubles, () -> {});
        model.choose(Optional.of(rows.getFirst()));
        model.count("intake", 1);
        model.count("intake", 1);
        assertEquals(List.of("34 intake 2026-11-18 1", "34 intake 2026-11-18 2"), told);
    }

    @Test
    @Tag("ESOYA-7.2b")
    void aRefusalIsSaidAndTheNumberIsTheServersAgain() {
        open();
        trouble = Optional.of(new Refusal("ZN207", "visit_day_over", ""));
        keys.press(KeyCode.HOME).press(KeyCode.DIGIT1);
        until("the refusal is said", () -> words().contains("visit_day_over"));
        trouble = Optional.of(new Outage("server_unreachable", new IOException()));
        keys.press(KeyCode.DIGIT1);
        until("the banner", () -> refusing.banner.contains("server_unreachable"));
        assertEquals(0, rows.getFirst().total());
        trouble = Optional.empty();
        keys.press(KeyCode.DIGIT1);
        until("it is counted from what the server has", () -> told.equals(List.of("34 consultation 2026-11-18 1")));
        assertEquals(List.of(), refusing.defects);
    }

    @Test
    @Tag("ESOYA-7.2a")
    @Tag("ESOYA-5.7.2")
    void aKindAddedToTheDirectoryHasItsColumnAndDigit() {
        kinds = IntStream.rangeClosed(1, 9).mapToObj(n -> kind("own_" + n, "Вид " + n)).toList();
        open();
        keys.press(KeyCode.HOME).press(KeyCode.DIGIT9);
        until("the ninth is counted", () -> told.equals(List.of("34 own_9 2026-11-18 1")));
        Screenshot.of(stage, "visits-nine");
    }

    @Test
    @Tag("ESOYA-4.12")
    void belongsToUsersOfParticipantsAlone() {
        assertEquals(Optional.empty(), feature("esoya_registrar").railEntry());
        assertEquals(Optional.empty(), feature("esoya_registrar").open(new CountVisits()));
        assertTrue(feature("esoya_provider_user").railEntry().isPresent());
    }

    @Test
    void aParticipantWithoutServicesIsToldSo() {
        rows.clear();
        open();
        until("it says why", () -> words().contains("немає послуг"));
    }

    private List<ClassifierValue> kinds = List.of(kind("consultation", "Консультація"), kind("intake", "Прийом"), kind("issuance", "Видача"));

    private void open() {
        var frame = show(() -> new Frame(feature("esoya_provider_user").open(new CountVisits()).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(frame));
    }

    private VisitFeature feature(String group) {
        var session = new SessionCard("provider1", 9, "Їжак Юрій Ґедзьович", "Їжак Ю. Ґ.", "спеціаліст", Set.of(group), 1, "Центр «Віза»", "", List.of(1), Optional.empty(), "",
                LocalDateTime.of(2026, 11, 18, 10, 30), false);
        return new VisitFeature(this, directory -> kinds, session,
                inline.answeringLater(), refusing.troubles, () -> TODAY);
    }

    @Override
    public List<ServiceVisits> today() {
        return List.copyOf(rows);
    }

    @Override
    public void record(UUID request, int serviceId, String kind, LocalDate day, int amount) {
        trouble.ifPresent(it -> {
            throw it;
        });
        told.add(serviceId + " " + kind + " " + day + " " + amount);
        rows.replaceAll(row -> row.serviceId() == serviceId
                ? new ServiceVisits(serviceId, row.title(), row.localCode(), row.with(kind, amount).amounts(), Optional.of(TODAY.atTime(14, 21))) : row);
    }

    private static ServiceVisits row(int id, String title) {
        return new ServiceVisits(id, title, "01-" + id, Map.of(), Optional.empty());
    }

    private static ClassifierValue kind(String code, String title) {
        return new ClassifierValue("visit_kind", code, title, Map.of());
    }
}
