package ua.esoya.domain.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What has come of a case, and what its state allows now (4.8). Marks that were taken back are left out.
 *
 * @param verbs marks the state allows, by the server's names
 * @param undo the own mark of today that may be taken back; blank when there is none
 * @param turns what stopped, lengthened or ended the course, the oldest first
 * @param hasSlipScan whether the routing slip, or the letter of transfer, is in the archive: without it no closing (7.1.7)
 * @param grounds for which the information card allows a refusal
 * @param holding which office leads the case (CSP-1.2e)
 * @param bundle the package it belongs to; absent for a single service (KR146-P2)
 * @param ready what the provider marked as ready
 */
public record Course(
        List<String> verbs,
        String undo,
        Optional<InTransfer> transfer,
        Optional<Receipt> receipt,
        Optional<Result> result,
        Optional<Issue> issue,
        List<Turn> turns,
        boolean hasSlipScan,
        List<Ground> grounds,
        Optional<ArchivedCase> archive,
        Holding holding,
        Optional<Bundle> bundle,
        Optional<ReadyResult> ready) {

    /**
     * Which office leads the case.
     *
     * @param isHeld whether it is the reader's own, so that marks are set here
     * @param passes from office to office, the oldest first
     * @param offices to which the case may be passed
     * @param responsible who leads it instead of whoever registered it; blank when nobody does
     */
    public record Holding(boolean isHeld, String holder, List<Pass> passes, List<Office> offices, String responsible) {

        /** The pass that the receiving office has not accepted yet. */
        public Optional<Pass> waiting() {
            return passes.stream().filter(Pass::isWaiting).findFirst();
        }
    }

    /** An office of the centre by its short name. */
    public record Office(int officeId, String title) {}

    /** The register of hand-over in which the case is, or went; without a number while it is open. */
    public record InTransfer(int transferRegisterId, String registerNumber, boolean isOpen) {}

    /** The provider has the package. */
    public record Receipt(String name, String position, LocalDateTime receivedAt) {}

    /** What the provider decided, as it came to the centre; a refusal has its ground in law. */
    public record Result(
            String kind,
            String kindTitle,
            String number,
            LocalDate datedOn,
            int sheets,
            String refusalTitle,
            String legalGround,
            LocalDateTime receivedAt) {}

    /**
     * Who got the result, or how it was sent.
     *
     * @param recipient applicant, representative or sent
     */
    public record Issue(
            String wayTitle,
            String recipient,
            String recipientName,
            String documentKindTitle,
            String documentNumber,
            String trackingNumber,
            int returnedOriginals,
            LocalDateTime issuedAt) {}

    /** A turn of the course; a hold without {@code untilOn} still lasts. */
    public record Turn(
            String verb,
            LocalDate fromOn,
            Optional<LocalDate> untilOn,
            Optional<LocalDate> dueBefore,
            Optional<LocalDate> dueAfter,
            String reason) {}

    /**
     * The case, or only the issue of its result, goes from one office to another.
     *
     * @param what case or issue
     * @param isWaiting whether the receiving office has not accepted it yet
     */
    public record Pass(
            String what,
            String from,
            int fromOfficeId,
            String to,
            String reason,
            boolean isWaiting,
            LocalDateTime passedAt,
            String passedBy,
            Optional<LocalDateTime> acceptedAt,
            String acceptedBy,
            String position) {}

    /** A ground of refusal from the information card. */
    public record Ground(int refusalGroundId, String title, String legalGround) {}
}
