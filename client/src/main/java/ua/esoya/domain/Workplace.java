package ua.esoya.domain;

/**
 * A place where one works with applicants: a window or a desk (4.1).
 *
 * @param code the short code that the configuration of a machine names
 */
public record Workplace(String code, String title, String officeTitle) {}
