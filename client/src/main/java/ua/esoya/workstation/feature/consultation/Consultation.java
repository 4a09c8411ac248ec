package ua.esoya.workstation.feature.consultation;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A card given today.
 *
 * @param way {@code paper}, {@code file} or {@code email}
 * @param address where the letter goes, its middle hidden; blank for others
 * @param state of the letter in the outbox; blank for others
 */
record Consultation(UUID id, LocalDateTime givenAt, String service, String localCode, String way, String address, String state) {}
