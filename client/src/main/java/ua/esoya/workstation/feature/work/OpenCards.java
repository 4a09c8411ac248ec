package ua.esoya.workstation.feature.work;

import java.util.Map;
import java.util.UUID;

/** Cards that somebody else of the office has open now, on the server. Blocks; throws the refusal or outage of the data floor. */
@FunctionalInterface
interface OpenCards {

    /** By case, who has its card open. */
    Map<UUID, String> now();
}
