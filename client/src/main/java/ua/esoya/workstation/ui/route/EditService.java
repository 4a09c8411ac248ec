package ua.esoya.workstation.ui.route;

import java.util.Map;
import java.util.Optional;

/**
 * Edit a service and its cards, with these values of the service put in already: nothing is written before an act orders it.
 *
 * @param serviceId absent for a new service
 * @param proposed {@code state_code}, {@code title}
 */
public record EditService(Optional<Integer> serviceId, Map<String, String> proposed) implements Route {
    public EditService {
        proposed = Map.copyOf(proposed);
    }
}
