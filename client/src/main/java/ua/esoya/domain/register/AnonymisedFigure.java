package ua.esoya.domain.register;

import java.time.LocalDate;

/** How many people came for a service in a month, by age; never fewer than the smallest group allowed (8.3). */
public record AnonymisedFigure(LocalDate month, String service, String ageBand, int amount) {}
