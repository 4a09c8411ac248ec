package ua.esoya.device.scan.sane;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.esoya.device.scan.FoundScanner;
import ua.esoya.device.scan.OpenScanner;
import ua.esoya.device.scan.ScanException;
import ua.esoya.device.scan.ScanFailure;
import ua.esoya.device.scan.ScanTrouble;
import ua.esoya.device.scan.ScannerBackend;

/**
 * Scanners that libsane reaches: by USB, by the network, by another machine's saned. The library is looked for at the
 * first question, so that a machine without it gets NO_LIBRARY and not a broken start. One per program: the library
 * keeps its state per process.
 */
public final class SaneBackend implements ScannerBackend {
  static final String LIBRARY = "libsane.so.1";
  /** How long a driver may sit in one read before it is interrupted from outside. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int INVALID = 4;
  private static final long DEVICE_BYTES = 32;

  private final Loader loader;
  private final Duration patience;
  private final SaneThread thread = new SaneThread();
  private @Nullable Sane library;

  /** Finds the library when it is needed. */
  @FunctionalInterface
  interface Loader {
    Sane load() throws ScanException;
  }

  /** The system's libsane. */
  public SaneBackend() {
    this(() -> NativeSane.load(LIBRARY), PATIENCE);
  }

  SaneBackend(Loader loader, Duration patience) {
    this.loader = loader;
    this.patience = patience;
  }

  @Override
  public List<FoundScanner> scanners() throws ScanException {
    return thread.call(
        () -> {
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment list = arena.allocate(ADDRESS);
            SaneStatus.check(library().devices(list));
            MemorySegment devices = list.get(ADDRESS, 0).reinterpret(Long.MAX_VALUE);
            List<FoundScanner> found = new ArrayList<>();
            for (long i = 0; !devices.getAtIndex(ADDRESS, i).equals(MemorySegment.NULL); i++) {
              MemorySegment device = devices.getAtIndex(ADDRESS, i).reinterpret(DEVICE_BYTES);
              found.add(new FoundScanner(text(device, 0), text(device, 1), text(device, 2)));
            }
            return List.copyOf(found);
          }
        });
  }

  @Override
  public OpenScanner open(String name) throws ScanException {
    return thread.call(
        () -> {
          Sane sane = library();
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment handle = arena.allocate(ADDRESS);
            int status = sane.open(arena.allocateFrom(name), handle);
            if (status == INVALID) {
              throw new ScanException(new ScanFailure(ScanTrouble.NO_SCANNER, name));
            }
            SaneStatus.check(status);
            return new SaneScanner(sane, thread, handle.get(ADDRESS, 0), patience);
          }
        });
  }

  @Override
  public void close() {
    try {
      thread.call(
          () -> {
            if (library != null) {
              library.exit();
              library = null;
            }
            return true;
          });
    } catch (ScanException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.close();
    }
  }

  /** On the SANE thread only. */
  private Sane library() throws ScanException {
    Sane ready = library;
    if (ready == null) {
      ready = loader.load();
      SaneStatus.check(ready.init());
      library = ready;
    }
    return ready;
  }

  private static String text(MemorySegment device, long index) {
    return SaneOption.text(device.getAtIndex(ADDRESS, index));
  }
}
