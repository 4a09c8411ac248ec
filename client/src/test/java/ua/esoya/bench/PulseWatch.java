package ua.esoya.bench;

import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;

/**
 * The longest pulse of all windows: style, layout and handing over to the renderer, the waiting for its last picture included;
 * animations, which run before, are not. JavaFX has listeners of a scene's layout only, so the toolkit itself is asked.
 */
final class PulseWatch {
    // the toolkit holds its listeners weakly
    private final TKPulseListener beginning = () -> begunAt = System.nanoTime();
    private final TKPulseListener end = this::ended;
    private long begunAt;
    private long longest;

    /** Begins to watch. On the FX thread. */
    PulseWatch() {
        Toolkit.getToolkit().addStageTkPulseListener(beginning);
        Toolkit.getToolkit().addPostSceneTkPulseListener(end);
    }

    /** In milliseconds, since the beginning. On the FX thread. */
    double longestMillis() {
        return longest / 1e6;
    }

    private void ended() {
        longest = Math.max(longest, System.nanoTime() - begunAt);
    }
}
