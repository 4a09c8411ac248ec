package ua.esoya.device.scan;

import java.util.function.Consumer;

/** A scanner taken for this program. Calls block, except {@link #cancel()}. */
public interface OpenScanner extends AutoCloseable {

  /** What this scanner can, as it says itself. */
  ScannerAbilities abilities() throws ScanException;

  /**
   * Takes pages until the glass is read, the feeder is empty, something goes wrong or the scan is cancelled. Each page is
   * handed over on the calling thread as soon as it is whole; the next one waits for the receiver to return. Pages
   * received before a trouble are good pages and are counted in the answer.
   *
   * @return how it ended; device troubles are told here, never thrown
   * @throws IllegalStateException when this scanner is scanning already
   */
  ScanEnd scan(ScanSettings settings, Consumer<ScannedPage> pages);

  /** Ends the scan under way, from any thread; nothing happens when there is none. The page being read is dropped. */
  void cancel();

  /** Ends the scan under way, if any, and gives the scanner back. */
  @Override
  void close();
}
