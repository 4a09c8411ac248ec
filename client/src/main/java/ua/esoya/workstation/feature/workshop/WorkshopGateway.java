package ua.esoya.workstation.feature.workshop;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    /** What would have become of the values of the last cases by this form, the most cases first; recorded by the server. */
    List<FieldFate> rehearse(int serviceId, List<Map<String, Object>> attributes);

    /** Puts a version in; answers the service. */
    int publish(UUID request, Map<String, Object> content);

    /** Takes back the newest version that no case was taken by. */
    void withdraw(UUID request, int serviceId, int version, String reason);

    /** The subsistence minimum by its days, the last first. */
    List<Minimum> minimums();

    /** What this minimum would make of the fees that follow it; nothing is written. */
    List<Minimum.Effect> minimumEffect(LocalDate from, BigDecimal amount);

    /** Writes it: {@code valid_from}, {@code amount}, {@code legal_act}; answers for how many services the fee follows it. */
    int setMinimum(UUID request, Map<String, Object> minimum);

    /** Takes a service off the list, or puts it back. */
    void retire(UUID request, int serviceId, boolean isRetired, String reason);
}
