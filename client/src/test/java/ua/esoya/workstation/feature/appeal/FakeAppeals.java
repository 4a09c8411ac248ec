package ua.esoya.workstation.feature.appeal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.esoya.domain.register.AnnouncementReader;
import ua.esoya.domain.register.Problem;
import ua.esoya.domain.register.ProblemFigure;
import ua.esoya.domain.register.Proposal;
import ua.esoya.workstation.ui.list.Page;

/** Problems and proposals in memory; remembers what was asked and refuses when told so. */
final class FakeAppeals implements AppealGateway {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    static final LocalDateTime NOW = TODAY.atTime(10, 30);

    final List<String> asked = new ArrayList<>();
    final List<UUID> requests = new ArrayList<>();
    Optional<RuntimeException> refusal = Optional.empty();
    boolean empty;

    @Override
    public void report(UUID request, String screen, String body, String expected, String log) {
        act(request, "report " + screen + " | " + body + " | " + expected + " | " + log);
    }

    @Override
    public Page<Problem> problems(String status, Optional<LocalDate> from, LocalDate until, Optional<Problem> after, int size) {
        asked.add("problems " + status + " " + from.map(LocalDate::toString).orElse("—") + " " + until);
        return new Page<>(empty ? List.of() : Stream.of(problem("open"), problem("taken"), problem("closed")).filter(it -> status.isEmpty() || it.status().equals(status)).toList(), true);
    }

    static Problem problem(String status) {
        boolean answered = !status.equals("open");
        return new Problem(UUID.nameUUIDFromBytes(status.getBytes(StandardCharsets.UTF_8)), NOW, "Шевчук О. І.", "Центр «Віза»", "Нова справа",
                "Принтер мовчить після F6, черга друку порожня, лампочка блимає.", "Аркуш опису вкладення", "2026-11-18 10:29:58 WARN print PrintWorkflow timeout\n2026-11-18 10:30:02 WARN print",
                status, answered ? "Замінено картридж" : "", answered ? "Їжакевич А. М." : "", answered ? Optional.of(NOW.plusHours(1)) : Optional.empty());
    }

    @Override
    public void answer(UUID request, UUID problemReportId, String status, String text) {
        act(request, "answer " + status + " " + text);
    }

    @Override
    public List<ProblemFigure> figures(LocalDate from, LocalDate until) {
        return empty ? List.of() : List.of(new ProblemFigure("Нова справа", 12, 3), new ProblemFigure("Друк", 2, 0));
    }

    @Override
    public void propose(UUID request, String body) {
        act(request, "propose " + body);
    }

    @Override
    public Page<Proposal> proposals(String state, Optional<Proposal> after, int size) {
        asked.add("proposals " + state);
        return new Page<>(empty ? List.of() : List.of(proposal("open", 8, true), proposal("open", 2, true), proposal("late", -3, true), proposal("fulfilled", 1, true), proposal("accepted", 1, true),
                proposal("rejected", 1, true)), true);
    }

    static Proposal proposal(String state, int daysLeft, boolean mine) {
        boolean done = state.equals("fulfilled") || state.equals("accepted");
        return new Proposal(UUID.nameUUIDFromBytes((state + daysLeft).getBytes(StandardCharsets.UTF_8)), NOW.minusDays(6), "Шевчук О. І.", mine,
                "Додати до переліку документів послуги 05-07 витяг із реєстру територіальної громади.", state, TODAY.plusDays(daysLeft),
                state.equals("late") ? "чекаємо рішення виконавчого комітету" : "", state.equals("late") ? Optional.of(NOW.minusDays(1)) : Optional.empty(),
                done ? Optional.of(NOW.minusHours(4)) : Optional.empty(), done ? "Мороз В. О." : "", done ? "картка 05-07, версія 4" : "",
                done ? Optional.of(TODAY.plusDays(1)) : Optional.empty(), state.equals("accepted") ? Optional.of(NOW.minusHours(3)) : Optional.empty(),
                state.equals("accepted") ? Optional.of(NOW.minusHours(1)) : Optional.empty(), state.equals("rejected") ? "суперечить рішенню № 5" : "",
                state.equals("rejected") ? Optional.of(NOW.minusDays(2)) : Optional.empty(),
                daysLeft == 8 ? "у бланку заяви цього документа немає" : "", daysLeft == 8 ? Optional.of(NOW.minusDays(1)) : Optional.empty(), Optional.empty(), 0);
    }

    @Override
    public void step(UUID request, UUID proposalId, String step, String text) {
        act(request, step + " «" + text + "»");
    }

    @Override
    public void spread(UUID request, UUID proposalId, String body, LocalDate until) {
        act(request, "spread " + body + " " + until);
    }

    @Override
    public List<AnnouncementReader> readers(int announcementId) {
        return empty ? List.of() : List.of(new AnnouncementReader("Коваль Т. С.", "Довгинцівський офіс", NOW));
    }

    private void act(UUID request, String what) {
        requests.add(request);
        refusal.ifPresent(no -> {
            throw no;
        });
        asked.add(what);
    }
}
