package ua.esoya.realkeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An X server without a monitor, under the first display number that is free, and the layout of its keyboard. */
final class Screen implements AutoCloseable {
    private final Process server;
    private final String display;

    Screen() throws IOException {
        // without -noreset the layout is forgotten as soon as the one who set it leaves
        server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1400x800x24", "-nolisten", "tcp", "-noreset")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String number = server.inputReader(StandardCharsets.US_ASCII).readLine();
        if (number == null) {
            throw new IOException("Xvfb does not start");
        }
        display = ":" + number;
    }

    String display() {
        return display;
    }

    /** From now on the keyboard has this layout, or two that Alt+Shift changes, the first of them in force now. */
    void layout(String layouts) throws IOException, InterruptedException {
        Process set = new ProcessBuilder("setxkbmap", "-display", display, "-layout", layouts, "-option", "", "-option", "grp:alt_shift_toggle")
                .inheritIO().start();
        if (set.waitFor() != 0) {
            throw new AssertionError("setxkbmap refuses " + layouts);
        }
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
