package ua.esoya.device.scan.sane;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ua.esoya.device.scan.ScanException;

/**
 * The one platform thread on which libsane is called: its drivers are not made for several, and a virtual thread would
 * change its carrier between two calls.
 */
final class SaneThread implements AutoCloseable {
  static final String NAME = "sane";
  /** Drivers were written for the stack of a C program. */
  private static final long STACK_BYTES = 8L << 20;

  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name(NAME).daemon().stackSize(STACK_BYTES).factory());

  /** Work that speaks to the driver. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws ScanException;
  }

  <T> T call(Work<T> work) throws ScanException {
    return call(work, () -> {});
  }

  /**
   * Waits for the work to end, also when interrupted: a call into the driver cannot be left.
   *
   * @param onInterrupt asks the work to end soon
   */
  <T> T call(Work<T> work, Runnable onInterrupt) throws ScanException {
    Future<T> answer = executor.submit(work::run);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return answer.get();
        } catch (InterruptedException e) {
          interrupted = true;
          onInterrupt.run();
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ScanException trouble) {
        throw trouble;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
