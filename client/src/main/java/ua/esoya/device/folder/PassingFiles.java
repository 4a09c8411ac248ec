package ua.esoya.device.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Names of files that programs keep only while they write: hidden ones, office locks, unfinished downloads. */
final class PassingFiles {
  private static final List<String> BEGINNINGS = List.of(".", "~");
  private static final List<String> ENDINGS =
      List.of("~", ".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".download", ".swp", ".lock");

  private PassingFiles() {}

  static boolean match(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return BEGINNINGS.stream().anyMatch(name::startsWith)
        || ENDINGS.stream().anyMatch(name::endsWith)
        || name.equals("thumbs.db")
        || name.equals("desktop.ini");
  }
}
