package ua.esoya.workstation.feature.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.Course;
import ua.esoya.domain.casefile.CourseStep;
import ua.esoya.domain.casefile.SampleCourse;
import ua.esoya.fx.Asked;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.route.OpenTransfer;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.FormViewModel;

@Tag("ESOYA-4.8")
class CourseViewModelTest {
    private static final UUID REQUEST = new UUID(7, 7);

    private final FakeCourse course = new FakeCourse();
    private final Asked asked = new Asked();
    private final CourseViewModel model = course.viewModel(asked);
    private final List<String> said = new ArrayList<>();
    private int readings;

    @Test
    void offersTheNextStepOfEachStateAndNothingElse() {
        assertEquals(Optional.of(CourseStep.HAND_OVER), next("registered", "hand_over", "extend", "withdraw"));
        assertEquals(Optional.of(CourseStep.ACCEPT), next("handed_over", "accept", "extend", "receive_result", "return_for_completion", "withdraw"));
        assertEquals(List.of(CourseStep.RECEIVE_RESULT, CourseStep.RETURN_FOR_COMPLETION, CourseStep.EXTEND, CourseStep.WITHDRAW), model.others().get());
        assertTrue(model.allowed(CourseStep.EXTEND).get());
        assertFalse(model.allowed(CourseStep.SUSPEND).get());
        assertEquals(Optional.of(CourseStep.RECEIVE_RESULT), next("in_work", "receive_result", "suspend"));
        assertEquals(Optional.of(CourseStep.RESUME), next("suspended", "resume", "withdraw"));
        assertEquals(Optional.of(CourseStep.COMPLETE), next("completion", "complete", "withdraw"));
        assertEquals(Optional.of(CourseStep.ISSUE), next("result_received", "issue", "notify", "store"));
        assertEquals(Optional.of(CourseStep.CLOSE), next("issued", "close"));
        assertEquals(Optional.empty(), next("closed"));
        assertFalse(model.more().get());
        model.take(CourseStep.SUSPEND);
        assertEquals(List.of(), asked.opened);
    }

    @Test
    @Tag("ESOYA-7.1.6")
    void writesAReceiptWithItsTrueTime() throws Exception {
        show("handed_over", SampleCourse.fresh("accept"));
        model.goOn();
        assertEquals(Map.of("received_on", FakeCases.TODAY, "received_at", "15:07"), form().initial());
        var filled = new HashMap<>(form().initial());
        filled.putAll(Map.of("name", "Коваль Ірина Петрівна", "position", "спеціаліст", "received_at", "1430"));
        form().verb().send(REQUEST, filled);
        assertEquals(List.of("5 receipt {name=Коваль Ірина Петрівна, position=спеціаліст, received_at=2027-03-12T14:30}"), course.sent);
        filled.put("received_at", "пополудні");
        assertEquals("received_at", assertThrows(FieldTrouble.class, () -> form().verb().send(REQUEST, filled)).path());
        filled.put("received_at", "14:00");
        course.trouble = Optional.of(new Refusal("ZN101", "intake_invalid", "true_at:range"));
        assertEquals("Не раніше реєстрації (12.03.2027 14:21) і не в майбутньому.", assertThrows(FieldTrouble.class, () -> form().verb().send(REQUEST, filled)).words());
    }

    @Test
    @Tag("ESOYA-7.1.6b")
    void aChosenGroundMeansARefusalAndARefusalAloneHasOne() throws Exception {
        show("in_work", grounds());
        model.goOn();
        var filling = filling();
        assertEquals(Optional.of("decision"), filling.value("result_kind").get());
        filling.value("refusal_ground_id").set(Optional.of(3));
        assertEquals(Optional.of("refusal"), filling.value("result_kind").get());
        filling.send();
        assertEquals(List.of("5 result {dated_on=2027-03-12, refusal_ground_id=3, result_kind=refusal, sheets=1}"), course.sent);
        var other = Map.<String, Object>of("result_kind", "decision", "dated_on", FakeCases.TODAY, "legal_ground", "стаття 10");
        assertEquals("result_kind", assertThrows(FieldTrouble.class, () -> form().verb().send(REQUEST, other)).path());
    }

