package ua.esoya.workstation.feature.trace;

import static ua.esoya.schema.api.Tables.JOURNAL_EXPORT;
import static ua.esoya.schema.api.Tables.SECURITY_JOURNAL;
import static ua.esoya.schema.api.Tables.VIOLATION_LIST;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Configuration;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.CertificateLook;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.data.SealFile;
import ua.esoya.data.SealedJournal;
import ua.esoya.domain.ServerAddress;
import ua.esoya.domain.SessionCard;
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
import ua.esoya.domain.trace.Severity;
import ua.esoya.domain.trace.ViolationRow;
import ua.esoya.schema.api.Routines;
import ua.esoya.schema.api.tables.records.SecurityJournalRecord;
import ua.esoya.workstation.ui.list.Page;

/** The trace by the readers and verbs of schema {@code api}. */
final class JooqTraceGateway implements TraceGateway {
    private static final int EXPORT_PAGE = 1_000;
    private static final int VIOLATION_PAGE = 200;

    private final Database database;
    private final ServerAddress address;
    private final SheetContents sheets;

    JooqTraceGateway(Database database, ServerAddress address, SessionCard session) {
        this.database = database;
        this.address = address;
        this.sheets = new SheetContents(session);
    }

    @Override
    public EventChoices choices() {
        return Json.read(ask(Routines::journalChoices), EventChoices.class);
    }

    @Override
    public Page<SecurityEvent> events(EventFilter filter, Optional<SecurityEvent> after, int size) {
        var asked = Asked.of(filter, after);
        var rows = database.read(sql -> sql.selectFrom(SECURITY_JOURNAL.call(asked.from(), asked.until(), null, asked.kind(), asked.severity(), asked.login(),
                asked.workplace(), asked.before(), size)).fetch(JooqTraceGateway::event));
        return new Page<>(rows, rows.size() < size);
    }

    @Override
    public Page<SecurityEvent> exported(EventFilter filter, Optional<SecurityEvent> after) {
        var asked = Asked.of(filter, after);
        var rows = database.read(sql -> sql.selectFrom(JOURNAL_EXPORT.call(asked.from(), asked.until(), null, asked.kind(), asked.severity(), asked.login(),
                asked.workplace(), asked.before())).fetch(row -> event(row.into(SECURITY_JOURNAL))));
        return new Page<>(rows, rows.size() < EXPORT_PAGE);
    }

    @Override
    public Page<ViolationRow> violations(boolean openOnly, Optional<ViolationRow> after) {
        var before = after.map(ViolationRow::violationId).orElse(null);
        var rows = database.read(sql -> sql.selectFrom(VIOLATION_LIST.call(openOnly ? Boolean.TRUE : null, null, before)).fetch(row -> new ViolationRow(
                row.getViolationId(), row.getKind(), row.getEmployeeId(), row.getFullName(), said(row.getOffice()), said(row.getOrderNumber()), row.getSinceAt(),
                row.getUntilAt(), row.getAmount(), row.getRecordedAt(), Optional.ofNullable(row.getClosedAt()), said(row.getClosedBy()), said(row.getClosingNote()),
                row.getIsMine())));
        return new Page<>(rows, rows.size() < VIOLATION_PAGE);
    }

    @Override
    public void close(UUID request, int violationId, String note) {
        Objects.requireNonNull(database.write(sql -> Routines.closeViolation(sql.configuration(), request, violationId, note)));
    }

    @Override
    public ServiceSheet.Violations violationSheet(int employeeId) {
        return sheets.violations(ask(sql -> Routines.violationReport(sql, employeeId)).data());
    }

    @Override
    public SealStanding standing() {
        return Json.read(ask(Routines::sealStanding), SealStanding.class);
    }

    @Override
    public ServiceSheet.Seal sealSheet(LocalDate day) {
        return sheets.seal(ask(sql -> Routines.sealSheet(sql, day)).data());
    }

    @Override
    public Optional<PublishedSeal> sealIn(Path file) {
        return SealFile.read(file);
    }

    @Override
    public JournalReader journal() {
        return new SealedJournal(database);
    }

    @Override
    public void record(JournalReport report) {
        new SealedJournal(database).record(report);
    }

    @Override
    public HealthPage health() {
        return Json.read(ask(Routines::healthPage), HealthPage.class);
    }

    @Override
    public ServerLine line() {
        return CertificateLook.at(address);
    }

    /** The conditions as the server takes them. */
    private record Asked(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable String kind, @Nullable String severity, @Nullable String login,
                         @Nullable Integer workplace, @Nullable Long before) {
        static Asked of(EventFilter filter, Optional<SecurityEvent> after) {
            return new Asked(filter.from().orElse(null), filter.until().orElse(null), filter.kind().map(EventChoices.Kind::code).orElse(null),
                    filter.severity().map(Severity::code).orElse(null), filter.person().map(EventChoices.Person::login).orElse(null),
                    filter.place().map(EventChoices.Place::id).orElse(null), after.map(SecurityEvent::eventId).orElse(null));
        }
    }

    private static SecurityEvent event(SecurityJournalRecord row) {
        return new SecurityEvent(row.getEventId(), row.getHappenedAt(), row.getLogin(), said(row.getShortName()), row.getCategory(), Severity.of(row.getSeverity()),
                row.getKind(), row.getKindTitle(), said(row.getPurpose()), Optional.ofNullable(row.getCaseId()), Optional.ofNullable(row.getPersonId()),
                said(row.getWorkplace()), said(row.getAddress()), detail(row.getDetail()));
    }

    private static Map<String, String> detail(@Nullable JSONB known) {
        var lines = new LinkedHashMap<String, String>();
        if (known != null) {
            Json.read(known, new TypeReference<Map<String, Object>>() {})
                    .forEach((name, value) -> lines.put(name, value instanceof List<?> || value instanceof Map<?, ?> ? Json.text(value) : String.valueOf(value)));
        }
        return lines;
    }

    private JSONB ask(Function<Configuration, @Nullable JSONB> reader) {
        return Objects.requireNonNull(database.read(sql -> reader.apply(sql.configuration())));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
