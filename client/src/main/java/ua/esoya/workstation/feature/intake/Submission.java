package ua.esoya.workstation.feature.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that is sent until it is answered: its id is made once before the first try and stays as long as the content does,
 * so that a lost answer cannot make a second case.
 *
 * @param <C> what is sent
 */
final class Submission<C> {
    private @Nullable Sent<C> unanswered;

    /** Content under its request id. */
    record Sent<C>(UUID requestId, C content) {}

    /** What to send: the unanswered request again when the content is the same, else a new one. */
    Sent<C> prepare(C content) {
        if (unanswered == null || !unanswered.content().equals(content)) {
            unanswered = new Sent<>(UuidCreator.getTimeOrderedEpoch(), content);
        }
        return unanswered;
    }

    /** The request whose answer is still out. */
    Optional<Sent<C>> unanswered() {
        return Optional.ofNullable(unanswered);
    }

    /** The request whose answer got lost, when what is typed now differs from it: it may have been fulfilled. */
    Optional<Sent<C>> lostWithOtherContent(C content) {
        return unanswered().filter(sent -> !sent.content().equals(content));
    }

    /** The server answered, yes or no. */
    void answered() {
        unanswered = null;
    }
}
