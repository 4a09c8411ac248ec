package ua.esoya.device.scan;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Two virtual scanners of SANE's test backend, {@code test:0} and {@code test:1}, configured under target/ so that /etc
 * is left alone.
 */
public final class VirtualScanners {
  private static final String VARIABLE = "SANE_CONFIG_DIR";

  private VirtualScanners() {}

  /** Writes the configuration and points libsane in this process to it; call before the first use of a backend. */
  public static Path prepare() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "sane.d")).toAbsolutePath();
    Files.writeString(folder.resolve("dll.conf"), "test\n");
    // the default reach of 200 mm is shorter than A4
    Files.writeString(
        folder.resolve("test.conf"),
        """
        number_of_devices 2
        mode Gray
        depth 8
        resolution_min 1.0
        resolution_max 1200.0
        resolution_quant 1.0
        resolution 50.0
        geometry_min 0.0
        geometry_max 300.0
        geometry_quant 1.0
        enable-test-options true
        test-picture "Color pattern"
        """);
    setEnvironment(folder.toString());
    return folder;
  }

  /** Java shows only a copy of the environment; the library reads the real one. */
  private static void setEnvironment(String folder) {
    Linker linker = Linker.nativeLinker();
    var setenv =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("setenv"),
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
    try (Arena arena = Arena.ofConfined()) {
      int status = (int) setenv.invokeExact(arena.allocateFrom(VARIABLE), arena.allocateFrom(folder), 1);
      if (status != 0) {
        throw new IllegalStateException("setenv " + status);
      }
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }
}
