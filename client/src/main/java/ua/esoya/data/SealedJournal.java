package ua.esoya.data;

import static ua.esoya.schema.api.Routines.recordJournalCheck;
import static ua.esoya.schema.api.Tables.CHANGE_DIGESTS;
import static ua.esoya.schema.api.Tables.DISPOSAL_PROOFS;
import static ua.esoya.schema.api.Tables.EVENT_DIGESTS;
import static ua.esoya.schema.api.Tables.SEAL_PAGE;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.esoya.domain.journal.Digest;
import ua.esoya.domain.journal.DisposalProof;
import ua.esoya.domain.journal.JournalEntry;
import ua.esoya.domain.journal.JournalEntry.Kind;
import ua.esoya.domain.journal.JournalReader;
import ua.esoya.domain.journal.JournalReport;
import ua.esoya.domain.journal.Seal;

/** The journal as a technical administrator reads it for checking: facts and digests, never values (ESOYA-4.11, 5.3.2). */
public final class SealedJournal implements JournalReader {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");
    private static final int SEALS = 50;
    private static final int ROWS = 5_000;

    private final Database database;

    public SealedJournal(Database database) {
        this.database = database;
    }

    @Override
    public List<Seal> sealsAfter(int era, int batchNumber) {
        return database.read(sql -> sql.selectFrom(SEAL_PAGE.call(era, batchNumber, SEALS)).fetch(row -> new Seal(row.getEra(), row.getBatchNumber(),
                row.getFromTransaction(), row.getBelowTransaction(), row.getRowChangeCount(), row.getEventCount(), row.getLeaves(),
                Digest.stored(row.getMerkleRoot()), Optional.ofNullable(row.getPreviousSha256()).map(Digest::stored),
                Digest.stored(row.getSha256()), moment(row.getSealedAt()))));
    }

    @Override
    public List<JournalEntry> entries(Kind kind, int era, String from, Optional<String> below, long afterNumber) {
        String end = below.orElse(null);
        return switch (kind) {
            case ROW_CHANGE -> database.read(sql -> sql.selectFrom(CHANGE_DIGESTS.call(era, from, end, afterNumber, ROWS)).fetch(row -> new JournalEntry(kind,
                    row.getRowChangeId(), List.of("row_change", text(row.getRowChangeId()), text(era), row.getTransaction(), moment(row.getHappenedAt()),
                    row.getLoginRole(), text(row.getSessionId()), text(row.getClientAddress()), row.getTableName(), row.getAction(),
                    hex(row.getOldSha256()), hex(row.getNewSha256())), Digest.stored(row.getSha256()), Optional.ofNullable(row.getDisposedBy()))));
            case EVENT -> database.read(sql -> sql.selectFrom(EVENT_DIGESTS.call(era, from, end, afterNumber, ROWS)).fetch(row -> new JournalEntry(kind,
                    row.getEventId(), List.of("event", text(row.getEventId()), text(era), row.getTransaction(), moment(row.getHappenedAt()),
                    row.getLoginRole(), text(row.getSessionId()), text(row.getClientAddress()), row.getKind(), text(row.getPurpose()),
                    text(row.getCaseId()), text(row.getPersonId()), hex(row.getDetailSha256())), Digest.stored(row.getSha256()), Optional.ofNullable(row.getDisposedBy()))));
        };
    }

    @Override
    public List<DisposalProof> disposals() {
        return database.read(sql -> sql.selectFrom(DISPOSAL_PROOFS.call())
                .fetch(row -> new DisposalProof(row.getActNumber(), Digest.stored(row.getRowsSha256()), row.getEventId(), row.getEventDetail())));
    }

    /** Leaves the outcome of a check in the journal itself. */
    public void record(JournalReport report) {
        String first = report.findings().isEmpty() ? null : report.findings().getFirst().toString();
        database.read(sql -> {
            recordJournalCheck(sql.configuration(), report.seals(), report.rows(), report.findings().size(), first);
            return true;
        });
    }

    private static String moment(OffsetDateTime at) {
        return MOMENT.format(at.withOffsetSameInstant(ZoneOffset.UTC));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String hex(byte @Nullable [] bytes) {
        return bytes == null ? "" : HexFormat.of().formatHex(bytes);
    }
}
