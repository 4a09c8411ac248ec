package ua.esoya.device.scan;

import java.util.List;
import java.util.Set;

/**
 * What a scanner can.
 *
 * @param resolutions usual resolutions that it has, ascending, dots per inch; empty when it does not say
 * @param modes colour modes
 * @param sources FLATBED, FEEDER or both
 * @param widthMm widest area in millimetres, 0 when it does not say
 * @param heightMm longest area in millimetres, 0 when it does not say
 */
public record ScannerAbilities(
    List<Integer> resolutions, Set<ColourMode> modes, Set<PaperSource> sources, double widthMm, double heightMm) {

  public ScannerAbilities {
    resolutions = List.copyOf(resolutions);
    modes = Set.copyOf(modes);
    sources = Set.copyOf(sources);
  }
}