    @Test
    @Tag("ESOYA-7.1.6c")
    void issuesOnlyOnADocumentThatWasSeen() {
        show("result_received", SampleCourse.fresh("issue"));
        model.goOn();
        var filling = filling();
        assertEquals(Optional.of("Ткач Ганна Павлівна"), filling.value("recipient_name").get(), "who acted at the request");
        assertEquals(Optional.of("in_person"), filling.value("delivery_way").get());
        var applicant = Recipient.offered(FakeCourse.in("result_received", false, SampleCourse.fresh())).getFirst();
        assertEquals("Шевчук Оксана Іванівна, заявник", applicant.words());
        filling.value("recipient").set(Optional.of(applicant.value()));
        assertEquals(Optional.of("185001247"), filling.value("document_number").get());
        filling.send();
        assertEquals(List.of(), course.sent);
        assertTrue(filling.problem("is_confirmed").get().present());
        filling.value("is_confirmed").set(Optional.of(true));
        filling.value("returned_originals").set(Optional.of(2));
        filling.send();
        assertEquals(List.of("5 issue {delivery_way=in_person, document_kind=id_card, document_number=185001247, recipient=applicant, "
                + "recipient_name=Шевчук Оксана Іванівна, returned_originals=2}"), course.sent);
    }

    @Test
    @Tag("ESOYA-7.1.6c")
    void aPostedResultHasANumberInsteadOfADocument() {
        show("notified", SampleCourse.fresh("issue"));
        model.goOn();
        var filling = filling();
        filling.value("delivery_way").set(Optional.of("post"));
        assertEquals(Optional.empty(), filling.value("document_number").get());
        filling.value("tracking_number").set(Optional.of("5003012345678"));
        filling.send();
        assertEquals(List.of("5 issue {delivery_way=post, recipient=sent, tracking_number=5003012345678}"), course.sent);
        var applicant = Recipient.offered(FakeCourse.in("notified", false, SampleCourse.fresh())).getFirst();
        filling.value("recipient").set(Optional.of(applicant.value()));
        filling.send();
        assertTrue(filling.problem("recipient").get().present(), "nobody takes what is posted");
        assertEquals(1, course.sent.size());
    }

    @Test
    @Tag("ESOYA-7.1.3b")
    void givesAtOnceInOneForm() {
        model.show(Optional.of(FakeCourse.in("registered", true, SampleCourse.fresh("issue", "withdraw"))));
        assertEquals(Optional.of(CourseStep.GIVE_AT_ONCE), model.next().get());
        assertFalse(model.allowed(CourseStep.ISSUE).get());
        model.goOn();
        var filling = filling();
        filling.value("is_confirmed").set(Optional.of(true));
        filling.value("document_kind").set(Optional.of("passport"));
        filling.value("document_number").set(Optional.of("АЕ123456"));
        filling.send();
        assertEquals(List.of("5 at once {dated_on=2027-03-12, result_kind=decision, sheets=1}{delivery_way=in_person, document_kind=passport, document_number=АЕ123456, "
                + "recipient=representative, recipient_name=Ткач Ганна Павлівна}"), course.sent);
    }

    @Test
    @Tag("ESOYA-3.4a")
    void asksAReasonForWhatMovesTheTermAndNoneToResume() throws Exception {
        show("in_work", SampleCourse.fresh("suspend", "extend"));
        model.take(CourseStep.EXTEND);
        assertEquals(List.of(true, true), form().fields().stream().map(field -> field.required()).toList());
        form().verb().send(REQUEST, Map.of("until_on", FakeCases.TODAY.plusDays(40), "reason", "запит до архіву"));
        show("suspended", SampleCourse.fresh("resume"));
        model.goOn();
        assertEquals(List.of(false), form().fields().stream().map(field -> field.required()).toList());
        form().verb().send(REQUEST, Map.of());
        assertEquals(List.of("5 extend {reason=запит до архіву, until_on=2027-04-21}", "5 resume {}"), course.sent);
    }

    @Test
    @Tag("ESOYA-7.1.7")
    void closesOnceAskedAndOnlyWithTheScannedSlip() {
        show("issued", SampleCourse.fresh("close"));
        model.goOn();
        assertEquals(List.of(), course.questions);
        assertTrue(said.getFirst().startsWith("Спершу відскануйте лист"), said::toString);
        show("withdrawn", SampleCourse.fresh("close"));
        model.goOn();
        assertEquals(List.of("Закрити справу 01-0004312-2027-4?"), course.questions);
        assertEquals(List.of("5 close"), course.sent);
        assertEquals(1, readings);
    }

    @Test
    @Tag("ESOYA-7.1.8")
    void namesTheMarkItTakesBackAndAsks() {
        show("in_work", undoable("accept"));
        course.answer = 1;
        model.undo();
        assertEquals(List.of("Скасувати відмітку «Отримано суб’єктом надання»?"), course.questions);
        assertEquals(List.of(), course.sent);
        course.answer = 0;
        model.undo();
        assertEquals(List.of("5 undo"), course.sent);
        show("handed_over", SampleCourse.fresh("accept"));
        model.undo();
        assertEquals(2, course.questions.size(), "nothing to take back");
    }

