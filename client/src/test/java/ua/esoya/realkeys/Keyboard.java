package ua.esoya.realkeys;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.List;

/**
 * Presses physical keys of an X server through its XTEST extension. Not xdotool: that puts the first of several layouts in force
 * around each key, so that what Alt+Shift changed would never be seen.
 */
final class Keyboard implements AutoCloseable {
    private static final int PRESSED = 1;
    private static final int RELEASED = 0;

    private final Arena arena = Arena.ofShared();
    private final MethodHandle fakeKey;
    private final MethodHandle sync;
    private final MethodHandle closeDisplay;
    private final MemorySegment display;

    Keyboard(String displayName) {
        var x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
        var xtst = SymbolLookup.libraryLookup("libXtst.so.6", arena);
        fakeKey = function(xtst, "XTestFakeKeyEvent", ADDRESS, JAVA_INT, JAVA_INT, JAVA_LONG);
        sync = function(x11, "XSync", ADDRESS, JAVA_INT);
        closeDisplay = function(x11, "XCloseDisplay", ADDRESS);
        var open = Linker.nativeLinker().downcallHandle(x11.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ADDRESS, ADDRESS));
        display = (MemorySegment) call(open, arena.allocateFrom(displayName));
        if (display.equals(MemorySegment.NULL)) {
            throw new IllegalStateException("no X server at " + displayName);
        }
    }

    /** Presses and releases these keys one after another, as fast as the X server takes them. */
    void press(List<PhysicalKey> keys) {
        keys.forEach(key -> {
            put(key, PRESSED);
            put(key, RELEASED);
        });
        call(sync, display, 0);
    }

    /** Holds one key while another is pressed. */
    void chord(PhysicalKey held, PhysicalKey pressed) {
        put(held, PRESSED);
        put(pressed, PRESSED);
        put(pressed, RELEASED);
        put(held, RELEASED);
        call(sync, display, 0);
    }

    private void put(PhysicalKey key, int state) {
        call(fakeKey, display, key.code(), state, 0L);
    }

    private static MethodHandle function(SymbolLookup library, String name, MemoryLayout... arguments) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), FunctionDescriptor.of(JAVA_INT, arguments));
    }

    private static Object call(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        call(closeDisplay, display);
        arena.close();
    }
}
