package ua.esoya.device.scan;

/** A scanner could not do what was asked. */
public final class ScanException extends Exception {
  private static final long serialVersionUID = 1L;

  private final ScanFailure failure;

  public ScanException(ScanFailure failure) {
    super(failure.trouble() + (failure.detail().isEmpty() ? "" : ": " + failure.detail()));
    this.failure = failure;
  }

  public ScanException(ScanTrouble trouble) {
    this(new ScanFailure(trouble));
  }

  /** What went wrong. */
  public ScanFailure failure() {
    return failure;
  }
}
