package ua.esoya.workstation.feature.trace;

import static ua.esoya.workstation.feature.trace.TraceWords.TEXT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import ua.esoya.data.Json;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.journal.PaperSeal;
import ua.esoya.domain.paper.ServiceSheet;

/** What the server tells → what the sheets of the trace say. */
final class SheetContents {
    private final SessionCard session;

    SheetContents(SessionCard session) {
        this.session = session;
    }

    ServiceSheet.Violations violations(String answer) {
        var told = Json.read(answer, ViolationReport.class);
        return new ServiceSheet.Violations(head(told.centre()), told.fullName(), told.position(), told.body(), told.office(),
                told.violations().stream().map(SheetContents::breach).toList());
    }

    ServiceSheet.Seal seal(String answer) {
        var told = Json.read(answer, DaySeal.class);
        return new ServiceSheet.Seal(head(told.centre()), told.day(), told.era(), told.batchNumber(), told.sha256(),
                PaperSeal.text(told.era(), told.batchNumber(), told.sha256()), told.sealedAtLocal(), told.seals(), told.rowChanges(), told.events());
    }

    private ServiceSheet.Head head(Centre centre) {
        return new ServiceSheet.Head(centre.centreTitle(), centre.now(), TEXT.get("sheet.by", session.shortName(), session.position()));
    }

    private static ServiceSheet.Breach breach(Breach told) {
        return new ServiceSheet.Breach(TraceWords.violation(told.kind(), told.amount()),
                told.orderNumber().isBlank() ? "" : told.orderSignedOn().map(day -> TEXT.get("sheet.order.from", told.orderNumber(), day))
                        .orElseGet(() -> TEXT.get("sheet.order", told.orderNumber())),
                told.sinceAt(), told.untilAt(), told.recordedAt(), told.closedAt(), told.closedAt().isPresent() ? TEXT.get("sheet.closing", told.closingNote(), told.closedBy()) : "");
    }

    private record Centre(String centreTitle, LocalDateTime now) {}

    private record ViolationReport(Centre centre, String fullName, String position, String body, String office, List<Breach> violations) {}

    private record Breach(String kind, String orderNumber, Optional<LocalDate> orderSignedOn, LocalDateTime sinceAt, LocalDateTime untilAt, int amount,
                          LocalDateTime recordedAt, Optional<LocalDateTime> closedAt, String closedBy, String closingNote) {}

    private record DaySeal(Centre centre, LocalDate day, int era, int batchNumber, String sha256, LocalDateTime sealedAtLocal, long seals, long rowChanges, long events) {}
}
