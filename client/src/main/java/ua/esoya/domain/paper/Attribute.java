package ua.esoya.domain.paper;

/**
 * One value of the service's own form: address of the object, cadastral number, whatever the service defines.
 *
 * @param code how the service's card calls it, by which a form may place it alone
 * @param yes of a question: whether it was answered with yes
 */
public record Attribute(String code, String label, String value, boolean yes) {}
