package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.Course;
import ua.esoya.domain.casefile.SampleCase;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.domain.paper.Item;
import ua.esoya.domain.paper.PaperKind;
import ua.esoya.domain.paper.Stage;

class CasePapersTest {
    private final CasePaper paper = CasePapers.of(SampleCase.card(), SampleHead.HEAD);

    @Test
    @Tag("ESOYA-7.1.2j")
    @Tag("ESOYA-7.1.2l")
    void aValueOfSeveralPartsIsOneLineAndARowOfATableAnother() {
        var asked = List.of(new CaseCard.CaseAttribute("right", "Право власності", "state_register", "land_cadastre", 0, "register", "", ""),
                new CaseCard.CaseAttribute("right", "Право власності", "state_register", "12:34", 0, "number", "", ""), new CaseCard.CaseAttribute("item", "Предмет", "text", "стіл", 1, "", "Меблі", ""));
        assertEquals(List.of("Право власності: land_cadastre, № 12:34", "Меблі, 1: Предмет: стіл"),
                CasePapers.of(SampleCase.ofPackage(1, asked), SampleHead.HEAD).attributes().stream().map(it -> it.label() + ": " + it.value()).toList());
    }

    @Test
    @Tag("ESOYA-4.2d")
    @Tag("ESOYA-4.2e")
    void carriesTheNumberAndTheMomentOfTheRegistration() {
        assertEquals(SampleCase.NUMBER, paper.number());
        assertEquals(SampleCase.NOW, paper.registeredAt());
        assertEquals(Optional.of(SampleCase.NOW.minusDays(1)), paper.receivedAt());
    }

    @Test
    void namesTheCentreAndTheOfficeThatTookThePackage() {
        assertEquals("Центр «Віза»", paper.centre().name());
        assertEquals("Саксаганський підрозділ", paper.centre().office());
        assertEquals("+380 56 400 01 07", paper.centre().phone());
        assertEquals("Пн, Ср–Сб 09:00–16:00, Вт 09:00–20:00", paper.centre().hours());
    }

    @Test
    void namesEveryKindOfApplicant() {
        var woman = paper.applicants().getFirst();
        assertEquals("Шевчук Оксана Іванівна", woman.name());
        assertEquals("Шевчук О. І.", woman.shortName().replace('\u00a0', ' '));
        assertEquals("Паспорт (ID-картка) 001234567, орган 1234, 05.06.2020", woman.identityDocument());
        assertEquals("+380 67 123 45 67", woman.phone());
        assertEquals("Багатодітна родина, Внутрішньо переміщена особа", woman.socialCategories());
        assertEquals("ФОП Сміт Джон (SMITH JOHN)", paper.applicants().get(1).name());
        var company = paper.applicants().get(2);
        assertEquals("ТОВ «Ґедзь»", company.name());
        assertEquals("32855961", company.code());
        assertTrue(company.legal());
    }

    @Test
    void namesTheRepresentativeWithTheDocumentOfAuthority() {
        var proxy = paper.representative().orElseThrow();
        assertEquals("Мельник Андрій Петрович", proxy.name());
        assertEquals("Довіреність", proxy.authority());
        assertEquals(Optional.of(LocalDate.of(2029, 12, 1)), proxy.validUntil());
    }

    @Test
    @Tag("ESOYA-7.1.3c")
    void listsWhatWasGivenLookedUpAndPromised() {
        assertEquals(List.of(Item.State.GIVEN, Item.State.IN_REGISTER, Item.State.GIVEN, Item.State.GIVEN, Item.State.GIVEN, Item.State.ABSENT),
                paper.items().stream().map(Item::state).toList());
        assertEquals(5, paper.sheets());
        assertEquals("донесе до 15.03.2027", paper.items().getLast().note());
    }

