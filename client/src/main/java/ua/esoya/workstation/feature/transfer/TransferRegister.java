package ua.esoya.workstation.feature.transfer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One register with its cases, in the order in which they were added.
 *
 * @param prints how often it was printed
 * @param closedAt when the courier left; absent while cases may be added
 * @param openedBy who opened it, once it left who closed it
 */
record TransferRegister(int transferRegisterId, String registerNumber, boolean isElectronic, int prints, String courier, String office, String officeAddress, String provider, LocalDateTime openedAt,
        Optional<LocalDateTime> closedAt, String openedBy, String position, List<Row> rows) {

    /** A case of the register. */
    record Row(int position, UUID caseId, String caseNumber, String status, String service, String applicantLabel, int sheets, Optional<LocalDate> dueOn) {
        private static final String REGISTERED = "registered";
        private static final String HANDED_OVER = "handed_over";

        /** Whether the provider has not confirmed yet that the case is there. */
        boolean waits() {
            return status.equals(HANDED_OVER);
        }

        /** Whether the case has not left yet. */
        boolean here() {
            return status.equals(REGISTERED);
        }
    }

    /** Whether cases may be added. */
    boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** Whether it may be let out as files. */
    boolean isPackage() {
        return isElectronic && !isOpen();
    }

    /** Whether it left and a case of it has no receipt. */
    boolean waitsForReceipt() {
        return !isOpen() && rows.stream().anyMatch(Row::waits);
    }

    int sheets() {
        return rows.stream().mapToInt(Row::sheets).sum();
    }
}
