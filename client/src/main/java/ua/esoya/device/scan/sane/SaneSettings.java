package ua.esoya.device.scan.sane;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.esoya.device.scan.ColourMode;
import ua.esoya.device.scan.PaperSource;
import ua.esoya.device.scan.ScanException;
import ua.esoya.device.scan.ScanFailure;
import ua.esoya.device.scan.ScanSettings;
import ua.esoya.device.scan.ScanTrouble;

/** Puts {@link ScanSettings} into the options of one driver. Source first: it decides what the others may be. */
final class SaneSettings {
  private static final double MM_PER_INCH = 25.4;
  /** Yes-or-no sensors of the feeder, by the names that drivers give them. */
  private static final List<String> PAPER_SENSORS = List.of("page-loaded", "adf-loaded", "document-loaded");

  private final SaneOptions options;

  SaneSettings(SaneOptions options) {
    this.options = options;
  }

  /** @return the resolution that the driver took, dots per inch */
  int apply(ScanSettings settings, PaperSource source) throws ScanException {
    setSource(source);
    setMode(settings.mode());
    int dpi = settings.dpi();
    Optional<SaneOption> resolution = options.settable("resolution");
    if (resolution.isPresent()) {
      dpi = (int) Math.round(options.setNearest(resolution.get(), dpi));
    }
    // fujitsu and relatives clip the area to a page of their own
    setLength("page-width", settings.paper().widthMm(), dpi);
    setLength("page-height", settings.paper().heightMm(), dpi);
    setLength("tl-x", 0, dpi);
    setLength("tl-y", 0, dpi);
    setLength("br-x", settings.paper().widthMm(), dpi);
    setLength("br-y", settings.paper().heightMm(), dpi);
    for (Map.Entry<String, String> own : settings.driverOptions().entrySet()) {
      options.set(own.getKey(), own.getValue());
    }
    return dpi;
  }

  /** Whether the scanner has this source; a scanner that names none has one glass. */
  boolean has(PaperSource source) throws ScanException {
    Optional<SaneOption> option = options.settable("source");
    return option.isEmpty()
        ? source == PaperSource.FLATBED
        : DriverWords.source(source, option.get().texts()).isPresent();
  }

  /** What a sensor says about paper in the feeder; empty when there is no sensor. */
  Optional<Boolean> paperInFeeder() throws ScanException {
    for (String sensor : PAPER_SENSORS) {
      Optional<Boolean> loaded = options.yes(sensor);
      if (loaded.isPresent()) {
        return loaded;
      }
    }
    return Optional.empty();
  }

  private void setSource(PaperSource source) throws ScanException {
    Optional<SaneOption> option = options.settable("source");
    if (option.isEmpty() && source == PaperSource.FLATBED) {
      return;
    }
    String word =
        option
            .flatMap(o -> DriverWords.source(source, o.texts()))
            .orElseThrow(() -> refused("source = " + source));
    options.set("source", word);
  }

  private void setMode(ColourMode mode) throws ScanException {
    Optional<SaneOption> option = options.settable("mode");
    if (option.isEmpty()) {
      return;
    }
    Optional<String> word = DriverWords.mode(mode, option.get().texts());
    if (mode == ColourMode.LINEART && word.isEmpty()) {
      options.set("mode", DriverWords.mode(ColourMode.GRAY, option.get().texts()).orElseThrow(() -> refused("mode")));
      options.set("depth", "1");
      return;
    }
    options.set("mode", word.orElseThrow(() -> refused("mode = " + mode)));
    Optional<SaneOption> depth = options.settable("depth");
    if (mode != ColourMode.LINEART && depth.isPresent()) {
      options.setNearest(depth.get(), 8);
    }
  }

  private void setLength(String name, double millimetres, int dpi) throws ScanException {
    Optional<SaneOption> option = options.settable(name);
    if (option.isPresent()) {
      boolean pixels = option.get().unit() == SaneOption.UNIT_PIXEL;
      options.setNearest(option.get(), pixels ? millimetres / MM_PER_INCH * dpi : millimetres);
    }
  }

  private static ScanException refused(String what) {
    return new ScanException(new ScanFailure(ScanTrouble.SETTING_REFUSED, what));
  }
}
