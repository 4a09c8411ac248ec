package ua.esoya.domain.paper;

/** One value of the service's own form: address of the object, cadastral number, whatever the service defines. */
public record Attribute(String label, String value) {}
