package ua.esoya.workstation.feature.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.document.PaperHead;
import ua.esoya.document.Papers;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.schedule.Stretch;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.domain.service.ServiceRow;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.route.PrintSheet;
import ua.esoya.workstation.ui.sheet.FillForm;

@Tag("ESOYA-3.2.2.1")
@Tag("CSP-2.4.3")
class ConsultationFeatureTest extends FxTest {
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();
    private final List<String> given = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void theCardOfTheChosenServiceIsInSightAndIsFoundByAnyWords() {
        Parent shown = show(() -> new Frame(feature("esoya_registrar").open(new ConsultationRoutes.Cards()).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown));
        assertTrue(words().contains("посадова особа суб’єкта надання: потрібен доступ реєстратора") && words().contains("Державний реєстр речових прав"), words());
        Screenshot.of(stage, "consultation-cards");
        keys.press(KeyCode.CONTROL, KeyCode.F).type("проживання реєстр");
        assertEquals(1, onFx(() -> FxTest.<TableView<?>>node("service-cards").getItems().size()));
        assertTrue(words().contains("адміністратор Центру"), words());
        keys.type(" такої немає");
        assertTrue(words().contains("Такої послуги немає"), words());
        assertEquals(List.of(), given, "to look is no consultation yet");
    }

    @Test
    void aPrintedCardIsCountedWhenItIsPrinted() throws Exception {
        show(() -> new Frame(feature("esoya_registrar").open(new ConsultationRoutes.Cards()).orElseThrow()));
        keys.press(KeyCode.F6);
        var route = assertInstanceOf(PrintSheet.class, went.opened.getFirst());
        assertEquals(List.of(), given, "to look at the paper is none either");
        byte[] pdf = new Papers().print(route.content().call());
        try (var read = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(read);
            for (String part : new String[] {"Інформаційна картка адміністративної послуги", "Витяг із реєстру речових прав", "00041", "• Паспорт", "якщо представник", "83,20 грн", "Пн–Пт 09:00–18:00", "Поліщук І. П., адміністратор"}) {
                assertTrue(text.contains(part), part + " in " + text);
            }
            BufferedImage page = new PDFRenderer(read).renderImageWithDPI(0, 80);
            ImageIO.write(page, "png", Files.createDirectories(Path.of("target", "screenshots")).resolve("sheet-information-card.png").toFile());
        }
        assertEquals(1, route.count().orElseThrow().record(UUID.randomUUID()));
        assertEquals(List.of("4 paper "), given);
    }

