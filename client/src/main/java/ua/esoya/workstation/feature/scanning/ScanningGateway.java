package ua.esoya.workstation.feature.scanning;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.casefile.CaseCard;

/** What scanning needs of the server. Calls block. */
interface ScanningGateway {

    /** The case with its inventory and scans; reading it is recorded. */
    CaseCard caseCard(UUID caseId);

    /** A case of own offices by its number, to whose course a paper belongs that turned up here. */
    Optional<UUID> caseWith(String number);

    /** Local time by the server's clock. */
    LocalDateTime serverTime();

    /**
     * Stores the file in the row; the same request again is answered the same and stores nothing twice (4.6).
     *
     * @param kind the kind of scan: a row of the package, the fee's receipt, the routing slip, the letter of transfer
     * @param inventoryItemId empty for what belongs to the case as a whole
     */
    void storeScan(UUID requestId, UUID caseId, String kind, Optional<Long> inventoryItemId, int pageCount, TakenPage.Source source, byte[] pdf);

    /** Tells other workstations that the case changed. */
    void announce();
}
