package ua.esoya.domain.paper;

import java.util.List;
import java.util.Optional;

/**
 * Hands that the case went through, as far as it has gone; what has not happened is printed as an empty line to fill in.
 *
 * @param passes from office to office, each with its receipt
 * @param outcome what the provider decided
 * @param closed closing mark, blank while the case is open
 * @param archived archive mark, blank until then
 */
public record Passage(
        Optional<Transfer> handedOver,
        Optional<Transfer> receivedByProvider,
        Optional<Transfer> resultSent,
        Optional<Transfer> resultReceived,
        Optional<Transfer> notified,
        Optional<Transfer> issued,
        List<OfficePass> passes,
        Optional<Outcome> outcome,
        String closed,
        String archived) {

    /** The six transfers in the order of the process. */
    public List<Optional<Transfer>> steps() {
        return List.of(handedOver, receivedByProvider, resultSent, resultReceived, notified, issued);
    }
}