    @Test
    void countsARegisterDocumentThatLiesInThePackageAsPaper() {
        var rows = List.of(SampleCase.row(1, "Довідка", "copy", 2, true, false, true, ""), SampleCase.row(2, "Паспорт", "original", 0, true, false, true, ""));
        var items = CasePapers.of(SampleCase.with(rows, List.of()), SampleHead.HEAD).items();
        assertEquals(Item.State.GIVEN, items.getFirst().state());
        assertEquals("є в державному реєстрі, не сканується", items.getFirst().note());
        assertEquals(Item.State.IN_REGISTER, items.getLast().state());
    }

    @Test
    void leavesOutWhatNobodyGaveOrDecidedAbout() {
        var rows = List.of(SampleCase.row(1, "Заява", "original", 1, false, true, true, ""), SampleCase.row(2, "Довідка", "original", 0, false, true, false, ""));
        assertEquals(List.of("Заява"), CasePapers.of(SampleCase.with(rows, List.of()), SampleHead.HEAD).items().stream().map(Item::name).toList());
    }

    @Test
    void writesValuesOfTheServiceAsPeopleReadThem() {
        assertEquals(List.of("вул. Соборності, 20", "01.02.2027", "так", "1200,50 грн"), paper.attributes().stream().map(value -> value.value()).toList());
    }

    @Test
    void tellsFeeTermAndPreferences() {
        assertEquals(Optional.of(new BigDecimal("85.00")), paper.fee().amount());
        assertEquals("Особа з інвалідністю I–II групи", paper.fee().exemption());
        assertEquals("30\u00a0календарних днів", paper.term().text());
        assertEquals(Optional.of(LocalDate.of(2027, 4, 10)), paper.term().dueOn());
        assertEquals("SMS", paper.preferences().notification());
        assertEquals("+380 67 123 45 67", paper.preferences().notificationAddress());
        assertEquals("вул. Ґонти, 7, кв. 12", paper.preferences().deliveryAddress());
        assertTrue(paper.consents().sms());
    }

    @Test
    @Tag("ESOYA-7.1.3a")
    @Tag("ESOYA-7.1.3b")
    void hasARoutingSlipUnlessTheResultIsGivenAtOnce() {
        assertTrue(paper.kinds().contains(PaperKind.ROUTING_SLIP));
        assertEquals(List.of("В", "В, У"), paper.stages().stream().map(Stage::role).toList());
        assertFalse(CasePapers.of(SampleCase.immediate(), SampleHead.HEAD).kinds().contains(PaperKind.ROUTING_SLIP));
    }

    @Test
    @Tag("ESOYA-4.5c")
    void namesWhatTheCaseLacksBeforePrinting() {
        var papers = new Papers();
        assertEquals(List.of(), papers.missing(PaperKind.ROUTING_SLIP, paper));
        assertEquals(List.of("адреса заявника 2", "РНОКПП або документ заявника 2"),
                papers.missing(PaperKind.APPLICATION, paper).stream().filter(name -> name.endsWith(" 2")).toList());
    }

