package ua.esoya.workstation.feature.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import ua.esoya.data.Json;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.person.OwnCopy;
import ua.esoya.domain.register.AnonymisedFigure;
import ua.esoya.domain.register.Disclosure;
import ua.esoya.domain.register.SubjectRequestCard;
import ua.esoya.domain.register.SubjectRequestRow;
import ua.esoya.workstation.ui.list.Page;

/** The registers in memory; remembers what was asked and refuses when told so. */
final class FakeRegister implements RegisterGateway {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    static final LocalDateTime NOW = TODAY.atTime(10, 30);
    static final UUID PERSON = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    final List<String> asked = new ArrayList<>();
    final List<UUID> requests = new ArrayList<>();
    Optional<RuntimeException> refusal = Optional.empty();
    boolean empty;

    static OwnCopy copy() {
        return Json.read("""
                {"person": {"person_id": "0190a000-0000-7000-8000-000000000001", "kind": "person", "surname": "Їжак", "given_name": "Юрій", "patronymic": "Ґедзьович",
                  "birth_on": "1987-03-14", "taxpayer_number": "3185001247", "phone": "+380671234567", "email": "yizhak@example.ua", "address": "вул. Соборності, 12, кв. 7",
                  "social_categories": ["veteran"], "cases": [{"service": "Реєстрація місця проживання", "status_title": "Видано", "office": "Центр «Віза»", "registered_on": "2026-10-02",
                  "case_number": "01-0000012-2026-5"}]},
                 "documents": [{"kind_title": "Паспорт (ID-картка)", "number": "000123456", "issued_on": "2020-05-06", "issuer": "1234", "valid_until": "2030-05-06"}],
                 "consents": [{"kind": "sms", "is_given": true, "recorded_at": "2026-10-02T09:15:00"}, {"kind": "personal_data", "is_given": true, "recorded_at": "2026-10-02T09:15:00"}],
                 "readings": [{"happened_at": "2026-10-02T09:14:00", "kind_title": "Перегляд особи", "purpose_title": "Робота зі справою", "position": "адміністратор", "who": "Шевчук О. І."}]}
                """, OwnCopy.class);
    }

    static CaseCard card() {
        return Json.read("""
                {"case_id": "0190a000-0000-7000-8000-000000000002", "case_number": "01-0000012-2026-5", "status_title": "Видано", "registered_at": "2026-10-02T09:20:00", "due_on": "2026-11-01",
                 "office": {"title": "Центр адміністративних послуг «Віза»"}, "registrar": {"full_name": "Шевчук Оксана Іванівна", "position": "адміністратор"},
                 "service": {"title": "Реєстрація місця проживання"}, "attributes": [{"title": "Адреса об’єкта", "value": "вул. Соборності, 12"}],
                 "inventory": [{"title": "Заява", "number": "", "sheets": 1}, {"title": "Паспорт (ID-картка)", "number": "000123456", "sheets": 0, "dated_on": "2020-05-06"}],
                 "events": [{"happened_at": "2026-10-02T09:20:00", "verb": "register", "status_to_title": "Зареєстровано", "who": "Шевчук О. І."},
                   {"happened_at": "2026-10-02T09:25:00", "verb": "scan", "who": "Шевчук О. І."}],
                 "intake": {"service_id": 34, "applicants": [{"kind": "person", "surname": "Їжак", "given_name": "Юрій", "patronymic": "Ґедзьович", "birth_on": "1987-03-14",
                   "taxpayer_number": "3185001247", "phone": "+380671234567", "address": "вул. Соборності, 12, кв. 7"}]}}
                """, CaseCard.class);
    }

    static Disclosure disclosure(boolean open) {
        return new Disclosure(new UUID(0, open ? 1 : 2), "Центрально-Міський районний суд м. Кривого Рогу", "court", "ухвала від 10.11.2026 у справі № 123/45", "77/26", TODAY.minusDays(5),
                "відомості заяви та перелік поданих документів", List.of(new Disclosure.NamedCase(new UUID(0, 12), "01-0000012-2026-5", open ? Optional.empty() : Optional.of(NOW)),
                        new Disclosure.NamedCase(new UUID(0, 13), "01-0000013-2026-3", Optional.empty())), NOW, "Мороз В. О.", open ? Optional.empty() : Optional.of(NOW));
    }

    @Override
    public Page<SubjectRequestRow> subjectRequests(String state, Optional<SubjectRequestRow> after, int size) {
        asked.add("subjects " + state);
        return new Page<>(empty ? List.of() : List.of(row(1, "own_copy", 12), row(2, "correction", 2), row(3, "objection", 0), row(4, "consent_withdrawn", -1),
                new SubjectRequestRow(new UUID(0, 5), "Коваль Т. С.", "own_copy", NOW.minusDays(9), "Шевчук О. І.", "Центр «Віза»", TODAY.plusDays(21), false, Optional.of(NOW), "Шевчук О. І.")), true);
    }

    static SubjectRequestRow row(int id, String kind, int daysLeft) {
        return new SubjectRequestRow(new UUID(0, id), "Їжак Ю. Ґ.", kind, NOW.minusDays(3), "Шевчук О. І.", "Центр «Віза»", TODAY.plusDays(daysLeft), daysLeft < 0, Optional.empty(), "");
    }

    @Override
    public SubjectRequestCard subjectRequest(UUID subjectRequestId) {
        refuse();
        asked.add("open " + subjectRequestId.getLeastSignificantBits());
        return new SubjectRequestCard(subjectRequestId, PERSON, "Їжак Ю. Ґ.", "correction", "Прізвище написано з помилкою", TODAY.plusDays(2), "");
    }

    @Override
    public void recordSubjectRequest(UUID request, UUID personId, String kind, String note) {
        act(request, "take " + kind + " «" + note + "»");
    }

    @Override
    public OwnCopy ownCopy(UUID subjectRequestId) {
        refuse();
        asked.add("copy " + subjectRequestId.getLeastSignificantBits());
        return copy();
    }

    @Override
    public void answerSubjectRequest(UUID request, UUID subjectRequestId, String text) {
        act(request, "answer " + text);
    }

    @Override
    public Page<Disclosure> disclosures(Optional<Disclosure> after, int size) {
        return new Page<>(empty ? List.of() : List.of(disclosure(true), disclosure(false)), true);
    }

    @Override
    public void recordDisclosure(UUID request, Map<String, Object> disclosure, byte[] letter) {
        act(request, "record " + new TreeMap<>(disclosure) + " " + letter.length);
    }

    @Override
    public CaseCard disclosedCase(UUID disclosureId, UUID caseId) {
        refuse();
        asked.add("disclosed " + caseId.getLeastSignificantBits());
        return card();
    }

    @Override
    public void closeDisclosure(UUID request, UUID disclosureId) {
        act(request, "close " + disclosureId.getLeastSignificantBits());
    }

    @Override
    public List<AnonymisedFigure> anonymised(LocalDate from, LocalDate until) {
        asked.add("anonymised " + from + " " + until);
        return List.of(new AnonymisedFigure(LocalDate.of(2026, 10, 1), "Реєстрація місця проживання", "20–39", 17));
    }

    private void act(UUID request, String what) {
        requests.add(request);
        refuse();
        asked.add(what);
    }

    private void refuse() {
        refusal.ifPresent(no -> {
            throw no;
        });
    }
}
