package ua.esoya.workstation.feature.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.esoya.domain.visit.ServiceVisits;

/** Visits of today on the server. Blocks; throws the refusal or outage of the data floor. */
interface VisitGateway {

    /** All services of one's own participant with what was counted today. */
    List<ServiceVisits> today();

    /** Writes down how many visits of a kind there were so far on this day; entered again, it repairs itself. */
    void record(UUID request, int serviceId, String kind, LocalDate day, int amount);
}
