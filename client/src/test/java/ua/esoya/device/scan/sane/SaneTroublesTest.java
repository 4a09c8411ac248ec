package ua.esoya.device.scan.sane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.esoya.device.scan.ScanEnd;
import ua.esoya.device.scan.ScanFailure;
import ua.esoya.device.scan.ScanTrouble;

@Tag("ESOYA-7.1.4")
class SaneTroublesTest extends SaneTestBase {
  private static final String FAULT = "read-return-value";

  @ParameterizedTest
  @CsvSource({
    "SANE_STATUS_UNSUPPORTED, SETTING_REFUSED",
    "SANE_STATUS_CANCELLED, CANCELLED",
    "SANE_STATUS_DEVICE_BUSY, BUSY",
    "SANE_STATUS_INVAL, SETTING_REFUSED",
    "SANE_STATUS_EOF, TRUNCATED_PAGE",
    "SANE_STATUS_JAMMED, JAM",
    "SANE_STATUS_NO_DOCS, FEEDER_EMPTY",
    "SANE_STATUS_COVER_OPEN, COVER_OPEN",
    "SANE_STATUS_IO_ERROR, INPUT_OUTPUT",
    "SANE_STATUS_NO_MEM, OUT_OF_MEMORY",
    "SANE_STATUS_ACCESS_DENIED, ACCESS_DENIED"
  })
  void namesTheTroubleAndWorksAgainWhenItIsOver(String status, ScanTrouble expected) {
    ScanEnd broken = scanner.scan(GLASS.withDriverOption(FAULT, status), pages::add);
    assertEquals(Optional.of(expected), broken.failure().map(ScanFailure::trouble));
    assertEquals(0, broken.pages());
    assertTrue(pages.isEmpty());

    ScanEnd whole = scanner.scan(GLASS.withDriverOption(FAULT, "Default"), pages::add);
    assertEquals(new ScanEnd(1, Optional.empty()), whole);
    assertEquals(1, pages.size());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, TRUNCATED_PAGE", "2, 5, TRUNCATED_PAGE", "2, 6, JAM", "0, 8, COVER_OPEN", "2, 7, TRUNCATED_PAGE",
    "2, 9, INPUT_OUTPUT", "0, 99, UNKNOWN"
  })
  void losesNoPageAlreadyTakenAndTakesNoTornOne(int goodReads, int status, ScanTrouble expected) {
    sane.breakAt(3, goodReads, status);
    ScanEnd end = scanner.scan(FEEDER, pages::add);
    assertEquals(Optional.of(expected), end.failure().map(ScanFailure::trouble));
    assertEquals(3, end.pages());
    assertEquals(3, pages.size());
    assertEquals(1, pages.stream().map(p -> Pnm.of(p.image()).toString()).distinct().count());
    assertTrue(Pnm.of(pages.getLast().image()).variety() > 1);
  }

  @Test
  void tellsTheNumberOfAStatusThatItDoesNotKnow() {
    sane.breakAt(0, 0, 99);
    ScanFailure failure = scanner.scan(GLASS, pages::add).failure().orElseThrow();
    assertEquals(new ScanFailure(ScanTrouble.UNKNOWN, "99"), failure);
    assertTrue(failure.text().contains("99"));
  }

  @Test
  void takesRunningOutOfPaperForTheEndOfTheStack() {
    sane.breakAt(3, 0, SaneStatus.NO_DOCS);
    assertEquals(new ScanEnd(3, Optional.empty()), scanner.scan(FEEDER, pages::add));
  }

  @Test
  void refusesWhatTheDriverDoesNotHave() {
    ScanEnd end = scanner.scan(GLASS.withDriverOption("stapler", "yes"), pages::add);
    assertEquals(
        Optional.of(new ScanFailure(ScanTrouble.SETTING_REFUSED, "stapler = yes")), end.failure());
    assertEquals(new ScanEnd(1, Optional.empty()), scanner.scan(GLASS, pages::add));
  }

  @Test
  void refusesAValueThatTheDriverDoesNotTake() {
    ScanEnd end = scanner.scan(GLASS.withDriverOption("mode", "Infrared"), pages::add);
    assertEquals(
        Optional.of(new ScanFailure(ScanTrouble.SETTING_REFUSED, "mode = Infrared")), end.failure());
    assertEquals(new ScanEnd(1, Optional.empty()), scanner.scan(GLASS, pages::add));
  }

  @Test
  void keepsTheLibraryUsableWhenTheReceiverFails() {
    assertThrows(
        ArithmeticException.class,
        () ->
            scanner.scan(
                FEEDER,
                page -> {
                  throw new ArithmeticException();
                }));
    assertEquals(new ScanEnd(1, Optional.empty()), scanner.scan(GLASS, pages::add));
  }
}
