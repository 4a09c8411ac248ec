package ua.esoya.workstation.feature.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.domain.person.PersonCard;

/** What the person's card asks of the server; the call blocks and may throw a refusal or an outage. */
interface PersonGateway {

    /** The whole person; the opening is recorded with its purpose. Refused with ZN404 when there is none. */
    PersonCard open(UUID personId);

    /** Who saw the person's data, for a sheet that is handed to them; the request is recorded. */
    ServiceSheet.Viewers viewers(UUID personId, String name, Optional<LocalDate> birthOn);
}
