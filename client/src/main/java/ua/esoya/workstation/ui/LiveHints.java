package ua.esoya.workstation.ui;

/**
 * Hints that a list changed somewhere: no data, only the reason to read again. The composition root hears them for the whole
 * program; a screen subscribes while it is open.
 */
@FunctionalInterface
public interface LiveHints {

    /**
     * Calls {@code told} at each hint about {@code topic} (case, draft, reference), on any thread, until the subscription is
     * closed. A hint may be lost and may come without a change.
     */
    Subscription subscribe(String topic, Runnable told);

    /** One screen's interest; closing it twice does nothing. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
