package ua.esoya.workstation.feature.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.document.PaperHead;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.domain.service.ServiceRow;

/** Cards of services on the server, and who was given one. Blocks; throws the refusal or outage of the data floor. */
interface ConsultationGateway {

    /** Services in force. */
    List<ServiceRow> services();

    /** The card of a service as of today. */
    ServiceCard card(int serviceId);

    /** The own office, as papers name it. */
    PaperHead head();

    /** Counts a consultation, and sends the letter when there is an address; answers how many there were today. */
    int give(UUID request, int serviceId, String way, Optional<String> address);

    /** The own consultations of today, the last first. */
    List<Consultation> today();
}
