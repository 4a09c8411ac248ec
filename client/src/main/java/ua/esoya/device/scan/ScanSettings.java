package ua.esoya.device.scan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * How to scan.
 *
 * @param dpi wanted resolution; the nearest one that the scanner has is taken, {@link ScannedPage#dpi()} tells which
 * @param driverOptions the driver's own options by name, as text, set last and in this order: what a technical
 *     administrator found out about a particular model
 */
public record ScanSettings(
    int dpi, ColourMode mode, PaperSource source, PaperSize paper, Map<String, String> driverOptions) {

  public ScanSettings {
    if (dpi < 1 || dpi > 10_000) {
      throw new IllegalArgumentException("dpi " + dpi);
    }
    driverOptions = Collections.unmodifiableMap(new LinkedHashMap<>(driverOptions));
  }

  /** Settings without options of a particular driver. */
  public ScanSettings(int dpi, ColourMode mode, PaperSource source, PaperSize paper) {
    this(dpi, mode, source, paper, Map.of());
  }

  /** Gray A4 at 300 dpi from wherever the paper lies: what the archive wants of an ordinary document. */
  public static ScanSettings ordinary() {
    return new ScanSettings(300, ColourMode.GRAY, PaperSource.AUTOMATIC, PaperSize.A4);
  }

  /** The same settings with one more option of the driver, set after those already given. */
  public ScanSettings withDriverOption(String name, String value) {
    SequencedMap<String, String> more = new LinkedHashMap<>(driverOptions);
    more.putLast(name, value);
    return new ScanSettings(dpi, mode, source, paper, more);
  }
}
