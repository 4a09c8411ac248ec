package ua.esoya.workstation.feature.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An overdue case of each ground, or as the test says. */
final class FakeEscalations implements EscalationGateway {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 12);

    List<Escalation> rows = List.of(
            new Escalation("01-0000003-2027-4", "Головний офіс", "Реєстрація місця проживання особи", "Поліщук І. П.", "overdue", 2, TODAY.minusDays(9), 9, TODAY.atTime(8, 10)),
            new Escalation("01-0000007-2027-1", "Головний офіс", "Присвоєння адреси об’єкту нерухомого майна", "Коваль Н. В.", "hand_over", 1, TODAY.minusDays(1), 1, TODAY.atTime(8, 10)),
            new Escalation("01-0000008-2027-8", "Головний офіс", "Видача дублікатів документів", "Коваль Н. В.", "confirm", 1, TODAY.minusDays(1), 1, TODAY.atTime(8, 10)),
            new Escalation("01-0000009-2027-4", "Головний офіс", "Видача дублікатів документів", "Коваль Н. В.", "fetch", 1, TODAY.minusDays(1), 1, TODAY.atTime(8, 10)));
    Optional<RuntimeException> failure = Optional.empty();

    @Override
    public List<Escalation> list() {
        failure.ifPresent(it -> {
            throw it;
        });
        return rows;
    }

    @Override
    public int count() {
        return list().size();
    }
}
