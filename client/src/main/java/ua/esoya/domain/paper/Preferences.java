package ua.esoya.domain.paper;

/**
 * What the applicant chose (CMU 588).
 *
 * @param notification way of telling that the result is ready («СМС»)
 * @param notificationAddress number or address for it
 * @param delivery way of receiving the result («особисто в Центрі»)
 * @param deliveryAddress where to send it, blank for the counter
 */
public record Preferences(String notification, String notificationAddress, String delivery, String deliveryAddress) {}
