package ua.esoya.workstation.feature.trace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.journal.JournalReader;
import ua.esoya.domain.journal.JournalReport;
import ua.esoya.domain.journal.PublishedSeal;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.domain.trace.EventChoices;
import ua.esoya.domain.trace.EventFilter;
import ua.esoya.domain.trace.HealthPage;
import ua.esoya.domain.trace.SealStanding;
import ua.esoya.domain.trace.SecurityEvent;
import ua.esoya.domain.trace.ServerLine;
import ua.esoya.domain.trace.ViolationRow;
import ua.esoya.workstation.ui.list.Page;

/** The trace as the server tells it. Calls block and throw the refusal or outage of the data floor. */
interface TraceGateway {

    EventChoices choices();

    /** The next events, newest first; the first page is recorded as a reading. */
    Page<SecurityEvent> events(EventFilter filter, Optional<SecurityEvent> after, int size);

    /** The same for a file, in larger pages; the first page is recorded as an export. */
    Page<SecurityEvent> exported(EventFilter filter, Optional<SecurityEvent> after);

    /** The next breaches, newest first. */
    Page<ViolationRow> violations(boolean openOnly, Optional<ViolationRow> after);

    /** Closes a breach with an explanation; nobody closes one about themselves. */
    void close(UUID request, int violationId, String note);

    /** All breaches of one official for paper; recorded. */
    ServiceSheet.Violations violationSheet(int employeeId);

    SealStanding standing();

    /** The last seal of a day for paper; recorded. Refused with ZN404 when the day has none. */
    ServiceSheet.Seal sealSheet(LocalDate day);

    /** The newest seal as the agent keeps it in a file; absent when the file is none. */
    Optional<PublishedSeal> sealIn(Path file);

    /** The journal for checking. */
    JournalReader journal();

    /** Leaves the outcome of a check in the journal. */
    void record(JournalReport report);

    /** How the system is. */
    HealthPage health();

    /** How the line to the server is. */
    ServerLine line();
}
