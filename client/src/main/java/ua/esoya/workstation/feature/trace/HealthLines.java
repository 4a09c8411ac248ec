package ua.esoya.workstation.feature.trace;

import static ua.esoya.workstation.feature.trace.TraceWords.TEXT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ua.esoya.domain.trace.HealthPage;
import ua.esoya.domain.trace.ServerLine;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Words;

/** Judges the figures of the system and says what to do about them. */
final class HealthLines {
    private static final int MISSED_RUNS = 5;
    private static final int LEAST_PATIENCE_SECONDS = 300;
    private static final int STALE_DISK_SECONDS = 3_600;
    private static final int CERTIFICATE_SOON = 30;
    private static final int SWEEP_DAYS = 60;
    private static final int FULL_PERCENT = 80;
    private static final long LOG_BYTES = 10_000_000;
    private static final int ARCHIVE_SECONDS = 3_600;
    private static final int MINUTE = 60;

    private final HealthPage page;
    private final List<HealthLine> lines = new ArrayList<>();

    private HealthLines(HealthPage page) {
        this.page = page;
    }

    /** All figures; what needs somebody comes first, the rest in the order of the parts. */
    static List<HealthLine> of(HealthPage page, ServerLine line, String programVersion) {
        var judged = new HealthLines(page);
        judged.agent();
        judged.notices();
        judged.journal();
        judged.disk();
        judged.line(line);
        judged.versions(programVersion);
        judged.queues();
        var troubles = new ArrayList<>(judged.lines.stream().filter(HealthLine::isTrouble).toList());
        judged.lines.stream().filter(it -> !it.isTrouble()).forEach(troubles::add);
        return troubles;
    }

    private void agent() {
        for (var job : page.jobs()) {
            long patience = Math.max(LEAST_PATIENCE_SECONDS, (long) MISSED_RUNS * job.periodSeconds());
            boolean late = job.lagSeconds().filter(lag -> lag <= patience).isEmpty();
            boolean failing = !late && !job.outcome().equals("done");
            String done = job.doneAt().map(at -> TEXT.get("health.done", at, ago(job.lagSeconds().orElse(0L)))).orElse(TEXT.get("health.never"));
            add("health.agent", TEXT.get("job." + job.job()), late ? Meaning.LATE : failing ? Meaning.WARN : Meaning.OK, done,
                    late ? TEXT.get("todo.agent") : failing ? TEXT.get("todo.job") : "");
        }
    }

    private void notices() {
        HealthPage.NoticeQueue queue = page.notices();
        boolean late = queue.lagSeconds() > LEAST_PATIENCE_SECONDS;
        add("health.notices", TEXT.get("health.notices.queue"), late ? Meaning.LATE : Meaning.OK,
                queue.due() == 0 ? TEXT.get("health.notices.waiting", queue.waiting()) : TEXT.get("health.waiting", queue.waiting(), ago(queue.lagSeconds())),
                late ? TEXT.get("todo.notices") : "");
        add("health.notices", TEXT.get("health.notices.people"), queue.unsettled() > 0 ? Meaning.WARN : Meaning.OK,
                TEXT.get("health.notices.by.hand", queue.unsettled(), queue.byHand()), queue.unsettled() > 0 ? TEXT.get("todo.notices.people") : "");
        for (var gateway : queue.gateways()) {
            boolean works = gateway.state().equals("works");
            add("health.notices", TEXT.get("health.gateway", TEXT.get("gateway." + gateway.gateway())), works ? Meaning.OK : Meaning.LATE,
                    TEXT.get("gateway.state." + gateway.state(), gateway.sinceAt(), gateway.code()) + gateway.balance().map(left -> TEXT.get("gateway.balance", left)).orElse(""),
                    works ? "" : TEXT.get("todo.gateway." + gateway.state()));
        }
    }

    private void journal() {
        boolean late = page.seal().waitingSeconds() > LEAST_PATIENCE_SECONDS;
        add("health.journal", TEXT.get("health.seal"), late ? Meaning.LATE : Meaning.OK,
                page.seal().sealedAt().map(at -> TEXT.get("health.seal.last", page.seal().batchNumber(), at)).orElse(TEXT.get("health.never")), late ? TEXT.get("todo.seal") : "");
        add("health.journal", TEXT.get("health.unsealed"), late ? Meaning.LATE : Meaning.OK,
                page.seal().unsealed() == 0 ? "0" : TEXT.get("health.waiting", page.seal().unsealed(), ago(page.seal().waitingSeconds())), late ? TEXT.get("todo.seal") : "");
        add("health.journal", TEXT.get("health.log"), !page.log().isAvailable() ? Meaning.WARN : page.log().bytesLeft() > LOG_BYTES ? Meaning.WARN : Meaning.OK,
                page.log().isAvailable() ? TEXT.get("health.log.left", size(page.log().bytesLeft())) : TEXT.get("health.log.none"),
                !page.log().isAvailable() ? TEXT.get("todo.log") : page.log().bytesLeft() > LOG_BYTES ? TEXT.get("todo.job") : "");
        page.sweep().ifPresentOrElse(this::sweep, () -> add("health.journal", TEXT.get("health.sweep"), Meaning.WARN, TEXT.get("health.never"), TEXT.get("todo.agent")));
        archive(page.archiveTasks());
        add("health.journal", TEXT.get("health.violations"), page.openViolations() > 0 ? Meaning.WARN : Meaning.OK, Words.number(page.openViolations()),
                page.openViolations() > 0 ? TEXT.get("todo.violations") : "");
    }

