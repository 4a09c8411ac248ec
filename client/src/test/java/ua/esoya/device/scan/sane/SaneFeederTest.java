package ua.esoya.device.scan.sane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.device.scan.ColourMode;
import ua.esoya.device.scan.PaperSize;
import ua.esoya.device.scan.PaperSource;
import ua.esoya.device.scan.ScanEnd;
import ua.esoya.device.scan.ScanFailure;
import ua.esoya.device.scan.ScanSettings;
import ua.esoya.device.scan.ScanTrouble;
import ua.esoya.device.scan.ScannedPage;

@Tag("ESOYA-4.6")
class SaneFeederTest extends SaneTestBase {
  private static final ScanSettings AUTOMATIC =
      new ScanSettings(75, ColourMode.GRAY, PaperSource.AUTOMATIC, PaperSize.A6);

  @Test
  void takesTheWholeStackInItsOrder() {
    assertEquals(new ScanEnd(FEEDER_HOLDS, Optional.empty()), scanner.scan(FEEDER, pages::add));
    assertEquals(
        IntStream.range(0, FEEDER_HOLDS).boxed().toList(), pages.stream().map(ScannedPage::index).toList());
  }

  @Test
  void takesOnePageFromTheGlass() {
    assertEquals(new ScanEnd(1, Optional.empty()), scanner.scan(GLASS, pages::add));
  }

  @Test
  void handsAPageOverBeforeTheNextOneIsBegun() {
    sane.breakAt(2, 0, 6);
    List<Integer> delivered = new java.util.ArrayList<>();
    scanner.scan(FEEDER, p -> delivered.add(sane.pagesBegun()));
    assertEquals(List.of(1, 2), delivered);
  }

  @Test
  void tellsAnEmptyFeederFromTheEndOfAStack() {
    emptyTheFeeder();
    ScanEnd end = scanner.scan(FEEDER, pages::add);
    assertEquals(new ScanEnd(0, Optional.of(new ScanFailure(ScanTrouble.FEEDER_EMPTY))), end);
    // the virtual feeder is filled anew once it has said that it is empty
    assertEquals(new ScanEnd(FEEDER_HOLDS, Optional.empty()), scanner.scan(FEEDER, pages::add));
  }

  @Test
  void goesToTheGlassByItselfWhenTheFeederIsEmpty() {
    emptyTheFeeder();
    assertEquals(new ScanEnd(1, Optional.empty()), scanner.scan(AUTOMATIC, pages::add));
  }

  @Test
  void goesToTheFeederByItselfWhenItHasPaper() {
    assertEquals(new ScanEnd(FEEDER_HOLDS, Optional.empty()), scanner.scan(AUTOMATIC, pages::add));
  }

  @Test
  void refusesASecondScanDuringTheFirst() {
    assertThrows(
        IllegalStateException.class, () -> scanner.scan(FEEDER, page -> scanner.scan(GLASS, pages::add)));
    assertTrue(pages.isEmpty());
    assertEquals(new ScanEnd(1, Optional.empty()), scanner.scan(GLASS, pages::add));
  }

  /** The virtual feeder counts every start of a handle, also those from the glass. */
  private void emptyTheFeeder() {
    for (int i = 0; i < FEEDER_HOLDS; i++) {
      assertEquals(new ScanEnd(1, Optional.empty()), scanner.scan(GLASS, page -> {}));
    }
  }
}
