package ua.esoya.domain.visit;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Today's visits of one service, as one person counted them.
 *
 * @param amounts number of visits by the code of their kind; what is not there is 0
 * @param lastAt when the person wrote one of them down last
 */
public record ServiceVisits(int serviceId, String title, String localCode, Map<String, Integer> amounts, Optional<LocalDateTime> lastAt) {

    public ServiceVisits {
        amounts = Map.copyOf(amounts);
    }

    /** Visits of this kind. */
    public int amount(String kind) {
        return amounts.getOrDefault(kind, 0);
    }

    /** Visits of all kinds. */
    public int total() {
        return amounts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The same with another number of one kind. */
    public ServiceVisits with(String kind, int amount) {
        var changed = new HashMap<>(amounts);
        changed.put(kind, amount);
        return new ServiceVisits(serviceId, title, localCode, changed, lastAt);
    }
}
