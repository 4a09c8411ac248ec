package ua.esoya.workstation.feature.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.domain.Refusal;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.sheet.FormViewModel;
import ua.esoya.workstation.ui.sheet.TypedFile;

@Tag("ESOYA-4.1")
@Tag("ESOYA-6.1")
class EmployeeViewModelTest {
    @TempDir
    Path folder;

    private final FakeAccess server = new FakeAccess();
    private final Went went = new Went();
    private final Refusing refusing = new Refusing();
    private final Inline inline = new Inline();
    private final EmployeeViewModel model = model(inline.atOnce());

    @Test
    void theTimelineTellsBeginningsEndsLatenessTrainingAndViolations() {
        var lines = TimelineLine.of(server.card(7));
        assertEquals(List.of("кінець", "порушення", "внесено пізно", "внесено пізно", "навчання"), lines.stream().map(line -> line.kind().words()).toList());
        assertEquals("реєстратор · Центр «Віза», сфери: Земля", lines.get(2).what());
        assertEquals("Розпорядження міського голови № 17-р від 29.10.2026, Міський голова", lines.get(2).paper());
        assertEquals("Їжакевич А. М., 30.10.2026 09:15", lines.get(2).who());
        assertEquals("Робота після втрати доступу: 3 дії", lines.get(1).what());
    }

    @Test
    @Tag("ESOYA-5.1a")
    void anAccountIsGrantedWithAProposedLoginAndTheSlipShowsThePasswordOnce() {
        model.read();
        assertTrue(model.mayGrant().get());
        model.grant();
        var form = fill();
        assertEquals(Optional.of("yizhak"), form.value("login").get());
        form.send();
        var slip = assertInstanceOf(AccessRoutes.HandOver.class, went.opened.getLast()).slip();
        assertEquals("grant 7 yizhak", server.asked.getLast());
        assertEquals(server.password, slip.password());
        assertTrue(slip.password().matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}"), slip.password());
        assertFalse(slip.toString().contains(slip.password()));
    }

    @Test
    void aPasswordForSomeoneAtWorkWaitsForASecondPerson() {
        server.accounts = List.of(FakeAccess.account("active"));
        server.waits = true;
        model.read();
        model.issue();
        var slip = assertInstanceOf(AccessRoutes.HandOver.class, went.opened.getLast()).slip();
        assertTrue(slip.note().contains("згоди другої особи"), slip.note());
    }

    @Test
    void ownAccessIsRefusedInWords() {
        server.accounts = List.of(FakeAccess.account("active"));
        model.read();
        server.refusal = Optional.of(new Refusal("ZN318", "own_access", ""));
        model.issue();
        assertEquals("own_access", model.notice().get().text());
        assertEquals(List.of(), went.opened);
    }

    @Test
    void blocksWithAReasonAndUnblocks() {
        server.accounts = List.of(FakeAccess.account("active"));
        model.read();
        model.blockOrUnblock();
        var form = fill();
        form.send();
        assertEquals(List.of(), server.requests);
        form.value("reason").set(Optional.of("втрата довіри"));
        form.send();
        assertEquals("block yizhak втрата довіри", server.asked.getLast());
        server.accounts = List.of(FakeAccess.account("blocked"));
        model.read();
        model.blockOrUnblock();
        assertEquals("unblock yizhak", server.asked.getLast());
        assertEquals(Meaning.OK, model.notice().get().meaning());
    }

    @Test
    @Tag("KR146-2.1.1")
    void aCertificateIsRecordedForThePersonOfTheCard() {
        model.read();
        assertEquals(FakeAccess.TODAY.plusDays(20), model.card().get().orElseThrow().certificate().orElseThrow().validUntil());
        model.recordCertificate();
        var form = fill();
        form.send();
        assertTrue(form.problem("serial").get().present(), "nothing is sent without its serial number");
        form.value("serial").set(Optional.of("5E984D526F82F390"));
        form.value("issuer").set(Optional.of("КНЕДП ДПС"));
        form.value("valid_until").set(Optional.of(FakeAccess.TODAY.plusYears(1)));
        form.send();
        assertEquals("certificate 7 {issuer=КНЕДП ДПС, serial=5E984D526F82F390, valid_until=2027-11-18}", server.asked.getLast());
    }

