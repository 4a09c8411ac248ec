package ua.esoya.workstation.feature.scanning;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.SampleCase;

/** A server that stores each request once, as the real one does. */
final class FakeScans implements ScanningGateway {

    /** One file in the archive. */
    record Stored(long row, int pages, TakenPage.Source source, byte[] pdf) {}

    final Map<UUID, Stored> archive = new LinkedHashMap<>();
    final List<UUID> requests = new ArrayList<>();
    CaseCard card = SampleCase.card();
    /** Other cases of own offices by their numbers. */
    final Map<String, UUID> others = new LinkedHashMap<>();
    /** The answer is lost on the way this many times. */
    int answersLost;
    Optional<Refusal> refusal = Optional.empty();
    long refusedRow;
    Runnable beforeStoring = () -> {};

    @Override
    public CaseCard caseCard(UUID caseId) {
        return card;
    }

    @Override
    public Optional<UUID> caseWith(String number) {
        return Optional.ofNullable(others.get(number));
    }

    @Override
    public LocalDateTime serverTime() {
        return SampleCase.NOW;
    }

    @Override
    public void storeScan(UUID requestId, UUID caseId, String kind, Optional<Long> row, int pageCount, TakenPage.Source source, byte[] pdf) {
        beforeStoring.run();
        requests.add(requestId);
        if (refusal.isPresent() && row.equals(Optional.of(refusedRow))) {
            throw refusal.get();
        }
        var before = archive.putIfAbsent(requestId, new Stored(row.orElse(0L), pageCount, source, pdf));
        if (before != null && !java.util.Arrays.equals(before.pdf(), pdf)) {
            throw new Refusal("ZN409", "request_differs", "");
        }
        if (answersLost > 0) {
            answersLost--;
            throw new Outage("server_unreachable", new IllegalStateException());
        }
    }

    @Override
    public void announce() {}
}
