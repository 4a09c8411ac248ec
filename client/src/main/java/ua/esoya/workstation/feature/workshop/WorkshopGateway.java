package ua.esoya.workstation.feature.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Services and their cards on the server, for the moderator. Blocks; throws the refusal or outage of the data floor. */
interface WorkshopGateway {

    /** All services, retired ones last. */
    List<ServiceLine> services();

    /** A service for editing, or what a new one chooses from. */
    OpenedCards open(Optional<Integer> serviceId);

    /** What is wrong with the cards: {@code path:rule}, rows from 1; nothing is written. */
    List<String> check(Map<String, Object> content);

    /** Puts a version in; answers the service. */
    int publish(UUID request, Map<String, Object> content);

    /** Takes back the newest version that no case was taken by. */
    void withdraw(UUID request, int serviceId, int version, String reason);

    /** Takes a service off the list, or puts it back. */
    void retire(UUID request, int serviceId, boolean isRetired, String reason);
}
