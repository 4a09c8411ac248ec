package ua.esoya.device.scan;

import java.io.Serializable;

/**
 * A trouble as it happened.
 *
 * @param detail technical: option name, status number; empty when there is nothing to add
 */
public record ScanFailure(ScanTrouble trouble, String detail) implements Serializable {

  /** A trouble that needs no detail. */
  public ScanFailure(ScanTrouble trouble) {
    this(trouble, "");
  }

  /** The sentence for the person at the counter, in Ukrainian. */
  public String text() {
    return trouble.text(detail);
  }
}
