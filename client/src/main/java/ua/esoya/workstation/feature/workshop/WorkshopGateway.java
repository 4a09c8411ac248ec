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

    /** The content of a version, as the next one. */
    Map<String, Object> version(int serviceId, int version);

    /** One's own kept cards and all proposals; those answered within 30 days too. */
    List<KeptCards> drafts();

    /** What is kept there. */
    Map<String, Object> draft(UUID draft);

    /** Keeps cards as they are; again under the same key replaces them. */
    void keep(UUID draft, Map<String, Object> content);

    /** Forgets one's own kept cards, or takes one's proposal back. */
    void drop(UUID draft);

    /** Proposes cards, with their act, to another moderator. */
    void propose(UUID request, UUID draft, Map<String, Object> content);

    /** Puts in what another moderator proposed, or declines it with a reason. */
    void answer(UUID request, UUID draft, boolean isApproved, String note);
}
