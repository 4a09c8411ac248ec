package ua.esoya.domain.source;

/**
 * What a service asks of one owner's data, by its card in force.
 *
 * @param owner blank where the card names none
 * @param amount how many values
 * @param titles their names
 */
public record OwnedValues(String owner, int serviceId, String localCode, String service, int amount, String titles) {}
