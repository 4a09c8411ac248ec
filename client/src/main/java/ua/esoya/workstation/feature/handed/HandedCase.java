package ua.esoya.workstation.feature.handed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.casefile.Course;
import ua.esoya.domain.casefile.ReadyResult;

/**
 * A case as its provider sees it: no more of it than the marks need.
 *
 * @param officeId the office that handed it over and is told of the marks
 * @param undo the own mark of today that may be taken back; blank when there is none
 */
record HandedCase(
        UUID caseId,
        String caseNumber,
        int rowVersion,
        String status,
        String statusTitle,
        String statusTone,
        String service,
        String applicantLabel,
        int officeId,
        String office,
        String officePhone,
        LocalDate registeredOn,
        Optional<LocalDate> dueOn,
        LocalDate today,
        String registerNumber,
        LocalDateTime handedAt,
        Optional<Course.Receipt> receipt,
        List<Document> documents,
        List<Stage> stages,
        List<Course.Ground> grounds,
        Optional<ReadyResult> ready,
        String undo) {

    /** A document of the package. */
    record Document(String title, int sheets) {}

    /** A stage of the process card that is the provider's own. */
    record Stage(int position, String title, Optional<LocalDate> dueOn, Optional<LocalDateTime> doneAt, String doneBy) {

        boolean waits() {
            return doneAt.isEmpty();
        }
    }

    boolean waitsForReceipt() {
        return status.equals("handed_over");
    }

    boolean inWork() {
        return status.equals("in_work");
    }
}
