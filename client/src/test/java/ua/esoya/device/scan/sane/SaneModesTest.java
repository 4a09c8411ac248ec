package ua.esoya.device.scan.sane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.device.scan.ColourMode;
import ua.esoya.device.scan.PaperSize;
import ua.esoya.device.scan.PaperSource;
import ua.esoya.device.scan.ScanEnd;
import ua.esoya.device.scan.ScanSettings;
import ua.esoya.device.scan.ScannedPage;

/** Every kind of image against what {@code scanimage} makes of the same scanner. */
@Tag("ESOYA-4.6")
class SaneModesTest extends SaneTestBase {
  private static final List<String> A4 = List.of("-l", "0", "-t", "0", "-x", "210", "-y", "297");

  @ParameterizedTest
  @CsvSource({
    "LINEART, 100, Gray, 1, " + BufferedImage.TYPE_BYTE_BINARY,
    "LINEART, 300, Gray, 1, " + BufferedImage.TYPE_BYTE_BINARY,
    "GRAY, 150, Gray, 8, " + BufferedImage.TYPE_BYTE_GRAY,
    "GRAY, 300, Gray, 8, " + BufferedImage.TYPE_BYTE_GRAY,
    "COLOUR, 150, Color, 8, " + BufferedImage.TYPE_3BYTE_BGR
  })
  void hasThePixelsOfTheReferenceProgram(ColourMode mode, int dpi, String word, String depth, int type) throws Exception {
    ScannedPage page = page(new ScanSettings(dpi, mode, PaperSource.FLATBED, PaperSize.A4));
    assertEquals(type, page.image().getType());
    assertEquals(dpi, page.dpi());
    assertSame(reference(dpi, "--mode", word, "--depth", depth), page);
  }

  @ParameterizedTest
  @CsvSource({"GRAY, Gray", "COLOUR, Color"})
  void keepsTheUpperByteOfSixteenBits(ColourMode mode, String word) throws Exception {
    ScanSettings deep = new ScanSettings(75, mode, PaperSource.FLATBED, PaperSize.A4, Map.of("depth", "16"));
    assertSame(reference(75, "--mode", word, "--depth", "16"), page(deep));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RGB", "BRG", "GBR"})
  void putsThreePassesTogether(String order) throws Exception {
    ScanSettings passes =
        new ScanSettings(75, ColourMode.COLOUR, PaperSource.FLATBED, PaperSize.A4)
            .withDriverOption("three-pass", "yes")
            .withDriverOption("three-pass-order", order);
    assertSame(reference(75, "--mode", "Color", "--depth", "8"), page(passes));
  }

  @ParameterizedTest
  @CsvSource({"GRAY, Gray, 8", "COLOUR, Color, 8", "LINEART, Gray, 1"})
  void takesAPageOfUnknownHeight(ColourMode mode, String word, String depth) throws Exception {
    ScanSettings hand =
        new ScanSettings(300, mode, PaperSource.FLATBED, PaperSize.A4).withDriverOption("hand-scanner", "yes");
    ScannedPage page = page(hand);
    // a hand scanner has no area to set
    assertSame(scanimage(300, List.of("--mode", word, "--depth", depth, "--hand-scanner=yes")), page);
    assertTrue(page.image().getHeight() > 1024, "the first guess of the height must have been outgrown");
  }

  @Test
  void dropsWastedBytesAtTheEndOfALine() throws Exception {
    ScanSettings wasting =
        new ScanSettings(75, ColourMode.GRAY, PaperSource.FLATBED, PaperSize.A4).withDriverOption("ppl-loss", "7");
    // scanimage writes the wasted bytes too, so the picture without waste is the oracle
    Pnm whole = reference(75, "--mode", "Gray", "--depth", "8");
    assertSame(whole.cutTo(whole.width() - 7), page(wasting));
  }

  @Test
  void takesPagesOfADriverThatReadsLittleAtATime() throws Exception {
    ScanSettings little =
        new ScanSettings(75, ColourMode.GRAY, PaperSource.FLATBED, PaperSize.A4)
            .withDriverOption("read-limit", "yes")
            .withDriverOption("read-limit-size", "777");
    assertSame(reference(75, "--mode", "Gray", "--depth", "8"), page(little));
  }

  @Test
  void cutsThePaperToWhatTheScannerReaches() {
    ScannedPage page = page(new ScanSettings(100, ColourMode.GRAY, PaperSource.FLATBED, PaperSize.WHOLE_BED));
    assertEquals(300 / 25.4 * 100, page.image().getWidth(), 1);
    assertEquals(300 / 25.4 * 100, page.image().getHeight(), 1);
  }

  @Test
  void tellsTheResolutionThatTheScannerReallyHas() {
    assertEquals(1200, page(new ScanSettings(9600, ColourMode.LINEART, PaperSource.FLATBED, PaperSize.A6)).dpi());
  }

  private ScannedPage page(ScanSettings settings) {
    assertEquals(new ScanEnd(1, Optional.empty()), scanner.scan(settings, pages::add));
    return pages.getFirst();
  }

  private static Pnm reference(int dpi, String... options) throws Exception {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(A4);
    return scanimage(dpi, all);
  }

  private static Pnm scanimage(int dpi, List<String> options) throws Exception {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("--resolution", Integer.toString(dpi), "--test-picture", "Color pattern"));
    return Pnm.scanned(config, all);
  }

  private static void assertSame(Pnm reference, ScannedPage page) {
    assertEquals(reference.toString(), Pnm.of(page.image()).toString());
    assertTrue(reference.variety() > 1, "a picture of one colour proves nothing");
  }
}
