package ua.esoya.device.scan;

import java.util.List;

/** One way of reaching scanners. Calls block and never belong on the FX thread. */
public interface ScannerBackend extends AutoCloseable {

  /**
   * Scanners within reach now.
   *
   * @return empty when none is connected
   * @throws ScanException NO_LIBRARY when this machine lacks the system part, or the trouble of the search
   */
  List<FoundScanner> scanners() throws ScanException;

  /**
   * Takes the scanner for this program until it is closed.
   *
   * @param name {@link FoundScanner#name()}
   * @throws ScanException NO_SCANNER, BUSY, ACCESS_DENIED and the like
   */
  OpenScanner open(String name) throws ScanException;

  /** Gives back what the backend holds; open scanners are to be closed first. */
  @Override
  void close();
}
