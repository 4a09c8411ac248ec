package ua.esoya.domain.access;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * What waits for a second person's consent (4.12).
 *
 * @param kind order or password
 * @param personGroup the rights an order gives; blank for a password
 * @param isMine asked by the person at the keyboard, who therefore cannot answer
 */
public record SecondPersonAct(
        UUID actId, String kind, String about, String login, String personGroup, String askedBy, LocalDateTime askedAt, boolean isMine) {}
