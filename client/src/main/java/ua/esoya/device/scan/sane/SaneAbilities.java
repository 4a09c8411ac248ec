package ua.esoya.device.scan.sane;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.esoya.device.scan.ColourMode;
import ua.esoya.device.scan.PaperSource;
import ua.esoya.device.scan.ScanException;
import ua.esoya.device.scan.ScannerAbilities;

/** Reads out of a driver's options what a person may choose from. */
final class SaneAbilities {
  private static final List<Integer> USUAL_DPI = List.of(75, 100, 150, 200, 300, 400, 600, 1200);

  private SaneAbilities() {}

  static ScannerAbilities read(SaneOptions options) throws ScanException {
    Set<PaperSource> sources = EnumSet.noneOf(PaperSource.class);
    SaneSettings settings = new SaneSettings(options);
    for (PaperSource source : List.of(PaperSource.FLATBED, PaperSource.FEEDER)) {
      if (settings.has(source)) {
        sources.add(source);
      }
    }
    return new ScannerAbilities(resolutions(options), modes(options), sources, reach(options, "br-x"), reach(options, "br-y"));
  }

  private static List<Integer> resolutions(SaneOptions options) throws ScanException {
    return options.find("resolution").stream()
        .flatMap(o -> USUAL_DPI.stream().filter(dpi -> Math.round(o.nearest(dpi)) == dpi))
        .toList();
  }

  private static Set<ColourMode> modes(SaneOptions options) throws ScanException {
    List<String> words = options.find("mode").map(SaneOption::texts).orElse(List.of());
    Set<ColourMode> modes = EnumSet.noneOf(ColourMode.class);
    Stream.of(ColourMode.values()).filter(m -> DriverWords.mode(m, words).isPresent()).forEach(modes::add);
    Optional<SaneOption> depth = options.find("depth");
    if (modes.contains(ColourMode.GRAY) && depth.isPresent() && depth.get().nearest(1) == 1) {
      modes.add(ColourMode.LINEART);
    }
    return modes;
  }

  private static double reach(SaneOptions options, String name) throws ScanException {
    return options.find(name)
        .filter(o -> !o.range().isEmpty() && o.unit() != SaneOption.UNIT_PIXEL)
        .map(o -> o.number(o.range().get(1)))
        .orElse(0.0);
  }
}
