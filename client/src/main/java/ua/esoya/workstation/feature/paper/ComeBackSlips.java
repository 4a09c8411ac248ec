package ua.esoya.workstation.feature.paper;

import java.util.List;
import java.util.Optional;
import ua.esoya.document.PaperHead;
import ua.esoya.domain.PersonName;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.domain.paper.ComeBack;
import ua.esoya.domain.paper.Employee;
import ua.esoya.domain.paper.Lines;
import ua.esoya.workstation.ui.Text;

/** Kept draft → the slip of what to bring. The draft has a code and no case number. */
final class ComeBackSlips {
    private static final Text TEXT = Text.of(ComeBackSlips.class);

    private ComeBackSlips() {}

    static ComeBack of(DraftCard draft, PaperHead head, String service, Employee registrar) {
        return new ComeBack(
                head.centre(),
                draft.draftCode(),
                head.now(),
                service,
                String.join(", ", draft.content().applicants().stream().map(ComeBackSlips::shortName).filter(name -> !name.isBlank()).toList()),
                missing(draft),
                draft.keptUntil(),
                registrar);
    }

    /** What was promised; when nothing was, everything that is not on the counter yet. */
    private static List<ComeBack.Missing> missing(DraftCard draft) {
        var promised = draft.content().documents().stream().filter(DraftCard.Document::toBring).toList();
        var all = promised.isEmpty() ? draft.content().documents().stream().filter(document -> !document.isGiven()).toList() : promised;
        return all.stream()
                .map(document -> new ComeBack.Missing(document.title(),
                        Lines.join("; ", document.promisedOn().map(day -> TEXT.get("come_back.until", day)).orElse(""), document.note())))
                .toList();
    }

    /** As far as it is typed already. */
    private static String shortName(Applicant applicant) {
        return applicant.legal()
                ? applicant.legalName()
                : applicant.surname().isBlank() ? "" : new PersonName(applicant.surname(), applicant.givenName(), Optional.of(applicant.patronymic()).filter(text -> !text.isBlank())).shortForm();
    }
}
