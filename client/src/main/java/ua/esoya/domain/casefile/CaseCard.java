package ua.esoya.domain.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.intake.Intake;

/** One case for reading: data, documents, scans, papers, course. Opening it is recorded (5.3.2). */
public record CaseCard(
        UUID caseId,
        String caseNumber,
        int rowVersion,
        String status,
        String statusTitle,
        String statusTone,
        boolean isOpen,
        String applicantLabel,
        String channelTitle,
        LocalDateTime receivedAt,
        LocalDateTime registeredAt,
        LocalDate registeredOn,
        Optional<LocalDate> dueOn,
        LocalDate today,
        int timeLimitAmount,
        String timeLimitUnit,
        boolean mayCorrect,
        CaseOffice office,
        CaseRegistrar registrar,
        CaseService service,
        Intake intake,
        Map<String, String> titles,
        List<CaseAttribute> attributes,
        List<InventoryRow> inventory,
        List<CaseStage> stages,
        List<ScanRow> scans,
        List<PaperRow> papers,
        List<CaseEvent> events,
        List<Correction> corrections,
        List<CaseTask> tasks,
        boolean mayReplaceService,
        List<Addition> additions,
        String noticePhone,
        Course course,
        List<ValueSource> sources) {

    /** Name of a code used in this case, e.g. {@code title("notice_way", "sms")}; the code itself when the directory lost it. */
    public String title(String classifier, String code) {
        return titles.getOrDefault(classifier + "." + code, code);
    }

    public record CaseOffice(String title, String shortTitle, String address, String phone, String email, String web) {}

    public record CaseRegistrar(int employeeId, String fullName, String shortName, String position, String workplace) {}

    public record CaseService(
            int serviceId,
            String title,
            String localCode,
            String stateCode,
            boolean isImmediate,
            String provider,
            String providerShort,
            int cardVersion,
            int processVersion,
            boolean isWithoutApplication) {}

    /**
     * A value of the service's form, or a part of one.
     *
     * @param row the row of its table, from 1; 0 outside tables
     * @param part which part of a value of several; empty otherwise
     * @param tableTitle the table whose column it is
     * @param group the part of the form it stands in
     */
    public record CaseAttribute(String code, String title, String kind, String value, int row, String part, String tableTitle, String group) {

        /** A value of one line. */
        public CaseAttribute(String code, String title, String kind, String value) {
            this(code, title, kind, value, 0, "", "", "");
        }
    }

    public record InventoryRow(
            long inventoryItemId,
            int position,
            String title,
            String form,
            String documentKind,
            String number,
            Optional<LocalDate> datedOn,
            int sheets,
            int copies,
            String note,
            boolean isInRegister,
            boolean mayScan,
            boolean isGiven,
            String decision,
            Optional<LocalDate> promisedOn) {}

    public record CaseStage(
            int position, String title, String responsible, String participation, String termTitle, Optional<LocalDate> dueOn) {}

    public record ScanRow(
            UUID scanId,
            Optional<Long> inventoryItemId,
            String kind,
            int pageCount,
            String source,
            LocalDateTime storedAt,
            String storedBy,
            int sizeBytes) {}

    /** A print; {@code supplementNumber} is 0 for papers that are no supplement, a void one was replaced by a later print. */
    public record PaperRow(String paperKind, int supplementNumber, int printNumber, LocalDateTime printedAt, String printedBy, boolean isVoid) {}

    /**
     * One event of the course.
     *
     * @param trueAt when it happened, where the mark came later than the act
     * @param isUndone whether the mark was taken back by a later event
     * @param words what somebody said or wrote with it; may be blank
     * @param strikes the addition that the reader may strike out today
     */
    public record CaseEvent(
            long caseEventId,
            LocalDateTime happenedAt,
            String verb,
            String statusTo,
            String statusToTitle,
            String subject,
            int amount,
            String who,
            Optional<LocalDateTime> trueAt,
            boolean isUndone,
            String words,
            Optional<Long> strikes) {}

    /** A correction; after the day of registration it has an act (7.1.8). */
    public record Correction(
            LocalDateTime correctedAt, String reason, List<Change> changes, String who, String actNumber, Optional<LocalDate> actDatedOn) {}

    /** One changed value: its path in the intake, what it was, what it is; as JSON text. */
    public record Change(String field, String old, String now) {}

    /**
     * A fact of a later day; the request stays as it was (7.1.8).
     *
     * @param inventoryItemId the row of a document that was brought, whose supplementary inventory has {@code supplementNumber}
     */
    public record Addition(
            String kind,
            String kindTitle,
            LocalDate happenedOn,
            LocalDateTime recordedAt,
            String phone,
            Optional<Long> inventoryItemId,
            int supplementNumber,
            String note,
            String who,
            String position) {}

    public record CaseTask(String kind, LocalDate dueOn) {}

    /**
     * Who supplied a group of the case's values, and the way it came (CSP-2.2a, 2.3b).
     *
     * @param valueGroup {@code applicant_1}, {@code representative}, {@code documents}, {@code values} or {@code values:} with a heading of the form
     * @param isSaid whether a correction said so; otherwise the rule does
     */
    public record ValueSource(String valueGroup, String supplier, String supplierTitle, String dataSource, String dataSourceTitle, boolean isSaid) {}
}
