package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.Optional;
import ua.esoya.domain.casefile.CaseCard;

/** Where the case is, when it is not simply led by the office that looks at it (CSP-1.2e). */
final class HolderSentence {
    private HolderSentence() {}

    static Optional<String> of(CaseCard card) {
        var holding = card.course().holding();
        return holding.waiting().map(pass -> TEXT.get("holder.waiting." + pass.what(), pass.to(), pass.passedAt(), pass.passedBy()))
                .or(() -> holding.isHeld() ? Optional.empty() : Optional.of(TEXT.get("holder.elsewhere", holding.holder())));
    }
}