    @Test
    @Tag("ESOYA-7.1.6b")
    void warnsWhenWhatTheApplicantWasToldHasLeft() {
        show("result_received", undoable("receive_result"));
        course.answer = 0;
        model.undo();
        assertTrue(said.isEmpty(), "control: within its grace nothing left");
        course.noticeIsGone = true;
        model.undo();
        assertTrue(said.getLast().contains("повідомлення про неї вже пішло"), said::toString);
    }

    @Test
    void saysThatTheCaseHasChangedAndReadsItAnew() throws Exception {
        show("in_work", SampleCourse.fresh("suspend", "receive_result"));
        for (var code : new String[] {"ZN212", "ZN409"}) {
            said.clear();
            course.trouble = Optional.of(new Refusal(code, "case_changed", ""));
            model.take(CourseStep.SUSPEND);
            form().verb().send(REQUEST, Map.of("reason", "запит")).run();
            assertEquals(List.of("Справу вже змінено, відмітку не записано. Перегляньте, що змінилося."), said);
        }
        assertEquals(2, readings);
        course.trouble = Optional.of(new Refusal("ZN217", "authority_over", ""));
        assertThrows(Refusal.class, () -> form().verb().send(REQUEST, Map.of("reason", "запит")), "other refusals stay in the form");
        show("in_work", undoable("accept"));
        course.trouble = Optional.of(new Refusal("ZN209", "author_only", ""));
        model.undo();
        assertTrue(said.getLast().startsWith("Скасувати вже не можна"), said::toString);
        course.trouble = Optional.of(new Refusal("ZN302", "reception_closed", ""));
        model.undo();
        assertEquals("reception_closed", said.getLast());
    }

    @Test
    void aRepeatedUndoAfterAnOutageIsANewRequestOnlyWhenAskedAnew() {
        show("in_work", undoable("accept"));
        course.trouble = Optional.of(new Outage("server_unreachable", new IOException()));
        model.undo();
        assertEquals("server_unreachable", asked.outages.getFirst().text());
        course.trouble = Optional.empty();
        model.undo();
        assertEquals(List.of("5 undo"), course.sent);
        assertNotEquals(course.requests.getFirst(), course.requests.getLast());
    }

    @Test
    @Tag("ESOYA-7.1.6a")
    void putsTheCaseIntoTheRegisterAndThenOpensIt() {
        show("registered", SampleCourse.fresh("hand_over"));
        assertEquals("До реєстру передачі", model.words(CourseStep.HAND_OVER));
        model.goOn();
        assertEquals(List.of("5 put in transfer"), course.sent);
        assertTrue(said.getLast().contains("9-00000007-1") && said.getLast().contains("3 справи"), said.toString());
        assertEquals(1, readings);
        show("registered", new Course(List.of("hand_over"), "", Optional.of(new Course.InTransfer(7, "9-00000007-1", true)), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), false, List.of(), Optional.empty(), SampleCourse.HERE, Optional.empty(), Optional.empty()));
        assertEquals("Відкрити реєстр", model.words(CourseStep.HAND_OVER));
        model.goOn();
        assertEquals(1, course.sent.size());
        assertEquals(new OpenTransfer(7), asked.opened.getLast());
    }

    private Optional<CourseStep> next(String status, String... verbs) {
        show(status, SampleCourse.fresh(verbs));
        return model.next().get();
    }

    private void show(String status, Course its) {
        model.on(notice -> notice.ifPresentOrElse(it -> said.add(it.words()), said::clear), () -> readings++);
        model.show(Optional.of(FakeCourse.in(status, false, its)));
    }

    private Form form() {
        return ((FillForm) asked.opened.getLast()).form();
    }

    private FormViewModel filling() {
        return new FormViewModel(form(), new Inline().atOnce(), asked.troubles(), () -> {});
    }

    private static Course undoable(String verb) {
        return new Course(List.of(), verb, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false, List.of(), Optional.empty(), SampleCourse.HERE, Optional.empty(), Optional.empty());
    }

    private static Course grounds() {
        return new Course(List.of("receive_result"), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false,
                List.of(new Course.Ground(3, "Неповний пакет", "ч. 1 ст. 9")), Optional.empty(), SampleCourse.HERE, Optional.empty(), Optional.empty());
    }
}
