package ua.esoya.workstation.feature.person;

import java.util.Objects;
import java.util.UUID;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.person.PersonCard;
import ua.esoya.schema.api.Routines;

/** The person's card read from the server. */
final class JooqPersonGateway implements PersonGateway {
    /** Why the card is opened: to work with a case of this person (6.6). */
    private static final String PURPOSE = "case";

    private final Database database;

    JooqPersonGateway(Database database) {
        this.database = database;
    }

    @Override
    public PersonCard open(UUID personId) {
        return database.read(sql -> Json.read(Objects.requireNonNull(Routines.personCard(sql.configuration(), PURPOSE, personId)), PersonCard.class));
    }
}