    @Test
    void aFileIsKeptForPeopleAndForMachines() throws Exception {
        show(() -> new Frame(feature("esoya_registrar").open(new ConsultationRoutes.Cards()).orElseThrow()));
        keys.press(KeyCode.F7).press(KeyCode.F8);
        assertEquals(List.of("4 file ", "4 file "), given);
        assertTrue(Files.readString(folder.resolve("інформаційна-картка-00041.pdf"), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        String json = Files.readString(folder.resolve("інформаційна-картка-00041.json"));
        assertTrue(json.contains("\"format\":\"esoya-information-card\"") && json.contains("\"state_code\":\"00041\"") && json.contains("\"fee\":\"83.20\"") && json.contains("\"condition\":\"якщо представник\""), json);
        assertFalse(json.contains("service_id") || json.contains("card_document_id"), "keys of this database mean nothing elsewhere: " + json);
    }

    @Test
    void aLetterGoesToTheAddressThatWasSaid() throws Exception {
        show(() -> new Frame(feature("esoya_registrar").open(new ConsultationRoutes.Cards()).orElseThrow()));
        keys.press(KeyCode.F4);
        var form = assertInstanceOf(FillForm.class, went.opened.getFirst()).form();
        Runnable after = form.verb().send(UUID.randomUUID(), Map.of("address", "o@example.org"));
        doOnFx(after);
        assertEquals(List.of("4 email o@example.org"), given);
        assertTrue(words().contains("Лист на o@example.org стоїть у черзі"), words());
    }

    @Test
    void whatWasGivenTodayIsListedWithItsLetters() {
        Parent shown = show(() -> new Frame(feature("esoya_registrar").open(new ConsultationRoutes.Given()).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown));
        assertTrue(words().contains("лист не пішов") && words().contains("надруковано") && words().contains("o***@example.org"), words());
        Screenshot.of(stage, "consultation-given");
    }

    @Test
    void isTheRegistrars() {
        for (String group : List.of("esoya_moderator", "esoya_supervisor", "esoya_technical_admin", "esoya_provider_user")) {
            assertEquals(Optional.empty(), feature(group).railEntry());
            assertEquals(Optional.empty(), feature(group).open(new ConsultationRoutes.Cards()));
        }
        assertTrue(feature("esoya_registrar").railEntry().isPresent());
        assertEquals(new ConsultationRoutes.Cards(), new ConsultationRoutes.Given().place());
    }

    private ConsultationFeature feature(String group) {
        var session = new SessionCard("registrar1", 1, "Поліщук Ірина Петрівна", "Поліщук І. П.", "адміністратор", Set.of(group), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2027, 3, 12, 10, 30), false);
        return new ConsultationFeature(new Server(), session, new Papers(), name -> Optional.of(folder.resolve(name)), went, inline.answeringLater(), refusing.troubles);
    }

    /** Two services in memory. */
    private final class Server implements ConsultationGateway {
        @Override
        public List<ServiceRow> services() {
            return List.of(row(4, "Витяг із реєстру речових прав", "04-01", "83.20"), row(5, "Реєстрація місця проживання особи", "01-01", "0"));
        }

        @Override
        public ServiceCard card(int serviceId) {
            boolean first = serviceId == 4;
            return new ServiceCard(serviceId, first ? "Витяг із реєстру речових прав" : "Реєстрація місця проживання особи", "04-01", first ? "00041" : "", false, "Департамент адміністративних послуг", "Департамент",
                    "Нерухомість", 3, LocalDate.of(2027, 1, 1), "Закон № 1952-IV", 3, "working_day", new BigDecimal(first ? "83.20" : "0"), "", "Особисто або через представника", "Витяг", "Особисто в Центрі",
                    List.of(new ServiceCard.CardDocument(1, "passport", "Паспорт", "original", true, "", true, "ЄДДР", false),
                            new ServiceCard.CardDocument(2, "authority", "Довіреність", "copy", false, "якщо представник", false, "", true)),
                    List.of(), List.of(new ServiceCard.RefusalGround("Не сплачено плату", "ст. 32")), List.of("Витяг"), List.of(), List.of(), false, first ? "provider" : "administrator",
                    first ? "потрібен доступ реєстратора" : "", true, first ? "Державний реєстр речових прав" : "");
        }

        @Override
        public PaperHead head() {
            return new PaperHead("Центр «Віза»", "Довгинцівський офіс", "вул. Дніпровське шосе, 11", "+380564000102", "", "", LocalDateTime.of(2027, 3, 12, 10, 30),
                    IntStream.rangeClosed(1, 5).mapToObj(day -> new Stretch(day, "09:00", "18:00")).toList(), Map.of());
        }

        @Override
        public int give(UUID request, int serviceId, String way, Optional<String> address) {
            given.add(serviceId + " " + way + " " + address.orElse(""));
            return given.size();
        }

        @Override
        public List<Consultation> today() {
            var at = LocalDateTime.of(2027, 3, 12, 10, 5);
            return List.of(new Consultation(UUID.randomUUID(), at.plusMinutes(20), "Витяг із реєстру речових прав", "04-01", "email", "o***@example.org", "failed"),
                    new Consultation(UUID.randomUUID(), at.plusMinutes(5), "Витяг із реєстру речових прав", "04-01", "email", "k***@example.org", "waiting"),
                    new Consultation(UUID.randomUUID(), at, "Реєстрація місця проживання особи", "01-01", "paper", "", ""));
        }

        private ServiceRow row(int id, String title, String code, String fee) {
            return new ServiceRow(id, title, code, "", "Сфера", "Департамент", false, new BigDecimal(fee), 3, "working_day", false, Optional.empty());
        }
    }
}
