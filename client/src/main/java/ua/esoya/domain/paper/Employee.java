package ua.esoya.domain.paper;

/**
 * An official named on paper.
 *
 * @param name «Петренко І. П.»
 * @param workplace window or room, may be blank
 */
public record Employee(String name, String position, String workplace) {}
