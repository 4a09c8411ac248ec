package ua.esoya.device.scan;

/** Area to read, in millimetres, portrait; cut to what the scanner can reach. */
public enum PaperSize {
  A3(297, 420),
  A4(210, 297),
  A5(148, 210),
  A6(105, 148),
  /** Everything that the scanner can reach. */
  WHOLE_BED(Double.MAX_VALUE, Double.MAX_VALUE);

  private final double widthMm;
  private final double heightMm;

  PaperSize(double widthMm, double heightMm) {
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  /** Width in millimetres. */
  public double widthMm() {
    return widthMm;
  }

  /** Height in millimetres. */
  public double heightMm() {
    return heightMm;
  }
}
