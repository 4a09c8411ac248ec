package ua.esoya.device.print;

/**
 * How to print one paper.
 *
 * @param printer {@link Printer#name()}
 * @param copies 1 to 99
 * @param jobName what the printer's queue shows
 * @param bothSides on both sides of the sheet, turned over the long edge
 */
public record PrintOrder(String printer, int copies, String jobName, boolean bothSides) {
  private static final int MOST_COPIES = 99;

  public PrintOrder {
    if (copies < 1 || copies > MOST_COPIES) {
      throw new IllegalArgumentException("copies " + copies);
    }
  }

  /** One-sided. */
  public PrintOrder(String printer, int copies, String jobName) {
    this(printer, copies, jobName, false);
  }
}
