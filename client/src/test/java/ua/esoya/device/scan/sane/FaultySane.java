package ua.esoya.device.scan.sane;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import ua.esoya.device.scan.ScanException;

/**
 * The real library with faults that the test backend cannot make: at a chosen page, after a chosen number of reads of
 * that page.
 */
final class FaultySane implements Sane {
  /** Bytes of one read while a fault is awaited: a page must take several. */
  private static final int SMALL = 1000;
  private static final int NEVER = -1;

  private final Sane real;
  private int page = NEVER;
  private int reads;
  private int faultyPage = NEVER - 1;
  private int goodReads;
  private int status;
  private volatile boolean stuck;
  private volatile CountDownLatch reading = new CountDownLatch(1);
  private volatile CountDownLatch released = new CountDownLatch(1);

  FaultySane(Sane real) {
    this.real = real;
  }

  /** The page with this number (from 0, since the library was loaded) breaks after so many good reads. */
  void breakAt(int page, int goodReads, int status) {
    faultyPage = page;
    this.goodReads = goodReads;
    this.status = status;
  }

  /** The next read does not return before a cancel comes from outside. */
  void stickInTheNextRead() {
    reading = new CountDownLatch(1);
    released = new CountDownLatch(1);
    stuck = true;
  }

  void awaitStuckRead() throws InterruptedException {
    if (!reading.await(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("the scan never came to a read");
    }
  }

  int pagesBegun() {
    return page + 1;
  }

  @Override
  public int start(MemorySegment handle) {
    page++;
    reads = 0;
    return real.start(handle);
  }

  @Override
  public int read(MemorySegment handle, MemorySegment buffer, MemorySegment length) {
    if (stuck) {
      stuck = false;
      reading.countDown();
      awaitRelease();
    }
    if (page == faultyPage && reads++ >= goodReads) {
      length.set(ValueLayout.JAVA_INT, 0, 0);
      return status;
    }
    return real.read(handle, page == faultyPage ? buffer.asSlice(0, SMALL) : buffer, length);
  }

  private void awaitRelease() {
    try {
      if (!released.await(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("nobody cancelled from outside");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void cancel(MemorySegment handle) {
    if (!Thread.currentThread().getName().equals(SaneThread.NAME)) {
      released.countDown();
    }
    real.cancel(handle);
  }

  @Override
  public int init() {
    return real.init();
  }

  @Override
  public void exit() {
    real.exit();
  }

  @Override
  public int devices(MemorySegment list) {
    return real.devices(list);
  }

  @Override
  public int open(MemorySegment name, MemorySegment handle) {
    return real.open(name, handle);
  }

  @Override
  public void close(MemorySegment handle) {
    real.close(handle);
  }

  @Override
  public MemorySegment optionDescriptor(MemorySegment handle, int index) {
    return real.optionDescriptor(handle, index);
  }

  @Override
  public int controlOption(
      MemorySegment handle, int index, int action, MemorySegment value, MemorySegment effect) {
    return real.controlOption(handle, index, action, value, effect);
  }

  @Override
  public FrameParameters parameters(MemorySegment handle) throws ScanException {
    return real.parameters(handle);
  }
}
