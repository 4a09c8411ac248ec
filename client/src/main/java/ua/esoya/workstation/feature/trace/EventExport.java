package ua.esoya.workstation.feature.trace;

import static ua.esoya.workstation.feature.trace.TraceWords.TEXT;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.esoya.domain.Csv;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.trace.EventFilter;
import ua.esoya.domain.trace.SecurityEvent;

/** Events of the journal as a table for Excel. The server records the export before the first line leaves it. */
final class EventExport {
    private static final int MOST = 200_000;
    private static final String ENDING = ".csv";

    private final TraceGateway gateway;

    EventExport(TraceGateway gateway) {
        this.gateway = gateway;
    }

    /** How many events went into the file, and whether all did. */
    record Outcome(int events, boolean whole) {}

    /** Writes the file whole or not at all; blocks. Refuses a place that cannot be written, beside the field {@code file}. */
    Outcome write(EventFilter filter, String typed) throws IOException {
        Path file = place(typed);
        Path beside = Files.createTempFile(folder(file), ".events-", ".tmp");
        try {
            Outcome outcome;
            try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                outcome = lines(filter, out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return outcome;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Only a table is ever replaced: a slip of the finger must not cost somebody another file. */
    private static Path place(String typed) {
        try {
            Path file = Path.of(typed.toLowerCase(Locale.ROOT).endsWith(ENDING) ? typed : typed + ENDING).toAbsolutePath();
            if (Files.isDirectory(file) || !Files.isWritable(folder(file))) {
                throw unusable();
            }
            return file;
        } catch (InvalidPathException noPath) {
            throw unusable();
        }
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElseThrow(EventExport::unusable);
    }

    private static Refusal unusable() {
        return new Refusal("ZN314", "access_data_invalid", "file:unknown_code");
    }

    private Outcome lines(EventFilter filter, Writer out) throws IOException {
        out.write(Csv.MARK);
        out.write(Csv.line(List.of(TEXT.get("csv.number"), TEXT.get("column.when"), TEXT.get("column.severity"), TEXT.get("csv.category"), TEXT.get("column.event"),
                TEXT.get("csv.login"), TEXT.get("column.who"), TEXT.get("column.place"), TEXT.get("column.address"), TEXT.get("fact.purpose"), TEXT.get("fact.case"),
                TEXT.get("fact.person"), TEXT.get("column.detail"))));
        int written = 0;
        Optional<SecurityEvent> last = Optional.empty();
        while (true) {
            var page = gateway.exported(filter, last);
            for (var event : page.rows()) {
                out.write(line(event));
            }
            written += page.rows().size();
            if (page.last() || written >= MOST) {
                return new Outcome(written, page.last());
            }
            last = Optional.of(page.rows().getLast());
        }
    }

    private static String line(SecurityEvent event) {
        return Csv.line(List.of(String.valueOf(event.eventId()), TEXT.get("moment.exact", event.happenedAt().toLocalDate(), EventLines.exact(event)),
                TraceWords.words(event.severity()), TraceWords.category(event.category()), event.kindTitle(), event.login(), event.shortName(), event.workplace(), event.address(),
                event.purpose(), event.caseId().map(UUID::toString).orElse(""), event.personId().map(UUID::toString).orElse(""),
                event.detail().entrySet().stream().map(known -> known.getKey() + "=" + known.getValue()).collect(Collectors.joining(", "))));
    }
}
