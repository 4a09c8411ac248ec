package ua.esoya.workstation.feature.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import ua.esoya.domain.PostalAddress;
import ua.esoya.domain.paper.Lines;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.workstation.ui.route.PrintLetter;

/**
 * A letter about results as the server tells it.
 *
 * @param head who signs; blank when nobody is named
 * @param storeMonths for how long a result waits
 * @param printedBefore how often it was printed
 */
record LetterCard(String kind, LocalDateTime now, String centre, String office, String address, String phone, String head, String provider, int storeMonths, int printedBefore, String recipient,
        String recipientAddress, List<Line> lines) {

    /** A result of the letter; of one sent by post only the number of the parcel is needed. */
    record Line(String caseNumber, String service, String applicantLabel, String resultKind, String resultNumber, Optional<LocalDate> resultOn, int sheets, Optional<LocalDate> receivedOn,
            Optional<LocalDate> storableOn, String trackingNumber) {

        private ServiceSheet.Uncollected uncollected() {
            return new ServiceSheet.Uncollected(caseNumber, service, applicantLabel, resultKind, resultNumber, resultOn, sheets, receivedOn);
        }
    }

    ServiceSheet sheet(PrintLetter.Kind wanted, String printedBy) {
        var top = new ServiceSheet.Head(centre, now, printedBy);
        var sender = new ServiceSheet.Sender(office, address, Lines.phone(phone), head);
        var first = lines.getFirst();
        return switch (wanted) {
            case STORAGE_NOTE -> new ServiceSheet.StorageNote(top, sender, provider, storeMonths, lines.stream().map(Line::uncollected).toList());
            case REMINDER -> new ServiceSheet.Reminder(top, sender, recipient, to(), first.uncollected(), first.storableOn());
            case ENVELOPE -> new ServiceSheet.Envelope(top, sender, recipient, to(), first.caseNumber(), first.trackingNumber());
        };
    }

    PostalAddress to() {
        return PostalAddress.of(recipientAddress);
    }
}
