package ua.esoya.workstation.feature.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.CaseCard.CaseOffice;
import ua.esoya.domain.casefile.CaseCard.CaseRegistrar;
import ua.esoya.domain.casefile.CaseCard.CaseService;
import ua.esoya.domain.casefile.CaseCard.Correction;
import ua.esoya.domain.casefile.SampleCourse;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.domain.intake.Intake;

/** Correction without a window: the reason, the colleague who was quicker, the next day. */
class CorrectCaseViewModelTest {
    private final Desk desk = new Desk();

    @Test
    @Tag("ESOYA-7.1.8")
    void sendsTheWholeIntakeWithItsReasonAndGoesBack() {
        var model = opened();
        model.draft().plain().set("note", "виправлено");
        model.reason().set("Описка в примітці");
        model.correct();
        assertEquals("виправлено", desk.gateway.intakes.getFirst().note());
        assertEquals(registered().documents(), desk.gateway.intakes.getFirst().documents());
        assertEquals(1, desk.backs);
    }

    @Test
    void aReasonIsRequired() {
        var model = opened();
        model.correct();
        assertTrue(desk.gateway.intakes.isEmpty());
        assertEquals(Problem.REASON, model.focusWish().get());
    }

    @Test
    void tellsWhoWasQuickerAndKeepsBoth() {
        var model = opened();
        model.draft().plain().set("note", "моя примітка");
        model.reason().set("Описка");
        var theirs = with(registered(), "колега", "вул. Нова, 1");
        desk.gateway.cases.put(Samples.LAST_CASE, card(theirs, 3, "Бондар В. С."));
        desk.gateway.sendFailures.add(new Refusal("ZN409", "case_changed", "{\"row_version\": 3}"));
        model.correct();
        assertTrue(desk.questions.getFirst().contains("Бондар В. С."), desk.questions.getFirst());
        assertTrue(desk.questions.getFirst().contains("Адреса: було вул. Степана Тільги, 18, кв. 42, стало вул. Нова, 1"), desk.questions.getFirst());
        desk.answers.getFirst().act().run();
        assertEquals("моя примітка", model.draft().plain().value("note"));
        assertEquals("вул. Нова, 1", model.draft().applicants().getFirst().entries().value("address"));
        model.correct();
        assertEquals(List.of(2, 3), desk.gateway.versions);
        assertEquals(1, desk.backs);
    }

    @Test
    @Tag("ESOYA-7.1.8b")
    void theNextDayIsRefusedAndTheFormStays() {
        var model = opened();
        model.reason().set("Описка");
        desk.gateway.sendFailures.add(new Refusal("ZN202", "correction_day_over", ""));
        model.correct();
        assertEquals("correction_day_over", model.note().get().text());
        assertEquals(0, desk.backs);
    }

    @Test
    @Tag("ESOYA-7.1.8b")
    void anActNeedsNoReasonOfItsOwn() {
        desk.gateway.cases.put(Samples.LAST_CASE, card(registered(), 2, ""));
        var model = new CorrectCaseViewModel(desk.hooks(desk.inline.atOnce()), desk.gateway::caseInAct, false);
        model.load();
        model.draft().plain().set("note", "за актом");
        model.correct();
        assertEquals("за актом", desk.gateway.intakes.getFirst().note());
        assertEquals(1, desk.backs);
    }

    private CorrectCaseViewModel opened() {
        desk.gateway.cases.put(Samples.LAST_CASE, card(registered(), 2, ""));
        var model = new CorrectCaseViewModel(desk.hooks(desk.inline.atOnce()), () -> desk.gateway.caseCard(Samples.LAST_CASE), true);
        model.load();
        assertEquals(List.of(), desk.inline.unexpected);
        return model;
    }

    /** The form of an older card still shows what the newest one does not ask (3.2.1). */
    @Test
    @Tag("ESOYA-3.2.1")
    void isCorrectedByTheFormItWasTakenBy() {
        var old = desk.gateway.cards.get(Samples.RESIDENCE);
        var newest = Samples.card(Samples.RESIDENCE, old.title(), old.fee(), old.documents(), old.attributes().subList(0, 1));
        desk.gateway.cards.put(Samples.RESIDENCE, newest);
        desk.gateway.cards.put(-Samples.RESIDENCE * 100 - 1, old);
        var model = opened();
        model.reason().set("описка");
        assertEquals(4, model.draft().attributes().size());
        model.correct();
        assertEquals("2027-02-01", desk.gateway.intakes.getLast().attributes().get("since"));
    }

    /** What a registered case holds: made by registering one. */
    static Intake registered() {
        var other = new Desk();
        var model = other.readyToRegister(other.newCase());
        model.draft().attributes().get(2).entry().set("01.02.2027");
        model.register();
        return other.gateway.intakes.getFirst();
    }

    private static Intake with(Intake i, String note, String address) {
        var a = i.applicants().getFirst();
        var moved = new Applicant(a.kind(), a.personId(), a.surname(), a.givenName(), a.patronymic(), a.isWithoutPatronymic(), a.latinName(),
                a.isForeigner(), a.birthOn(), a.taxpayerNumber(), a.taxpayerAbsence(), a.unzr(), a.legalForm(), a.legalName(), a.edrpou(), a.phone(), a.email(), address,
                a.isSmsAllowed(), a.dataSource(), a.identityDocument(), a.socialCategories());
        return new Intake(i.serviceId(), i.channel(), i.receivedAt(), List.of(moved), i.representative(), i.attributes(), i.documents(), i.fee(), i.noticeWay(),
                i.deliveryWay(), i.deliveryAddress(), note, i.overrides(), i.draftId());
    }

    static CaseCard card(Intake intake, int version, String corrector) {
        var corrections = corrector.isEmpty() ? List.<Correction>of()
                : List.of(new Correction(LocalDateTime.of(2027, 3, 12, 14, 31), "Адреса", List.of(), corrector, "", Optional.empty()));
        return new CaseCard(Samples.LAST_CASE, "01-0004127-2027-6", version, "registered", "зареєстровано", "ok", true, "Шевчук О. І.", "Особисто",
                Samples.NOW, Samples.NOW, Samples.NOW.toLocalDate(), Optional.empty(), Samples.NOW.toLocalDate(), 30, "calendar_day", true,
                new CaseOffice("Головний офіс", "Головний", "", "", "", ""), new CaseRegistrar(7, "", "", "", ""),
                new CaseService(Samples.RESIDENCE, "", "", "", false, "", "", 1, 1, false), intake, Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), corrections, List.of(), true, List.of(), "", SampleCourse.fresh(), List.of());
    }
}
