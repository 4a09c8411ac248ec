package ua.esoya.workstation.feature.person;

import static ua.esoya.schema.api.Tables.WHO_SAW_PERSON;
import static ua.esoya.workstation.feature.person.PersonWords.TEXT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.domain.person.PersonCard;
import ua.esoya.schema.api.Routines;
import ua.esoya.workstation.ui.Words;

/** The person's card read from the server. */
final class JooqPersonGateway implements PersonGateway {
    /** Why the card is opened: to work with a case of this person (6.6). */
    private static final String PURPOSE = "case";

    /** Why the trace of the person is asked for: they asked, and the law gives them the answer (5.3.2). */
    private static final String ASKED_BY_THEMSELVES = "lawful_request";

    private static final int MOST_VIEWINGS = 200;

    private final Database database;
    private final SessionCard session;

    JooqPersonGateway(Database database, SessionCard session) {
        this.database = database;
        this.session = session;
    }

    @Override
    public PersonCard open(UUID personId) {
        return database.read(sql -> Json.read(Objects.requireNonNull(Routines.personCard(sql.configuration(), PURPOSE, personId)), PersonCard.class));
    }

    @Override
    public ServiceSheet.Viewers viewers(UUID personId, String name, Optional<LocalDate> birthOn) {
        var head = database.read(sql -> Json.read(Objects.requireNonNull(Routines.paperHead(sql.configuration(), null)), Head.class));
        var viewings = database.read(sql -> sql.selectFrom(WHO_SAW_PERSON.call(ASKED_BY_THEMSELVES, personId)).fetch(row -> new ServiceSheet.Viewing(row.getHappenedAt(),
                row.getWho(), said(row.getPosition()), said(row.getOffice()), row.getKindTitle(), said(row.getPurposeTitle()), said(row.getCaseNumber()))));
        return new ServiceSheet.Viewers(new ServiceSheet.Head(head.centreTitle(), head.now(), TEXT.get("viewers.by", session.shortName(), session.position())), name,
                birthOn.map(Words::date).orElse(""), viewings, viewings.size() < MOST_VIEWINGS);
    }

    private record Head(String centreTitle, LocalDateTime now) {}

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
