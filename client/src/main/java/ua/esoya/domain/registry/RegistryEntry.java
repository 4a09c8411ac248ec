package ua.esoya.domain.registry;

import java.util.Optional;

/**
 * A service as its registry publishes it; what the registry does not say is blank or absent, and the server judges all of it.
 *
 * @param code five digits
 * @param sector the sphere of life, as the registry divides them
 * @param address its page
 * @param closedOn the day from which there is no such service, YYYY-MM-DD; blank while there is
 * @param isElectronic whether it can be had without paper; absent when the registry does not say
 */
public record RegistryEntry(String code, String title, String sector, String provider, String address, String closedOn, Optional<Boolean> isElectronic) {}
