package ua.esoya.workstation.feature.handed;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.Course;
import ua.esoya.domain.casefile.ReadyResult;

/** One handed case and one register in memory; remembers the marks and fails when told so. */
final class FakeHanded implements HandedGateway {
    static final LocalDateTime NOW = LocalDateTime.of(2027, 3, 12, 14, 32);
    static final UUID CASE = new UUID(0, 1);

    final List<String> marked = new ArrayList<>();
    final List<UUID> requests = new ArrayList<>();
    String status = "handed_over";
    boolean stageDone;
    boolean ready;
    int openings;
    String undo = "";
    List<HandedRegister> registers = List.of(new HandedRegister(7, "9-00000007-1", "Центр «Віза»", false, "Петренко В. С.", NOW.minusHours(3), 3, 2));
    Optional<RuntimeException> failure = Optional.empty();

    @Override
    public HandedReading open(UUID caseId) {
        var stamp = stamp(caseId);
        openings++;
        return new HandedReading(reading(), stamp);
    }

    @Override
    public String stamp(UUID caseId) {
        if (status.equals("gone")) {
            throw new Refusal("ZN404", "case_not_visible", "");
        }
        return status + stageDone + ready;
    }

    private HandedCase reading() {
        var today = NOW.toLocalDate();
        var stages = List.of(new HandedCase.Stage(4, "Розгляд документів і підготовка результату", Optional.of(today.plusDays(2)), stageDone ? Optional.of(NOW) : Optional.empty(), stageDone ? "Кириленко Ю. С." : ""),
                new HandedCase.Stage(7, "Передача вихідного пакета до Центру та повідомлення заявника", Optional.of(today.plusDays(3)), Optional.empty(), ""));
        return new HandedCase(CASE, "01-0000001-2027-4", 3, status, status.equals("handed_over") ? "передано" : status.equals("suspended") ? "зупинено" : "у роботі",
                status.equals("suspended") ? "hold" : "info", "Реєстрація місця проживання (перебування) особи", "Шевчук О. І.", 1, "Центр «Віза»", "(056) 409-32-40", today.minusDays(1),
                Optional.of(today.plusDays(3)), today, "9-00000007-1", NOW.minusHours(3),
                status.equals("handed_over") ? Optional.empty() : Optional.of(new Course.Receipt("Кириленко Юлія Степанівна", "завідувач сектору", NOW.minusHours(1))),
                List.of(new HandedCase.Document("Заява", 1), new HandedCase.Document("Документ, що підтверджує право на проживання", 4)), stages,
                List.of(new Course.Ground(3, "Неповний пакет документів", "ч. 1 ст. 9")),
                ready ? Optional.of(new ReadyResult("decision", "Рішення", "15-р", today, 2, Optional.empty(), "", "", NOW, "Кириленко Ю. С.")) : Optional.empty(), undo);
    }

    @Override
    public void mark(UUID request, HandedCase of, String mark, Map<String, Object> content) {
        requests.add(request);
        failure.ifPresent(no -> {
            throw no;
        });
        marked.add(mark + content.getOrDefault("position", ""));
        switch (mark) {
            case "accept" -> status = "in_work";
            case "stage_done" -> stageDone = true;
            case "result_ready" -> ready = true;
            default -> stageDone = false;
        }
        undo = mark.equals("undo") ? "accept" : mark;
    }

    @Override
    public List<HandedRegister> registers() {
        return registers;
    }

    @Override
    public int confirm(UUID request, String registerNumber) {
        requests.add(request);
        failure.ifPresent(no -> {
            throw no;
        });
        marked.add(registerNumber);
        registers = List.of();
        return 2;
    }
}
