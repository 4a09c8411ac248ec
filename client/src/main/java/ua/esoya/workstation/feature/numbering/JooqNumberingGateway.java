package ua.esoya.workstation.feature.numbering;

import static ua.esoya.schema.api.Tables.NUMBER_PATTERNS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.schema.api.Routines;

/** Patterns by the verbs of the server. */
final class JooqNumberingGateway implements NumberingGateway {
    private final Database database;

    JooqNumberingGateway(Database database) {
        this.database = database;
    }

    @Override
    public List<OfficePattern> patterns() {
        return database.read(sql -> sql.selectFrom(NUMBER_PATTERNS.call()).fetch(row -> new OfficePattern(row.getOfficeId(), row.getOffice(), row.getCode(), row.getPattern(),
                Optional.ofNullable(row.getValidFrom()), row.getIsLive(), row.getLastNumber(), said(row.getReason()), said(row.getSetBy()), Optional.ofNullable(row.getSetAt()))));
    }

    @Override
    public void set(UUID request, int officeId, String pattern, LocalDate from, String reason) {
        database.write(sql -> Routines.setNumberPattern(sql.configuration(), request, officeId, pattern, from, reason));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
