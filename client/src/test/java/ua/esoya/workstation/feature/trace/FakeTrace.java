package ua.esoya.workstation.feature.trace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.data.SealFile;
import ua.esoya.domain.journal.JournalEntry;
import ua.esoya.domain.journal.JournalReader;
import ua.esoya.domain.journal.JournalReport;
import ua.esoya.domain.journal.PaperSeal;
import ua.esoya.domain.journal.PublishedSeal;
import ua.esoya.domain.journal.Seal;
import ua.esoya.domain.journal.SealedRows;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.domain.trace.EventChoices;
import ua.esoya.domain.trace.EventFilter;
import ua.esoya.domain.trace.HealthPage;
import ua.esoya.domain.trace.SealStanding;
import ua.esoya.domain.trace.SecurityEvent;
import ua.esoya.domain.trace.ServerLine;
import ua.esoya.domain.trace.Severity;
import ua.esoya.domain.trace.ViolationRow;
import ua.esoya.workstation.ui.list.Page;

/** A journal in memory; remembers what was asked and refuses when told so. */
final class FakeTrace implements TraceGateway {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    static final EventChoices.Kind BLOCKED = new EventChoices.Kind("account_blocked", "Блокування", "block", "warning");
    static final EventChoices.Person PERSON = new EventChoices.Person("yizhak", "Їжак Ю. Ґ.");
    static final EventChoices.Place PLACE = new EventChoices.Place(4, "Вікно 4", "Центр «Віза»");
    static final ServiceSheet.Head HEAD = new ServiceSheet.Head("Центр «Віза»", TODAY.atTime(10, 30), "Їжакевич А. М., технічний адміністратор");

    final List<String> asked = new ArrayList<>();
    final List<JournalReport> recorded = new ArrayList<>();
    List<SecurityEvent> events = List.of(event(3, Severity.ALARM, "Порушення цілісності"), event(2, Severity.WARNING, "Блокування"), event(1, Severity.USUAL, "Вхід"));
    List<ViolationRow> violations = List.of(violation(2, false, false), violation(1, true, false), violation(3, false, true));
    SealedRows rows = new SealedRows(3, 4);
    Optional<RuntimeException> refusal = Optional.empty();
    HealthPage health = health(beat("seal_journal", 20), new HealthPage.SealBeat(1204, Optional.of(TODAY.atTime(10, 29)), 14, 35), disk(60, 100));
    ServerLine line = new ServerLine(true, Optional.of(TODAY.plusDays(200)));

    static HealthPage health(HealthPage.JobBeat job, HealthPage.SealBeat seal, Optional<HealthPage.Disk> disk) {
        return health(job, seal, disk, queue(3, 0));
    }

    static HealthPage.NoticeQueue queue(int waiting, int unsettled, HealthPage.Gateway... gateways) {
        return new HealthPage.NoticeQueue(waiting, waiting, 20, unsettled, 4, List.of(gateways));
    }

    static HealthPage health(HealthPage.JobBeat job, HealthPage.SealBeat seal, Optional<HealthPage.Disk> disk, HealthPage.NoticeQueue notices) {
        return health(job, seal, disk, notices, new HealthPage.ArchiveTasks(0, 0, "", 0));
    }

    static HealthPage health(HealthPage.JobBeat job, HealthPage.SealBeat seal, Optional<HealthPage.Disk> disk, HealthPage.NoticeQueue notices, HealthPage.ArchiveTasks archive,
            HealthPage.DamagedFile... lost) {
        var damaged = List.of(lost);
        return new HealthPage(TODAY.atTime(10, 30), "0150", "18.6", TODAY.minusDays(12).atTime(6, 0), 48_318_382_080L, 31_000_000_000L, 9_400_000_000L, 41, 200, 2, disk, 15,
                List.of(job, beat("read_server_log", 11), beat("sweep_scans", 40), beat("end_access", 31), beat("end_stuck_connections", 8), beat("forget_drafts", 60), beat("send_notices", 4), beat("tell_uncollected", 60), beat("fix_archive", 12), beat("escalate", 60), beat("destroy_disposed", 20), beat("apply_plans", 20)), notices, seal, new HealthPage.ServerLog(true, 1_200),
                Optional.of(new HealthPage.Sweep(TODAY.minusDays(9).atTime(3, 0), Optional.of(TODAY.minusDays(2).atTime(3, 0)), 120_400, damaged.size(), damaged)), archive, 23, 1, 0);
    }

