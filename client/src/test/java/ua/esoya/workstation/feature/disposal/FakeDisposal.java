package ua.esoya.workstation.feature.disposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import ua.esoya.domain.paper.ServiceSheet;

/** Disposal in memory; remembers what was asked and fails when told so. */
final class FakeDisposal implements DisposalGateway {
    static final LocalDate TODAY = LocalDate.of(2032, 1, 12);

    final List<String> asked = new ArrayList<>();
    final List<UUID> requests = new ArrayList<>();
    List<DisposalLine> lines = List.of(
            new DisposalLine(1, "Центр «Віза»", 2026, 1840, 2204, Optional.empty()),
            act("7-зн", Optional.empty(), false), act("6-зн", Optional.empty(), true), act("5-зн", Optional.of(true), true), act("4-зн", Optional.of(false), false), act("3-зн", Optional.of(true), false));
    Optional<RuntimeException> failure = Optional.empty();

    static DisposalLine act(String number, Optional<Boolean> confirmed, boolean mine) {
        return new DisposalLine(0, "Металургійний", 2025, 214, confirmed.map(done -> done ? 391 : 0).orElse(0), Optional.of(new DisposalLine.Act(UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                number, TODAY.minusDays(3), "протокол № 3 від 09.01.2032", "Їжакевич А. М.", TODAY.atTime(9, 30), confirmed.map(ignored -> "Єфименко В. О.").orElse(""), confirmed,
                confirmed.filter(yes -> yes).map(yes -> number.startsWith("3") ? 150 : 214).orElse(0), !number.startsWith("3"), confirmed.filter(yes -> yes).map(yes -> 12_480).orElse(0), mine)));
    }

    @Override
    public List<DisposalLine> lines() {
        return lines;
    }

    @Override
    public ServiceSheet.Disposal sheet(UUID actId, String printedBy) {
        return new ServiceSheet.Disposal(new ServiceSheet.Head("Центр «Віза»", TODAY.atTime(10, 30), printedBy), "7-зн", TODAY.minusDays(3), "протокол № 3", "Металургійний", 2025,
                "Їжакевич А. М.", "", Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, 0, List.of());
    }

    @Override
    public int propose(UUID request, Map<String, Object> act) {
        act(request, "propose " + new TreeMap<>(act));
        return 1840;
    }

    @Override
    public void answer(UUID request, UUID actId, boolean confirmed) {
        act(request, "answer " + confirmed);
    }

    private void act(UUID request, String what) {
        requests.add(request);
        failure.ifPresent(no -> {
            throw no;
        });
        asked.add(what);
    }
}
