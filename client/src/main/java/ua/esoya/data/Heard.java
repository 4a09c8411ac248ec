package ua.esoya.data;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was announced since this workstation last listened: however much, it is one reason to read again. */
public sealed interface Heard {

    /** Whether a list of these offices about this topic may have changed; who has no office is concerned by all. */
    boolean concerns(String topic, Collection<Integer> officeIds);

    /** Nothing for a minute, or the line was just opened: something may have been missed. */
    record Anything() implements Heard {
        @Override
        public boolean concerns(String topic, Collection<Integer> officeIds) {
            return true;
        }
    }

    /** Hints, each {@code topic:office}; without an office of all. */
    record Told(Set<String> hints) implements Heard {
        public Told {
            hints = Set.copyOf(hints);
        }

        @Override
        public boolean concerns(String topic, Collection<Integer> officeIds) {
            String about = topic + ':';
            return officeIds.isEmpty() ? hints.stream().anyMatch(hint -> hint.startsWith(about))
                    : hints.contains(about) || officeIds.stream().anyMatch(office -> hints.contains(about + office));
        }
    }

    static Heard told(Stream<String> hints) {
        return new Told(hints.collect(Collectors.toSet()));
    }
}
