package ua.esoya.workstation.ui;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Sorts failures into the three kinds of trouble and gives each to whom it belongs: the refusal to the form that asked,
 * the outage to the banner, the defect to the defect window. The sorter comes from the composition root, which knows what the
 * database layer throws.
 */
public final class Troubles {
    private final Function<Throwable, Trouble> sorter;
    private final Consumer<Trouble.Outage> banner;
    private final Consumer<Trouble.Defect> window;

    /** Outages and defects have one place each in a program; both are called on the FX thread. */
    public Troubles(
            Function<Throwable, Trouble> sorter, Consumer<Trouble.Outage> banner, Consumer<Trouble.Defect> window) {
        this.sorter = sorter;
        this.banner = banner;
        this.window = window;
    }

    /** A failure handler for background work begun by a form: refusals go to the form. */
    public Consumer<Throwable> refusedTo(Consumer<Trouble.Refused> form) {
        return failure -> {
            switch (sorter.apply(failure)) {
                case Trouble.Refused refused -> form.accept(refused);
                case Trouble.Outage outage -> banner.accept(outage);
                case Trouble.Defect defect -> window.accept(defect);
            }
        };
    }

    /** A failure handler where no refusal is expected: a refusal is a defect there. */
    public Consumer<Throwable> unexpected() {
        return failure -> {
            switch (sorter.apply(failure)) {
                case Trouble.Refused ignored -> window.accept(new Trouble.Defect(failure));
                case Trouble.Outage outage -> banner.accept(outage);
                case Trouble.Defect defect -> window.accept(defect);
            }
        };
    }
}
