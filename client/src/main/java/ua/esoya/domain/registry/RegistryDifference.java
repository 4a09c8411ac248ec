package ua.esoya.domain.registry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One of our services beside the registry's, or one of the registry's that we have not.
 *
 * @param place by which lists go on: our code, or the registry's where ours is missing
 * @param stateCode blank when ours has none
 * @param registryTitle blank when the registry knows no such code
 * @param isGone whether it is not published any more
 * @param serviceId absent when we have no such service
 * @param version of our card in force; 0 without one
 */
public record RegistryDifference(String place, String stateCode, String registryTitle, String sector, String registryProvider, String address, Optional<LocalDate> closedOn, boolean isGone,
        Optional<Integer> serviceId, String localCode, String title, String sphere, int version) {}
