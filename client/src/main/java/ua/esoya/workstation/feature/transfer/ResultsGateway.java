package ua.esoya.workstation.feature.transfer;

import java.util.UUID;

/** Results on the server. Blocks; throws the refusal or outage of the data floor. */
interface ResultsGateway {

    /** The case of this number; ZN404 for one of another office, ZN212 when its state takes no result. */
    ResultCase find(String caseNumber);

    /** Writes one result down and tells the office; the applicant's notice is made with it (7.1.6b). */
    void receive(UUID request, ResultCase of, ResultValues values);
}
