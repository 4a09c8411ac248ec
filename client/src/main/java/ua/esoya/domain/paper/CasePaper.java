package ua.esoya.domain.paper;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the papers of one registered case may need. Times are local to Kyiv.
 *
 * @param number case number, exactly the text in barcode and QR
 * @param registeredAt when the inventory was made and the case got its number
 * @param receivedAt when the package came, if not at that moment; the term runs from it
 * @param channel how the package came («особисто», «поштою»)
 * @param applicants one or several, in the order they were entered
 * @param attributes object of the request and other values of the service, in the order of its form
 * @param items documents of the package, in order
 * @param registrar who registered the case
 * @param reprint present when the paper was printed before
 * @param bundle the package of services it belongs to; absent for a single service (KR146-P2)
 */
public record CasePaper(
        Centre centre,
        String number,
        LocalDateTime registeredAt,
        Optional<LocalDateTime> receivedAt,
        String channel,
        ServiceLine service,
        List<Party> applicants,
        Optional<Proxy> representative,
        List<Attribute> attributes,
        List<Item> items,
        FeeLine fee,
        TermLine term,
        Preferences preferences,
        Consents consents,
        Employee registrar,
        List<Stage> stages,
        Passage passage,
        Optional<Reprint> reprint,
        Optional<BundleLines> bundle) {

    public CasePaper {
        applicants = List.copyOf(applicants);
        attributes = List.copyOf(attributes);
        items = List.copyOf(items);
        stages = List.copyOf(stages);
    }

    /**
     * Papers that this case has: no routing slip when the result is given at the moment of request (7.1.3), nor for a package, whose services
     * have theirs; no application for what is given without one (CSP-1.2g).
     */
    public List<PaperKind> kinds() {
        var kinds = new ArrayList<>(List.of(PaperKind.INVENTORY));
        if (!service.immediate() && !isBundle()) {
            kinds.add(PaperKind.ROUTING_SLIP);
        }
        if (!service.withoutApplication()) {
            kinds.add(PaperKind.APPLICATION);
        }
        return List.copyOf(kinds);
    }

    /** Whether this is the request for a package of services. */
    public boolean isBundle() {
        return bundle.filter(BundleLines::isRequest).isPresent();
    }

    /** Sheets of the whole package. */
    public int sheets() {
        return items.stream().mapToInt(Item::sheets).sum();
    }

    /** The same case with other documents and the employee who took them. */
    public CasePaper with(List<Item> brought, Employee by) {
        return new CasePaper(centre, number, registeredAt, receivedAt, channel, service, applicants, representative,
                attributes, brought, fee, term, preferences, consents, by, stages, passage, reprint, bundle);
    }

    /** The request for a package with what its services ask, so that one application says it all. */
    public CasePaper asking(List<Attribute> all) {
        return new CasePaper(centre, number, registeredAt, receivedAt, channel, service, applicants, representative,
                all, items, fee, term, preferences, consents, registrar, stages, passage, reprint, bundle);
    }

    /** The same case with the mark of a repeated print. */
    public CasePaper reprinted(Reprint mark) {
        return new CasePaper(centre, number, registeredAt, receivedAt, channel, service, applicants, representative,
                attributes, items, fee, term, preferences, consents, registrar, stages, passage, Optional.of(mark), bundle);
    }
}
