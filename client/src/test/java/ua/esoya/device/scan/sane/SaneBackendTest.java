package ua.esoya.device.scan.sane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.esoya.device.scan.ColourMode;
import ua.esoya.device.scan.FoundScanner;
import ua.esoya.device.scan.PaperSource;
import ua.esoya.device.scan.ScanException;
import ua.esoya.device.scan.ScanTrouble;
import ua.esoya.device.scan.ScannerAbilities;

class SaneBackendTest extends SaneTestBase {
  @Test
  void listsTheScannersWithinReach() throws ScanException {
    List<FoundScanner> found = backend.scanners();
    assertEquals(List.of("test:0", "test:1"), found.stream().map(FoundScanner::name).toList());
    assertEquals("Noname frontend-tester", found.getFirst().label());
  }

  @Test
  void tellsWhatAScannerCan() throws ScanException {
    ScannerAbilities abilities = scanner.abilities();
    assertEquals(List.of(75, 100, 150, 200, 300, 400, 600, 1200), abilities.resolutions());
    assertEquals(Set.of(ColourMode.values()), abilities.modes());
    assertEquals(Set.of(PaperSource.FLATBED, PaperSource.FEEDER), abilities.sources());
    assertEquals(300, abilities.widthMm());
    assertEquals(300, abilities.heightMm());
  }

  @Test
  void refusesAScannerThatIsNotThere() {
    ScanException refusal = assertThrows(ScanException.class, () -> backend.open("test:7"));
    assertEquals(ScanTrouble.NO_SCANNER, refusal.failure().trouble());
  }

  @Test
  void refusesPlainlyWhereTheLibraryIsMissing() {
    try (SaneBackend bare =
        new SaneBackend(() -> NativeSane.load("libsane-that-nobody-has.so.1"), Duration.ZERO)) {
      ScanException refusal = assertThrows(ScanException.class, bare::scanners);
      assertEquals(ScanTrouble.NO_LIBRARY, refusal.failure().trouble());
      assertTrue(refusal.failure().text().contains("libsane1"));
    }
  }

  @Test
  void refusesALibraryThatIsNotSane() {
    try (SaneBackend wrong = new SaneBackend(() -> NativeSane.load("libc.so.6"), Duration.ZERO)) {
      ScanException refusal = assertThrows(ScanException.class, wrong::scanners);
      assertEquals(ScanTrouble.NO_LIBRARY, refusal.failure().trouble());
    }
  }

  @Test
  void opensBothScannersAtOnce() throws ScanException {
    try (var second = backend.open("test:1")) {
      assertEquals(1, second.scan(GLASS, pages::add).pages());
      assertEquals(1, scanner.scan(GLASS, pages::add).pages());
    }
  }
}
