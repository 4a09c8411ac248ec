package ua.esoya.workstation.feature.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** An office of three in memory, and what was asked of it. */
final class FakeColleagues implements TakeOverGateway {
    final List<String> sent = new ArrayList<>();
    Optional<RuntimeException> trouble = Optional.empty();

    @Override
    public List<Colleague> colleagues() {
        trouble.ifPresent(it -> {
            throw it;
        });
        return List.of(new Colleague(8, "Коваль Н. В.", 12, true), new Colleague(7, "Поліщук І. П.", 5, true), new Colleague(9, "Шевчук О. І.", 0, true));
    }

    @Override
    public void takeOver(UUID request, Map<String, Object> content) {
        sent.add(new TreeMap<>(content).toString());
    }
}
