package ua.esoya.workstation.ui;

import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What a colour says; never without its icon and a word. */
public enum Meaning {
    /** In time, done. */
    OK(Feather.CHECK),
    /** Soon: within three days; something to look at. */
    WARN(Feather.CLOCK),
    /** Due today. */
    TODAY(Feather.ALERT_CIRCLE),
    /** Overdue, refused, wrong. */
    LATE(Feather.ALERT_TRIANGLE),
    /** Suspended. */
    HOLD(Feather.PAUSE),
    /** Closed, not needed. */
    SHUT(Feather.ARCHIVE),
    /** Only said, without a judgement. */
    INFO(Feather.INFO);

    private final Ikon icon;

    Meaning(Ikon icon) {
        this.icon = icon;
    }

    /** The icon that always goes with this meaning. */
    public Ikon icon() {
        return icon;
    }

    /** The style class of chips and notes with this meaning. */
    public String style() {
        return "es-" + name().toLowerCase(Locale.ROOT);
    }
}
