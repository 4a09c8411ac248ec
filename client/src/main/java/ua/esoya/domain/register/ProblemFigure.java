package ua.esoya.domain.register;

/** How many problems were met on one sort of screen within a period, and how many of them are not closed (5.8.5). */
public record ProblemFigure(String screen, int reported, int stillOpen) {}
