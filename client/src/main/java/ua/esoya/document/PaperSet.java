package ua.esoya.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.domain.paper.PaperKind;

/**
 * Every paper of a case, for the archive and for the provider (4.5, 4.7, 7.1.3, 7.1.6a).
 *
 * @param services cases of the package that this case asks for; none for any other case
 */
public record PaperSet(CaseCard card, PaperHead head, List<CaseCard> services) {
    private static final String SUPPLEMENT = "supplement";

    /** What the papers of the case contain. */
    public CasePaper content() {
        return CasePapers.of(card, services, head);
    }

    /** Inventory, routing slip, application, then the supplementary inventories; what the case does not have is left out. */
    public List<Planned> planned(Papers papers) {
        var content = content();
        return Stream.concat(
                content.kinds().stream().map(kind -> new Planned(kind.code().replace('-', '_'), Optional.empty(), () -> papers.print(kind, content, head))),
                card.additions().stream().filter(it -> it.supplementNumber() > 0).sorted(Comparator.comparingInt(CaseCard.Addition::supplementNumber))
                        .map(brought -> new Planned(SUPPLEMENT, Optional.of(brought.supplementNumber()),
                                () -> papers.supplement(CasePapers.supplement(card, content, brought), Papers.usualCopies(PaperKind.INVENTORY)))))
                .toList();
    }

    /** A paper that is still to be made. */
    public record Planned(String kind, Optional<Integer> supplementNumber, Supplier<byte[]> pdf) {

        /** Fails as the printer fails, when the case says what no paper can hold. */
        public MadePaper make() {
            byte[] content = pdf.get();
            try (var counted = new PaperPages(content)) {
                return new MadePaper(kind, supplementNumber, counted.count(), content);
            }
        }
    }
}