    static HealthPage.JobBeat beat(String job, long lag) {
        return new HealthPage.JobBeat(job, 60, "done", Optional.of(TODAY.atTime(10, 29)), Optional.of(TODAY.atTime(10, 29)), Optional.of(lag));
    }

    static Optional<HealthPage.Disk> disk(long free, long total) {
        return Optional.of(new HealthPage.Disk(free << 30, total << 30, TODAY.atTime(10, 20), 600));
    }

    static SecurityEvent event(long id, Severity severity, String title) {
        return new SecurityEvent(id, TODAY.atTime(9, 15, 7), "yizhak", "Їжак Ю. Ґ.", "block", severity, "account_blocked", title, "Запит за законом",
                Optional.of(new UUID(0, 7)), Optional.empty(), "Вікно 4", "10.1.2.3", Map.of("reason", "=втрата довіри", "login", "registrar2"));
    }

    static ViolationRow violation(int id, boolean closed, boolean mine) {
        return new ViolationRow(id, closed ? "order_late" : "work_after_end", 7, mine ? "Їжакевич А. М." : "Їжак Ю. Ґ.", "Центр «Віза»", "17-р", TODAY.minusDays(2).atTime(9, 0),
                TODAY.minusDays(1).atTime(16, 20), 3, TODAY.atTime(8, 5), closed ? Optional.of(TODAY.atTime(8, 30)) : Optional.empty(), closed ? "Їжакевич А. М." : "",
                closed ? "розпорядження надійшло поштою" : "", mine);
    }

    @Override
    public EventChoices choices() {
        return new EventChoices(List.of(BLOCKED, new EventChoices.Kind("sign_in", "Вхід", "sign_in", "usual")), List.of(PERSON), List.of(PLACE));
    }

    @Override
    public Page<SecurityEvent> events(EventFilter filter, Optional<SecurityEvent> after, int size) {
        act("events " + filter.severity().map(Severity::code).orElse("") + filter.kind().map(EventChoices.Kind::code).orElse(""));
        return new Page<>(events, true);
    }

    @Override
    public Page<SecurityEvent> exported(EventFilter filter, Optional<SecurityEvent> after) {
        act("exported " + after.map(SecurityEvent::eventId).orElse(0L));
        return after.isPresent() ? new Page<>(List.of(), true) : new Page<>(events, false);
    }

    @Override
    public Page<ViolationRow> violations(boolean openOnly, Optional<ViolationRow> after) {
        return new Page<>(violations.stream().filter(row -> !openOnly || row.isOpen()).toList(), true);
    }

    @Override
    public void close(UUID request, int violationId, String note) {
        act("close " + violationId + " " + note);
    }

    @Override
    public ServiceSheet.Violations violationSheet(int employeeId) {
        act("sheet " + employeeId);
        return new ServiceSheet.Violations(HEAD, "Їжак Юрій Ґедзьович", "Адміністратор", "Виконавчий комітет", "Центр «Віза»", List.of());
    }

    @Override
    public SealStanding standing() {
        return new SealStanding(3, 1, 3, Optional.of(TODAY.atTime(10, 29)));
    }

    @Override
    public ServiceSheet.Seal sealSheet(LocalDate day) {
        var last = rows.published();
        return new ServiceSheet.Seal(HEAD, day, last.era(), last.batchNumber(), last.sha256(), PaperSeal.text(last.era(), last.batchNumber(), last.sha256()),
                TODAY.atTime(10, 29), 3, 6, 6);
    }

    @Override
    public Optional<PublishedSeal> sealIn(Path file) {
        return SealFile.read(file);
    }

    @Override
    public JournalReader journal() {
        return new JournalReader() {
            @Override
            public List<Seal> sealsAfter(int era, int batchNumber) {
                act("seals after " + batchNumber);
                return rows.sealsAfter(era, batchNumber);
            }

            @Override
            public List<JournalEntry> entries(JournalEntry.Kind kind, int era, String from, Optional<String> below, long afterNumber) {
                return rows.entries(kind, era, from, below, afterNumber);
            }
        };
    }

    @Override
    public void record(JournalReport report) {
        recorded.add(report);
    }

    @Override
    public HealthPage health() {
        act("health");
        return health;
    }

    @Override
    public ServerLine line() {
        return line;
    }

    private void act(String what) {
        asked.add(what);
        refusal.ifPresent(no -> {
            throw no;
        });
    }
}
