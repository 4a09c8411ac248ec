package ua.esoya.workstation.feature.work;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who leads which cases of the own office. Blocks; throws the refusal or outage of the data floor. */
interface TakeOverGateway {
    List<Colleague> colleagues();

    /** Leads a colleague's cases from now on, one or all, with a reason; refused with ZN228 when there are none (7.1.5). */
    void takeOver(UUID request, Map<String, Object> content);
}
