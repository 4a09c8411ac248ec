package ua.esoya.workstation.feature.casefile;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.Course;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.fx.Asked;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Questions;

/** Marks in memory, in the order they were sent, and the questions asked on the way. */
final class FakeCourse implements CourseGateway, Questions {
    static final LocalDateTime NOW = FakeCases.TODAY.atTime(15, 7, 30);
    private static final Map<String, List<ClassifierValue>> CODES = Map.of(
            "result_kind", values("result_kind", "decision", "Рішення", "extract", "Витяг", "refusal", "Відмова"),
            "delivery_way", values("delivery_way", "in_person", "Особисто в Центрі", "post", "Поштою", "electronic", "Електронно"),
            "identity_document_kind", values("identity_document_kind", "id_card", "Паспорт (ID-картка)", "passport", "Паспорт (книжечка)"));

    final List<String> sent = new ArrayList<>();
    final List<UUID> requests = new ArrayList<>();
    final List<String> questions = new ArrayList<>();
    /** Which answer is given, from 0; none when negative. */
    boolean noticeIsGone;
    int answer;
    Optional<RuntimeException> trouble = Optional.empty();

    @Override
    public PutIn putInTransfer(Target target) {
        take(target, "put in transfer");
        return new PutIn("9-00000007-1", 3);
    }

    @Override
    public void receipt(Target target, Map<String, Object> receipt) {
        take(target, "receipt " + new TreeMap<>(receipt));
    }

    @Override
    public void result(Target target, Map<String, Object> result) {
        take(target, "result " + new TreeMap<>(result));
    }

    @Override
    public void issue(Target target, Map<String, Object> issue) {
        take(target, "issue " + new TreeMap<>(issue));
    }

    @Override
    public void giveAtOnce(Target target, Map<String, Object> result, Map<String, Object> issue) {
        take(target, "at once " + new TreeMap<>(result) + new TreeMap<>(issue));
    }

    @Override
    public void turn(Target target, String verb, Map<String, Object> turn) {
        take(target, verb + " " + new TreeMap<>(turn));
    }

    @Override
    public void close(Target target) {
        take(target, "close");
    }

    @Override
    public void pass(Target target, Map<String, Object> pass) {
        take(target, "pass " + new TreeMap<>(pass));
    }

    @Override
    public void acceptPassed(Target target, int fromOffice) {
        take(target, "accept from " + fromOffice);
    }

    @Override
    public boolean undo(Target target) {
        take(target, "undo");
        return noticeIsGone;
    }

    @Override
    public void ask(String question, String detail, Answer... answers) {
        questions.add(question);
        if (answer >= 0) {
            answers[answer].act().run();
        }
    }

    private void take(Target target, String what) {
        requests.add(target.request());
        trouble.ifPresent(it -> {
            throw it;
        });
        sent.add(target.rowVersion() + " " + what);
    }

    CourseForms forms() {
        return new CourseForms(this, directory -> CODES.getOrDefault(directory, List.of()), () -> NOW);
    }

    CourseViewModel viewModel(Asked asked) {
        return new CourseViewModel(this, forms(), asked, this, new Inline().atOnce(), asked.troubles());
    }

    /** The sample case in another state. */
    static CaseCard in(String status, boolean immediate, Course course) {
        return in(FakeCases.sample(Optional.of(FakeCases.TODAY.plusDays(30)), true, List.of()), status, status, immediate, course, List.of());
    }

    static CaseCard in(CaseCard it, String status, String title, boolean immediate, Course course, List<CaseCard.CaseEvent> events) {
        var service = it.service();
        return new CaseCard(it.caseId(), it.caseNumber(), 5, status, title, "ok", !status.equals("closed"), it.applicantLabel(), it.channelTitle(), it.receivedAt(), it.registeredAt(),
                it.registeredOn(), immediate ? Optional.empty() : it.dueOn(), it.today(), it.timeLimitAmount(), it.timeLimitUnit(), it.mayCorrect(), it.office(), it.registrar(),
                new CaseCard.CaseService(service.serviceId(), service.title(), service.localCode(), service.stateCode(), immediate, service.provider(), service.providerShort(), 1, 1, false),
                it.intake(), it.titles(), it.attributes(), it.inventory(), it.stages(), it.scans(), it.papers(), events, it.corrections(), it.tasks(), it.mayReplaceService(),
                it.additions(), it.noticePhone(), course, it.sources());
    }

    private static List<ClassifierValue> values(String directory, String... codesAndTitles) {
        var all = new ArrayList<ClassifierValue>();
        for (int at = 0; at < codesAndTitles.length; at += 2) {
            all.add(new ClassifierValue(directory, codesAndTitles[at], codesAndTitles[at + 1], Map.of()));
        }
        return all;
    }
}
