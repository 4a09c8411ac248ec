package ua.esoya.device.scan.sane;

import java.awt.image.BufferedImage;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import ua.esoya.device.scan.OpenScanner;
import ua.esoya.device.scan.PaperSource;
import ua.esoya.device.scan.ScanEnd;
import ua.esoya.device.scan.ScanException;
import ua.esoya.device.scan.ScanFailure;
import ua.esoya.device.scan.ScanSettings;
import ua.esoya.device.scan.ScanTrouble;
import ua.esoya.device.scan.ScannedPage;
import ua.esoya.device.scan.ScannerAbilities;

/**
 * An open handle of libsane.
 *
 * <p>A cancel is seen between two reads. A driver that sits in one read longer than {@code patience} is told by
 * {@code sane_cancel} from outside, the one call that SANE allows there; drivers keep that promise unequally, so it is
 * not the first means.
 */
final class SaneScanner implements OpenScanner {
  private final Sane library;
  private final SaneThread thread;
  private final MemorySegment handle;
  private final Duration patience;
  private final SaneOptions options;
  private final AtomicBoolean scanning = new AtomicBoolean();
  /** Held while a cancel from outside runs and while the driver leaves its scan, so that the two never meet. */
  private final ReentrantLock leaving = new ReentrantLock();
  private volatile boolean cancelled;
  private volatile boolean closed;
  private final AtomicLong scanNumber = new AtomicLong();

  SaneScanner(Sane library, SaneThread thread, MemorySegment handle, Duration patience) {
    this.library = library;
    this.thread = thread;
    this.handle = handle;
    this.patience = patience;
    options = new SaneOptions(library, handle);
  }

  @Override
  public ScannerAbilities abilities() throws ScanException {
    return thread.call(() -> SaneAbilities.read(openOptions()));
  }

  @Override
  public ScanEnd scan(ScanSettings settings, Consumer<ScannedPage> pages) {
    if (!scanning.compareAndSet(false, true)) {
      throw new IllegalStateException("this scanner is scanning already");
    }
    begin();
    Progress progress = new Progress(pages);
    try {
      if (settings.source() == PaperSource.AUTOMATIC) {
        scanWhereThePaperIs(settings, progress);
      } else {
        scanFrom(settings.source(), settings, progress);
      }
      return new ScanEnd(progress.count, Optional.empty());
    } catch (ScanException e) {
      return new ScanEnd(progress.count, Optional.of(e.failure()));
    } finally {
      leave();
      scanning.set(false);
    }
  }

  /** A cancel of the time before is none of this scan's business. */
  private void begin() {
    leaving.lock();
    try {
      scanNumber.incrementAndGet();
      cancelled = false;
    } finally {
      leaving.unlock();
    }
  }

  private void scanWhereThePaperIs(ScanSettings settings, Progress progress) throws ScanException {
    Optional<PaperSource> known = thread.call(this::paperIsKnownToLieIn);
    try {
      scanFrom(known.orElse(PaperSource.FEEDER), settings, progress);
    } catch (ScanException e) {
      if (known.isPresent() || progress.count > 0 || e.failure().trouble() != ScanTrouble.FEEDER_EMPTY) {
        throw e;
      }
      leave();
      scanFrom(PaperSource.FLATBED, settings, progress);
    }
  }

  /** Empty when only a try can tell. */
  private Optional<PaperSource> paperIsKnownToLieIn() throws ScanException {
    SaneSettings driver = new SaneSettings(openOptions());
    if (!driver.has(PaperSource.FEEDER)) {
      return Optional.of(PaperSource.FLATBED);
    }
    if (!driver.has(PaperSource.FLATBED)) {
      return Optional.of(PaperSource.FEEDER);
    }
    return driver.paperInFeeder().map(loaded -> loaded ? PaperSource.FEEDER : PaperSource.FLATBED);
  }

  private void scanFrom(PaperSource source, ScanSettings settings, Progress progress) throws ScanException {
    int dpi = thread.call(() -> new SaneSettings(openOptions()).apply(settings, source), this::cancel);
    PageReader reader = new PageReader(library, handle, () -> cancelled || closed);
    try {
      do {
        BufferedImage image = thread.call(reader::read, this::cancel);
        progress.deliver(image, dpi);
      } while (source == PaperSource.FEEDER);
    } catch (ScanException e) {
      boolean outOfPaper = e.failure().trouble() == ScanTrouble.FEEDER_EMPTY && progress.count > 0;
      if (!outOfPaper) {
        throw e;
      }
    }
  }

  @Override
  public void cancel() {
    cancelled = true;
    long scan = scanNumber.get();
    CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS).execute(() -> insist(scan));
  }

  private void insist(long scan) {
    leaving.lock();
    try {
      if (scan == scanNumber.get() && scanning.get() && !closed) {
        library.cancel(handle);
      }
    } finally {
      leaving.unlock();
    }
  }

  /** Due after every scan, else the driver still counts as scanning and refuses the next option. */
  private void leave() {
    onSaneThread(
        () -> {
          if (!closed) {
            library.cancel(handle);
          }
        });
  }

  @Override
  public void close() {
    cancel();
    onSaneThread(
        () -> {
          if (!closed) {
            closed = true;
            library.close(handle);
          }
        });
  }

  private void onSaneThread(Runnable work) {
    try {
      thread.call(
          () -> {
            leaving.lock();
            try {
              scanNumber.incrementAndGet();
              work.run();
            } finally {
              leaving.unlock();
            }
            return closed;
          });
    } catch (ScanException e) {
      throw new IllegalStateException(e);
    }
  }

  private SaneOptions openOptions() throws ScanException {
    if (closed) {
      throw new ScanException(new ScanFailure(ScanTrouble.NO_SCANNER, "closed"));
    }
    return options;
  }

  /** Counts what was handed over. */
  private static final class Progress {
    private final Consumer<ScannedPage> pages;
    private int count;

    Progress(Consumer<ScannedPage> pages) {
      this.pages = pages;
    }

    void deliver(BufferedImage image, int dpi) {
      pages.accept(new ScannedPage(image, dpi, count));
      count++;
    }
  }
}
