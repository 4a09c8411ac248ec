package ua.esoya.device.scan.sane;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.awt.image.BufferedImage;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.BooleanSupplier;
import ua.esoya.device.scan.ScanException;
import ua.esoya.device.scan.ScanTrouble;

/** Reads one page: its frames from start to end of file. Used on the SANE thread only. */
final class PageReader {
  private static final int BUFFER_BYTES = 256 << 10;

  private final Sane library;
  private final MemorySegment handle;
  private final BooleanSupplier cancelled;

  PageReader(Sane library, MemorySegment handle, BooleanSupplier cancelled) {
    this.library = library;
    this.handle = handle;
    this.cancelled = cancelled;
  }

  /** @throws ScanException FEEDER_EMPTY before the first byte, TRUNCATED_PAGE, CANCELLED or what the driver says */
  BufferedImage read() throws ScanException {
    FrameParameters frame = startFrame();
    PageAssembler page = new PageAssembler(frame);
    readFrame(page, true);
    while (frame.onePlane() && !frame.last()) {
      frame = startFrame();
      page.begin(frame);
      readFrame(page, false);
    }
    return page.page();
  }

  private FrameParameters startFrame() throws ScanException {
    throwIfCancelled();
    int status = library.start(handle);
    throwIfCancelled();
    SaneStatus.check(status);
    return library.parameters(handle);
  }

  private void readFrame(PageAssembler page, boolean first) throws ScanException {
    boolean anything = false;
    byte[] bytes = new byte[BUFFER_BYTES];
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(BUFFER_BYTES);
      MemorySegment length = arena.allocate(JAVA_INT);
      while (true) {
        int status = library.read(handle, buffer, length);
        // a driver that was told to stop says EOF, CANCELLED or an error, as it likes
        throwIfCancelled();
        if (status == SaneStatus.EOF) {
          break;
        }
        if (status == SaneStatus.NO_DOCS && (anything || !first)) {
          throw new ScanException(ScanTrouble.TRUNCATED_PAGE);
        }
        SaneStatus.check(status);
        int count = length.get(JAVA_INT, 0);
        MemorySegment.copy(buffer, JAVA_BYTE, 0, bytes, 0, count);
        page.accept(bytes, count);
        anything |= count > 0;
      }
    }
    page.endFrame();
  }

  private void throwIfCancelled() throws ScanException {
    if (cancelled.getAsBoolean()) {
      throw new ScanException(ScanTrouble.CANCELLED);
    }
  }
}