    @Test
    @Tag("ESOYA-4.5")
    @Tag("ESOYA-7.1.6")
    void theRoutingSlipShowsTheMarksThatExistAndNotThoseTakenBack() throws IOException {
        var at = SampleCase.NOW.plusDays(1);
        var marks = new Course(List.of(), "", Optional.of(new Course.InTransfer(9, "9-00000012-3", false)),
                Optional.of(new Course.Receipt("Коваль Ірина Петрівна", "головний спеціаліст", at)),
                Optional.of(new Course.Result("refusal", "Відмова", "15-р", at.toLocalDate(), 2, "Неповний пакет", "ч. 1 ст. 9", at)),
                Optional.of(new Course.Issue("Поштою", "sent", "", "", "", "5003012345678", 0, at)), List.of(), false, List.of(), Optional.empty(),
                new Course.Holding(true, "Покровський", List.of(new Course.Pass("issue", "Центр «Віза»", 1, "Покровський", "заявник переїхав", false, at, "Петренко І. П.", Optional.of(at.plusHours(2)),
                        "Коваль Н. В.", "адміністраторка")), List.of(), ""), Optional.empty(), Optional.empty());
        var events = List.of(mark("issue", at, false), mark("receive_result", at, false), mark("notify", at, true), mark("hand_over", at, false));
        var later = CasePapers.of(SampleCase.with(marks, events), SampleHead.HEAD);
        assertEquals(List.of(true, true, false, true, false, true), later.passage().steps().stream().map(Optional::isPresent).toList());
        assertEquals("№ 9-00000012-3", later.passage().handedOver().orElseThrow().how());
        var slip = new Papers().print(PaperKind.ROUTING_SLIP, later);
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/routing-slip-marked.pdf"), slip);
        var said = new PDFTextStripper().getText(Loader.loadPDF(slip)).replaceAll("\\s+", " ");
        for (var words : List.of("Коваль Ірина Петрівна, головний спеціаліст", "Поштою, № 5003012345678", "Відмова № 15-р від 13.03.2027", "Неповний пакет: ч. 1 ст. 9",
                "Видачу передано офісу Покровський 13.03.2027", "заявник переїхав", "Коваль Н. В., адміністраторка")) {
            assertTrue(said.contains(words), () -> words + " in " + said);
        }
        assertTrue(paper.passage().steps().stream().allMatch(Optional::isEmpty), "before the first mark every place is free");
    }

    @Test
    @Tag("ESOYA-4.5")
    @Tag("ESOYA-7.1.6")
    void theRoutingSlipNamesWhoMarkedAStageAndWhen() throws IOException {
        var at = SampleCase.NOW.plusDays(1);
        var course = SampleCase.with(List.of(), List.of()).course();
        assertEquals(List.of("", "Кириленко Ю. С. 2027-03-13T14:32"), done(CasePapers.of(SampleCase.with(course, List.of(stage(9, 2, at, false), event(8, "hand_over", 0, at, false))), SampleHead.HEAD)));
        assertEquals(List.of("", ""), done(CasePapers.of(SampleCase.with(course, List.of(stage(9, 2, at, true), event(8, "hand_over", 0, at, false))), SampleHead.HEAD)), "taken back");
        assertEquals(List.of("", ""), done(CasePapers.of(SampleCase.with(course, List.of(event(10, "hand_over", 0, at, false), stage(9, 2, at, false))), SampleHead.HEAD)),
                "marked before the case came back and went again");
        var slip = new Papers().print(PaperKind.ROUTING_SLIP, CasePapers.of(SampleCase.with(course, List.of(stage(9, 2, at, false), event(8, "hand_over", 0, at, false))), SampleHead.HEAD));
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/routing-slip-stage.pdf"), slip);
        var said = new PDFTextStripper().getText(Loader.loadPDF(slip)).replaceAll("\\s+", " ");
        assertTrue(said.contains("Кириленко Ю. С."), said);
    }

    private static List<String> done(CasePaper of) {
        return of.stages().stream().map(it -> (it.result() + it.doneAt().map(at -> " " + at.truncatedTo(ChronoUnit.MINUTES)).orElse(""))).toList();
    }

    private static CaseCard.CaseEvent stage(long id, int position, LocalDateTime at, boolean undone) {
        return event(id, "stage_done", position, at, undone);
    }

    private static CaseCard.CaseEvent event(long id, String verb, int amount, LocalDateTime at, boolean undone) {
        return new CaseCard.CaseEvent(id, at, verb, "", "", "", amount, "Кириленко Ю. С.", Optional.empty(), undone, "", Optional.empty());
    }

    private static CaseCard.CaseEvent mark(String verb, LocalDateTime at, boolean undone) {
        return new CaseCard.CaseEvent(1, at, verb, "", "", "", 0, "Петренко І. П.", Optional.empty(), undone, "", Optional.empty());
    }
}
