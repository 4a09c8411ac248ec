package ua.esoya.workstation.feature.paper;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.esoya.document.Papers;
import ua.esoya.domain.casefile.Bundle;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.paper.Reprint;
import ua.esoya.workstation.ui.Text;

/** The papers of a package: inventory and application of the request, then the routing slip of each service (KR146-P2, 7.1.3). */
final class BundleStack implements PaperStack {
    private static final Text TEXT = Text.of(BundleStack.class);
    private static final String SLIP = "routing_slip";

    private final CaseStack request;
    /** Stack of each service by the kind that its slip has here. */
    private final Map<String, CaseStack> services = new LinkedHashMap<>();
    private final Bundle bundle;

    BundleStack(PaperGateway gateway, Papers printer, CaseCard card, Bundle bundle, String whoPrints) {
        this.bundle = bundle;
        var cards = bundle.parts().stream().map(part -> gateway.caseCard(part.caseId())).toList();
        request = new CaseStack(gateway, printer, card, cards, whoPrints, Optional.empty());
        for (int at = 0; at < cards.size(); at++) {
            services.put(SLIP + "-" + bundle.parts().get(at).position(), new CaseStack(gateway, printer, cards.get(at), List.of(), whoPrints, Optional.empty()));
        }
    }

    @Override
    public String heading() {
        return request.heading();
    }

    @Override
    public String number() {
        return request.number();
    }

    @Override
    public Optional<CaseCard> card() {
        return request.card();
    }

    @Override
    public List<Paper> papers() {
        return Stream.concat(request.papers().stream(), bundle.parts().stream().flatMap(part -> slip(part).stream())).toList();
    }

    @Override
    public byte[] render(Paper paper, Optional<Reprint> mark) {
        return of(paper).render(own(paper), mark);
    }

    @Override
    public int times(Paper paper) {
        return of(paper).times(own(paper));
    }

    @Override
    public Reprint mark() {
        return request.mark();
    }

    /** Each case counts its own prints; asked again under the same request, none counts twice. */
    @Override
    public Map<String, PrintNumber> record(UUID requestId, List<Paper> papers) {
        var numbers = new HashMap<String, PrintNumber>();
        var ofRequest = papers.stream().filter(paper -> !services.containsKey(paper.kind())).toList();
        if (!ofRequest.isEmpty()) {
            numbers.putAll(request.record(requestId, ofRequest));
        }
        papers.stream().filter(paper -> services.containsKey(paper.kind())).forEach(paper -> {
            var own = UUID.nameUUIDFromBytes((requestId + paper.kind()).getBytes(StandardCharsets.UTF_8));
            var number = of(paper).record(own, List.of(own(paper))).get(SLIP);
            if (number != null) {
                numbers.put(paper.kind(), number);
            }
        });
        return numbers;
    }

    /** A service given at once has none. */
    private Optional<Paper> slip(Bundle.Part part) {
        String kind = SLIP + "-" + part.position();
        return services.getOrDefault(kind, request).papers().stream().filter(paper -> paper.kind().equals(SLIP)).findFirst()
                .map(paper -> new Paper(kind, TEXT.get("paper.routing_slip.of", part.position()), paper.copies(), paper.missing(), paper.printedBefore()));
    }

    private CaseStack of(Paper paper) {
        return services.getOrDefault(paper.kind(), request);
    }

    private Paper own(Paper paper) {
        return services.containsKey(paper.kind()) ? new Paper(SLIP, paper.title(), paper.copies(), paper.missing(), paper.printedBefore()) : paper;
    }
}