    @Test
    void anOrderGoesWithItsScanAndSaysWhenItWaits() throws IOException {
        var scan = Files.write(folder.resolve("order.pdf"), new byte[200]);
        server.waits = true;
        model.read();
        model.recordOrder();
        var form = fill();
        assertEquals(Optional.of(scan.toString()), form.value("scan").get(), "the newest PDF of the scanner's folder is proposed");
        form.value("person_group").set(Optional.of("esoya_security"));
        form.value("kind").set(Optional.of("directive"));
        form.value("office_id").set(Optional.of("all"));
        form.value("number").set(Optional.of("5-н"));
        form.value("signed_on").set(Optional.of(FakeAccess.TODAY));
        form.value("issuer").set(Optional.of("Начальник управління"));
        form.value("scan").set(Optional.of(folder.resolve("absent.pdf").toString()));
        form.send();
        assertEquals("Такого немає: виберіть або вкажіть інше.", form.problem("scan").get().text());
        form.value("scan").set(Optional.of(scan.toString()));
        form.send();
        assertEquals("order {employee_id=7, is_all_offices=true, issuer=Начальник управління, kind=directive, number=5-н, person_group=esoya_security, "
                + "signed_on=2026-11-18, valid_from=2026-11-18} 200", server.asked.getLast());
        assertEquals(1, went.back);
        assertEquals(Meaning.WARN, model.notice().get().meaning());
    }

    @Test
    @Tag("ESOYA-6.10")
    void onlyAnOrderNobodyEndedIsEndedAndWorkAfterItIsTold() throws IOException {
        var scan = Files.write(folder.resolve("end.pdf"), new byte[200]);
        server.workAfterEnd = 3;
        model.read();
        var lines = TimelineLine.of(server.card(7));
        var endedOrder = lines.stream().filter(line -> line.order().filter(order -> order.accessOrderId() == 10).isPresent()).findFirst();
        var order = lines.stream().filter(line -> line.order().filter(it -> it.accessOrderId() == 11).isPresent()).findFirst();
        model.choose(endedOrder);
        assertFalse(model.mayEnd().get());
        model.choose(order);
        assertTrue(model.mayEnd().get());
        model.endOrder();
        var form = fill();
        form.value("reason").set(Optional.of("dismissal"));
        form.value("number").set(Optional.of("18-р"));
        form.value("signed_on").set(Optional.of(FakeAccess.TODAY));
        form.value("issuer").set(Optional.of("Міський голова"));
        form.value("scan").set(Optional.of(scan.toString()));
        form.send();
        assertTrue(server.asked.getLast().startsWith("end 11 {ends_on=2026-11-18"), server.asked.getLast());
        assertEquals("Доступ припинено. Після цієї дати зроблено 3 дії: записано порушення.", model.notice().get().text());
    }

    @Test
    void aNewcomerHasADepartmentOrAProviderAndAFullPhoneNumber() {
        var form = new FormViewModel(new AccessForms(server).newcomer(server.choices(), id -> went.open(new AccessRoutes.Person(id))), inline.atOnce(), refusing.troubles, went::back);
        form.value("surname").set(Optional.of("Їжак"));
        form.value("given_name").set(Optional.of("Юрій"));
        form.value("department_id").set(Optional.of("provider_id9"));
        form.value("office_id").set(Optional.of(1));
        form.value("position").set(Optional.of("Нотаріус"));
        form.value("phone").set(Optional.of("067 123-45-67"));
        form.value("email").set(Optional.of("a@b.ua"));
        form.send();
        assertEquals("add {email=a@b.ua, given_name=Юрій, office_id=1, phone=+380671234567, position=Нотаріус, provider_id=9, surname=Їжак}", server.asked.getLast());
        assertEquals(new AccessRoutes.Person(8), went.opened.getLast());
    }

    @Test
    void anAnswerThatComesAfterTheScreenIsGoneFindsNobody() {
        var door = inline.whenTold();
        var late = model(door);
        late.read();
        door.close();
        inline.work();
        assertEquals(Optional.empty(), late.card().get());
    }

    private FormViewModel fill() {
        return new FormViewModel(went.form(), inline.atOnce(), refusing.troubles, went::back);
    }

    private EmployeeViewModel model(Background background) {
        return new EmployeeViewModel(7, server, FakeAccess.TODAY, () -> TypedFile.newestPdf(folder.toString()), new Random(7), went, background, refusing.troubles);
    }
}
