package ua.esoya.workstation.feature.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.document.Papers;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.paper.ComeBack;
import ua.esoya.domain.paper.Employee;
import ua.esoya.domain.paper.Reprint;
import ua.esoya.workstation.ui.Text;

/** The one slip of a draft set aside: what to bring; its barcode opens the draft. */
final class SlipStack implements PaperStack {
    private static final Text TEXT = Text.of(SlipStack.class);

    private final Papers printer;
    private final ComeBack slip;

    SlipStack(PaperGateway gateway, Papers printer, UUID draftId, SessionCard session) {
        this.printer = printer;
        var draft = gateway.draft(draftId);
        int service = draft.content().serviceId();
        this.slip = ComeBackSlips.of(draft, gateway.head(Optional.empty()), service == 0 ? "" : gateway.serviceTitle(service),
                new Employee(session.shortName(), session.position(), session.workplaceTitle()));
    }

    @Override
    public String heading() {
        return TEXT.get("slip.heading", slip.draftCode());
    }

    @Override
    public String number() {
        return slip.draftCode();
    }

    @Override
    public Optional<CaseCard> card() {
        return Optional.empty();
    }

    @Override
    public List<Paper> papers() {
        return List.of(new Paper("come_back", TEXT.get("paper.come_back"), 1,
                slip.toBring().isEmpty() ? List.of(TEXT.get("slip.nothing")) : List.of(), 0));
    }

    @Override
    public byte[] render(Paper paper, Optional<Reprint> mark) {
        return printer.comeBack(slip);
    }

    @Override
    public int times(Paper paper) {
        return paper.copies();
    }

    @Override
    public Reprint mark() {
        return new Reprint(slip.madeAt(), slip.registrar().name(), Optional.empty());
    }

    @Override
    public Map<String, PrintNumber> record(UUID requestId, List<Paper> papers) {
        return Map.of();
    }
}
