package ua.esoya.device.print;

/**
 * A printer of this workplace.
 *
 * @param name the name by which the system knows it
 * @param standard whether the system takes it when nobody chooses
 */
public record Printer(String name, boolean standard) {}
