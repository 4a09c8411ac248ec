package ua.esoya.domain.intake;

/**
 * A street or settlement of the directory that fits what is being typed.
 *
 * @param said as it is written in an address, by today's name
 * @param note its former name, or what a settlement belongs to; blank where there is nothing to say
 */
public record AddressHint(String said, String note) {}
