package ua.esoya.workstation.feature.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.CaseNumber;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.ReadyResult;

/** Cases in memory; remembers what was written and fails when told so. */
final class FakeResults implements ResultsGateway {
    final List<String> written = new ArrayList<>();
    final List<UUID> requests = new ArrayList<>();
    final Map<String, RuntimeException> refused = new HashMap<>();
    Optional<ReadyResult> ready = Optional.empty();
    Optional<RuntimeException> failure = Optional.empty();

    @Override
    public ResultCase find(String caseNumber) {
        failure.ifPresent(no -> {
            throw no;
        });
        var number = CaseNumber.read(caseNumber).value().orElseThrow().value();
        int n = Integer.parseInt(number.substring(3, 10));
        if (n > 90) {
            throw n == 99 ? new Refusal("ZN404", "case_not_visible", "") : new Refusal("ZN212", "transition_not_allowed", (n == 98 ? "notified" : "registered") + ":receive_result");
        }
        return new ResultCase(new UUID(0, n), number, 4, "Реєстрація місця проживання (перебування) особи", "Шевчук О. І.", Optional.of(FakeTransfers.NOW.toLocalDate()), ready,
                n == 7 ? List.of(new ResultCase.Ground(71, "Недостовірні відомості", "ст. 16, ч. 1")) : List.of());
    }

    @Override
    public void receive(UUID request, ResultCase of, ResultValues values) {
        requests.add(request);
        failure.ifPresent(no -> {
            throw no;
        });
        if (values.isRefusal() && values.ground().isEmpty() && values.legalGround().isBlank()) {
            throw new Refusal("ZN101", "intake_invalid", "legal_ground:required");
        }
        if (refused.containsKey(of.caseNumber())) {
            throw refused.get(of.caseNumber());
        }
        written.add(of.caseNumber() + " " + values.kind() + " " + values.number());
    }
}
