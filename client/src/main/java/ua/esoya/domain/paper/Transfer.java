package ua.esoya.domain.paper;

import java.time.LocalDateTime;

/**
 * One passing from hand to hand.
 *
 * @param who full name and position
 * @param how way of notification, document shown at issuance, number of the register
 */
public record Transfer(LocalDateTime at, String who, String how) {}
