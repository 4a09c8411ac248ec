package ua.esoya.device.scan;

import java.util.Locale;
import java.util.ResourceBundle;

/** What may go wrong with a scanner; each has its own sentence for the person at the counter. */
public enum ScanTrouble {
  /** The system part (libsane) is not installed. */
  NO_LIBRARY("scan.noLibrary"),
  /** No such scanner, or it was unplugged or switched off. */
  NO_SCANNER("scan.noScanner"),
  /** Another program holds the scanner. */
  BUSY("scan.busy"),
  JAM("scan.jam"),
  COVER_OPEN("scan.coverOpen"),
  /** No paper before the first page; running out of paper after it is the ordinary end. */
  FEEDER_EMPTY("scan.feederEmpty"),
  /** The page broke off; it was not taken. */
  TRUNCATED_PAGE("scan.truncatedPage"),
  INPUT_OUTPUT("scan.inputOutput"),
  /** A person ended the scan. */
  CANCELLED("scan.cancelled"),
  ACCESS_DENIED("scan.accessDenied"),
  OUT_OF_MEMORY("scan.outOfMemory"),
  /** The scanner does not have what the settings ask for. */
  SETTING_REFUSED("scan.settingRefused"),
  /** A status that this program does not know; the detail is its number. */
  UNKNOWN("scan.unknown");

  private final String key;

  ScanTrouble(String key) {
    this.key = key;
  }

  String text(String detail) {
    return ResourceBundle.getBundle("ua.esoya.device.scan.texts", Locale.ROOT).getString(key).replace("{0}", detail);
  }
}
