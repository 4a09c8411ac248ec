package ua.esoya.device.scan.sane;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.esoya.device.scan.ColourMode;
import ua.esoya.device.scan.PaperSource;

/** SANE does not fix what a driver calls its modes and sources; these are the words in use. */
final class DriverWords {
  private static final List<String> LINEART = List.of("lineart", "black", "binary", "monochrome");
  private static final List<String> GRAY = List.of("gray", "grey");
  private static final List<String> COLOUR = List.of("color", "colour", "rgb");
  private static final List<String> FEEDER = List.of("feeder", "adf");
  private static final List<String> BOTH_SIDES = List.of("duplex", "back", "both");
  private static final List<String> FLATBED = List.of("flatbed", "platen", "normal");

  private DriverWords() {}

  /** The driver's word for the mode, when it has one. */
  static Optional<String> mode(ColourMode mode, List<String> offered) {
    List<String> words =
        switch (mode) {
          case LINEART -> LINEART;
          case GRAY -> GRAY;
          case COLOUR -> COLOUR;
        };
    return first(offered, words, List.of());
  }

  /** The driver's word for the glass or for the front side of the feeder; AUTOMATIC has none. */
  static Optional<String> source(PaperSource source, List<String> offered) {
    return switch (source) {
      case FLATBED -> first(offered, FLATBED, FEEDER);
      case FEEDER -> first(offered, FEEDER, BOTH_SIDES);
      case AUTOMATIC -> Optional.empty();
    };
  }

  private static Optional<String> first(List<String> offered, List<String> wanted, List<String> unwanted) {
    return offered.stream().filter(o -> has(o, wanted) && !has(o, unwanted)).findFirst();
  }

  private static boolean has(String offered, List<String> words) {
    String lower = offered.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains);
  }
}
