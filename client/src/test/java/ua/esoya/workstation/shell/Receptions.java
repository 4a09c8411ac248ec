package ua.esoya.workstation.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import ua.esoya.domain.Reception;
import ua.esoya.workstation.ui.Background;

/** Lines about the hours of reception that have asked once. */
final class Receptions {
    static final LocalDate DAY = LocalDate.of(2027, 3, 12);

    private Receptions() {}

    static ReceptionViewModel open() {
        return asked(opened());
    }

    static ReceptionViewModel tail() {
        return asked(finishing());
    }

    static ReceptionViewModel closed() {
        return asked(over());
    }

    static Reception opened() {
        return new Reception(Reception.OPEN, at(18, 0), at(18, 30), Optional.of(DAY.plusDays(1).atTime(9, 0)));
    }

    static Reception finishing() {
        return new Reception(Reception.TAIL, at(18, 0), at(18, 30), Optional.of(DAY.plusDays(1).atTime(9, 0)));
    }

    static Reception over() {
        return new Reception(Reception.CLOSED, Optional.empty(), Optional.empty(), Optional.of(DAY.plusDays(3).atTime(9, 0)));
    }

    private static ReceptionViewModel asked(Reception now) {
        Queue<Runnable> waiting = new ArrayDeque<>();
        var model = new ReceptionViewModel(() -> now, new Background(waiting::add, Runnable::run, pause -> {}, failure -> {}), () -> DAY, failure -> {});
        model.begin();
        waiting.remove().run();
        return model;
    }

    private static Optional<LocalDateTime> at(int hour, int minute) {
        return Optional.of(DAY.atTime(hour, minute));
    }
}