    private void archive(HealthPage.ArchiveTasks tasks) {
        boolean late = tasks.oldestSeconds() > ARCHIVE_SECONDS;
        add("health.journal", TEXT.get("health.archiving"), tasks.incomplete() > 0 ? Meaning.LATE : late ? Meaning.WARN : Meaning.OK,
                tasks.waiting() == 0 ? TEXT.get("health.archiving.none") : TEXT.get("health.archiving.waiting", tasks.waiting(), tasks.incomplete(), tasks.first()),
                tasks.incomplete() > 0 ? TEXT.get("todo.archive") : late ? TEXT.get("todo.agent") : "");
    }

    private void sweep(HealthPage.Sweep sweep) {
        boolean slow = sweep.finishedAt().orElse(page.now()).isAfter(sweep.startedAt().plusDays(SWEEP_DAYS));
        add("health.journal", TEXT.get("health.sweep"), sweep.damaged() > 0 ? Meaning.LATE : slow ? Meaning.WARN : Meaning.OK,
                sweep.finishedAt().map(at -> TEXT.get("health.sweep.done", at.toLocalDate(), sweep.checked(), sweep.damaged()))
                        .orElseGet(() -> TEXT.get("health.sweep.going", sweep.checked(), sweep.damaged()))
                        + sweep.files().stream().map(HealthLines::file).collect(Collectors.joining()),
                sweep.damaged() > 0 ? TEXT.get("todo.damaged") : slow ? TEXT.get("todo.sweep") : "");
    }

    private static String file(HealthPage.DamagedFile file) {
        return file.position().map(it -> TEXT.get("health.damaged.archived", file.caseNumber(), it)).orElseGet(() -> TEXT.get("health.damaged", file.caseNumber()));
    }

    private void disk() {
        add("health.space", TEXT.get("health.database"), Meaning.INFO, size(page.databaseBytes()), "");
        add("health.space", TEXT.get("health.archive"), Meaning.INFO, size(page.archiveBytes()), "");
        add("health.space", TEXT.get("health.journal.size"), Meaning.INFO, size(page.journalBytes()), "");
        page.disk().ifPresentOrElse(disk -> {
            boolean full = disk.freePercent() < page.leastFreePercent();
            boolean stale = disk.ageSeconds() > STALE_DISK_SECONDS;
            add("health.space", TEXT.get("health.disk"), full ? Meaning.LATE : stale ? Meaning.WARN : Meaning.OK,
                    TEXT.get("health.disk.free", size(disk.freeBytes()), size(disk.totalBytes()), disk.freePercent()),
                    full ? TEXT.get("todo.disk", page.leastFreePercent()) : stale ? TEXT.get("todo.disk.stale", disk.measuredAt()) : "");
        }, () -> add("health.space", TEXT.get("health.disk"), Meaning.WARN, TEXT.get("health.disk.none"), TEXT.get("todo.disk.none")));
    }

    private void line(ServerLine line) {
        if (!line.isEncrypted()) {
            add("health.line", TEXT.get("health.certificate"), Meaning.INFO, TEXT.get("health.certificate.local"), "");
        } else if (line.validUntil().isEmpty()) {
            add("health.line", TEXT.get("health.certificate"), Meaning.WARN, TEXT.get("health.certificate.unseen"), TEXT.get("todo.certificate.unseen"));
        } else {
            LocalDate until = line.validUntil().get();
            long days = ChronoUnit.DAYS.between(page.now().toLocalDate(), until);
            add("health.line", TEXT.get("health.certificate"), days < 0 ? Meaning.LATE : days <= CERTIFICATE_SOON ? Meaning.WARN : Meaning.OK,
                    days < 0 ? TEXT.get("health.certificate.ended", until) : TEXT.get("health.certificate.until", until, days),
                    days <= CERTIFICATE_SOON ? TEXT.get("todo.certificate") : "");
        }
        boolean crowded = page.connections() * 100 > page.mostConnections() * FULL_PERCENT;
        add("health.line", TEXT.get("health.connections"), crowded ? Meaning.WARN : Meaning.OK, TEXT.get("health.connections.of", page.connections(), page.mostConnections()),
                crowded ? TEXT.get("todo.connections") : "");
        boolean stuck = page.oldestTransactionSeconds() > LEAST_PATIENCE_SECONDS;
        add("health.line", TEXT.get("health.transaction"), stuck ? Meaning.WARN : Meaning.OK, ago(page.oldestTransactionSeconds()), stuck ? TEXT.get("todo.transaction") : "");
    }

    private void versions(String programVersion) {
        add("health.versions", TEXT.get("health.program"), Meaning.INFO, programVersion, "");
        add("health.versions", TEXT.get("health.schema"), Meaning.INFO, page.schemaVersion(), "");
        add("health.versions", TEXT.get("health.server"), Meaning.INFO, TEXT.get("health.server.since", page.serverVersion(), page.startedAt()), "");
    }

    private void queues() {
        add("health.queues", TEXT.get("health.sessions"), Meaning.INFO, Words.number(page.openSessions()), "");
        add("health.queues", TEXT.get("health.acts"), Meaning.INFO, Words.number(page.waitingActs()), "");
    }

    private void add(String part, String what, Meaning meaning, String value, String todo) {
        lines.add(new HealthLine(TEXT.get(part), what, meaning, value, todo));
    }

    private static String ago(long seconds) {
        return seconds < 2 * MINUTE ? TEXT.get("seconds", seconds) : seconds < 2 * MINUTE * MINUTE ? TEXT.get("minutes", seconds / MINUTE) : TEXT.get("hours", seconds / MINUTE / MINUTE);
    }

    private static String size(long bytes) {
        long kilo = 1_024;
        return bytes < kilo * kilo * 10 ? TEXT.get("size.kilo", bytes / kilo)
                : bytes < kilo * kilo * kilo * 10 ? TEXT.get("size.mega", bytes / kilo / kilo) : TEXT.get("size.giga", bytes / kilo / kilo / kilo);
    }
}
