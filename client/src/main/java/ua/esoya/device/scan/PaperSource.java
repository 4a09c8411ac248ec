package ua.esoya.device.scan;

/** Where the paper lies. */
public enum PaperSource {
  /** The glass: one page a scan. */
  FLATBED,
  /** The feeder: pages until it is empty. */
  FEEDER,
  /** The feeder when it has paper, else the glass. */
  AUTOMATIC
}
