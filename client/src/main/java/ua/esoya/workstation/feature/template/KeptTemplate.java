package ua.esoya.workstation.feature.template;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A form that came with a service of another centre and waits for an act.
 *
 * @param serviceId absent until the cards of the service are published
 * @param signer whose it is
 */
record KeptTemplate(UUID id, String paperKind, String kindTitle, Optional<Integer> serviceId, String localCode, String title, String signer, LocalDateTime importedAt) {

    /** The place where it would print; only of a service that is here. */
    TemplatePlace place() {
        return new TemplatePlace(paperKind, serviceId);
    }
}
