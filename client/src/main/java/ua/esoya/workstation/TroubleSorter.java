package ua.esoya.workstation;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import ua.esoya.data.ReceptionNow;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Trouble;

/** Turns what the data floor throws into the three kinds of trouble, with a sentence for the person. */
final class TroubleSorter implements Function<Throwable, Trouble> {
    private static final Text TEXT = Text.of(TroubleSorter.class);

    @Override
    public Trouble apply(Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> new Trouble.Refused(refusal.code(), sentence(refusal), field(refusal));
            case Outage outage -> new Trouble.Outage(TEXT.get("outage." + outage.reason()));
            default -> new Trouble.Defect(thrown);
        };
    }

    /** The sentence for a line that is gone, before anything else is known. */
    static String lineLost() {
        return TEXT.get("outage.server_unreachable");
    }

    /** The sentence of a refusal; also used by the sign-in window, which has no form to put it to. */
    static String sentence(Refusal refusal) {
        return opensAgain(refusal)
                .map(at -> TEXT.get("reception.opens", at.toLocalDate(), at.toLocalTime()))
                .orElseGet(() -> TEXT.get("refusal." + refusal.rule()));
    }

    private static Optional<LocalDateTime> opensAgain(Refusal refusal) {
        return refusal.rule().equals("reception_closed") && !refusal.detail().isEmpty() ? ReceptionNow.closedBy(refusal).nextOpensAt() : Optional.empty();
    }

    private static Optional<String> field(Refusal refusal) {
        return refusal.fields().stream().findFirst().map(problem -> problem.field());
    }
}
