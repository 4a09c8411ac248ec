package ua.esoya.domain.registry;

/**
 * How many services of one sphere can be had electronically (KR146-2.3.1).
 *
 * @param isOurs ours by our cards; otherwise the registry's
 * @param unsaid of how many the registry does not say it
 */
public record ElectronicShare(boolean isOurs, String sphere, int services, int electronic, int unsaid) {

    /** Per cent of those of which it is known; 0 when it is known of none. */
    public int percent() {
        int known = services - unsaid;
        return known == 0 ? 0 : Math.round(100f * electronic / known);
    }

    /** The same of two spheres together. */
    public ElectronicShare with(ElectronicShare other, String name) {
        return new ElectronicShare(isOurs, name, services + other.services, electronic + other.electronic, unsaid + other.unsaid);
    }
}
