package ua.esoya.workstation.feature.search;

import static ua.esoya.schema.api.Tables.FIND_CASE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.casefile.FoundCase;
import ua.esoya.domain.person.PersonFound;
import ua.esoya.schema.api.Routines;

/** The search on the server. */
final class JooqSearchGateway implements SearchGateway {
    private final Database database;

    JooqSearchGateway(Database database) {
        this.database = database;
    }

    @Override
    public List<FoundCase> cases(String kind, String text) {
        return database.read(sql -> sql.fetch(FIND_CASE.call(kind, text)).map(row -> new FoundCase(
                row.getCaseId(), row.getCaseNumber(), row.getService(), row.getApplicantLabel(), row.getStatusTitle(), row.getTone(),
                row.getRegisteredAt(), Optional.ofNullable(row.getDueOn()), row.getOffice())));
    }

    @Override
    public List<PersonFound> people(String purpose, String kind, String text, Optional<Integer> birthYear) {
        return database.read(sql -> Json.readList(
                Objects.requireNonNull(Routines.findPerson(sql.configuration(), purpose, kind, text, birthYear.orElse(null))), PersonFound.class));
    }
}
