package ua.esoya.workstation.feature.transfer;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A register in the list of the office.
 *
 * @param closedAt when the courier left; absent while cases may be added
 * @param received cases the provider has confirmed
 * @param prints how often it was printed
 */
record TransferLine(int id, String number, String provider, boolean isElectronic, String courier, LocalDateTime openedAt, Optional<LocalDateTime> closedAt, String openedBy, int cases,
        int received, int prints) {}
