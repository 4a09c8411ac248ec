package ua.esoya.workstation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ua.esoya.data.Announcements;
import ua.esoya.data.Database;
import ua.esoya.data.Heard;
import ua.esoya.workstation.ui.LiveHints;

/** Passes the hints of other workstations to the screens that are open. */
final class HintHub implements LiveHints, AutoCloseable {
    private final Map<Object, Told> listeners = new ConcurrentHashMap<>();
    private final List<Integer> officeIds;
    private final Announcements announcements;

    /** @param officeIds whose lists the person may see */
    HintHub(Database database, Collection<Integer> officeIds) {
        this.officeIds = List.copyOf(officeIds);
        announcements = Announcements.listen(database, this::heard);
    }

    @Override
    public Subscription subscribe(String topic, Runnable told) {
        var ticket = new Object();
        listeners.put(ticket, new Told(topic, told));
        return () -> listeners.remove(ticket);
    }

    @Override
    public void close() {
        announcements.close();
    }

    private void heard(Heard heard) {
        listeners.values().stream().filter(listener -> heard.concerns(listener.topic(), officeIds)).forEach(listener -> listener.told().run());
    }

    private record Told(String topic, Runnable told) {}
}
