package ua.esoya.device.scan.sane;

import ua.esoya.device.scan.ScanException;
import ua.esoya.device.scan.ScanFailure;
import ua.esoya.device.scan.ScanTrouble;

/** The numbers of SANE_Status and what they mean to a person. */
final class SaneStatus {
  static final int GOOD = 0;
  static final int EOF = 5;
  static final int NO_DOCS = 7;

  private SaneStatus() {}

  static void check(int status) throws ScanException {
    if (status != GOOD) {
      throw new ScanException(failure(status));
    }
  }

  static ScanFailure failure(int status) {
    return switch (status) {
      case 1, 4 -> new ScanFailure(ScanTrouble.SETTING_REFUSED, "SANE " + status);
      case 2 -> new ScanFailure(ScanTrouble.CANCELLED);
      case 3 -> new ScanFailure(ScanTrouble.BUSY);
      case EOF -> new ScanFailure(ScanTrouble.TRUNCATED_PAGE);
      case 6 -> new ScanFailure(ScanTrouble.JAM);
      case NO_DOCS -> new ScanFailure(ScanTrouble.FEEDER_EMPTY);
      case 8 -> new ScanFailure(ScanTrouble.COVER_OPEN);
      case 9 -> new ScanFailure(ScanTrouble.INPUT_OUTPUT);
      case 10 -> new ScanFailure(ScanTrouble.OUT_OF_MEMORY);
      case 11 -> new ScanFailure(ScanTrouble.ACCESS_DENIED);
      default -> new ScanFailure(ScanTrouble.UNKNOWN, Integer.toString(status));
    };
  }
}
