package ua.esoya.device.scan.sane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.device.scan.ScanEnd;
import ua.esoya.device.scan.ScanFailure;
import ua.esoya.device.scan.ScanTrouble;

@Tag("ESOYA-7.1.4")
class SaneCancelTest extends SaneTestBase {
  private static final ScanFailure CANCELLED = new ScanFailure(ScanTrouble.CANCELLED);

  @Test
  void keepsThePagesTakenBeforeACancelFromAnotherThread() {
    ScanEnd end =
        scanner.scan(
            FEEDER,
            page -> {
              pages.add(page);
              if (pages.size() == 4) {
                CompletableFuture.runAsync(scanner::cancel).join();
              }
            });
    assertEquals(new ScanEnd(4, Optional.of(CANCELLED)), end);
    assertEquals(4, pages.size());
  }

  @Test
  void freesADriverThatSitsInARead() throws Exception {
    sane.stickInTheNextRead();
    try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<ScanEnd> end = other.submit(() -> scanner.scan(GLASS, pages::add));
      sane.awaitStuckRead();
      scanner.cancel();
      assertEquals(new ScanEnd(0, Optional.of(CANCELLED)), end.get());
    }
    assertEquals(new ScanEnd(1, Optional.empty()), scanner.scan(GLASS, pages::add));
  }

  @Test
  void endsTheScanWhenItsThreadIsInterrupted() throws Exception {
    sane.stickInTheNextRead();
    CompletableFuture<ScanEnd> end = new CompletableFuture<>();
    Thread scanning = Thread.ofVirtual().start(() -> end.complete(scanner.scan(GLASS, pages::add)));
    sane.awaitStuckRead();
    scanning.interrupt();
    assertEquals(new ScanEnd(0, Optional.of(CANCELLED)), end.join());
  }

  @Test
  void closingEndsTheScanUnderWay() throws Exception {
    sane.stickInTheNextRead();
    try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<ScanEnd> end = other.submit(() -> scanner.scan(GLASS, pages::add));
      sane.awaitStuckRead();
      scanner.close();
      assertEquals(new ScanEnd(0, Optional.of(CANCELLED)), end.get());
    }
    scanner.close();
    assertEquals(
        Optional.of(ScanTrouble.NO_SCANNER),
        scanner.scan(GLASS, pages::add).failure().map(ScanFailure::trouble));
  }

  @RepeatedTest(20)
  void aCancelWithNothingUnderWayHarmsNoLaterScan() {
    scanner.cancel();
    assertEquals(new ScanEnd(1, Optional.empty()), scanner.scan(GLASS, pages::add));
  }
}
