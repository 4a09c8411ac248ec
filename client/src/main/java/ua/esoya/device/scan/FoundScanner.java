package ua.esoya.device.scan;

/**
 * A scanner found by the backend.
 *
 * @param name the backend's own name, needed to open it
 * @param vendor maker, may be empty
 * @param model model, may be empty
 */
public record FoundScanner(String name, String vendor, String model) {

  /** What a person reads in a list: maker and model, else the technical name. */
  public String label() {
    String label = (vendor + " " + model).strip();
    return label.isEmpty() ? name : label;
  }
}
