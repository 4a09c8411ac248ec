package ua.esoya.workstation.feature.casefile;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.workstation.ui.Text;

/** How the case card says things. */
final class CaseWords {
    static final Text TEXT = Text.of(CaseWords.class);

    private CaseWords() {}

    /** Full name of an applicant: of a legal entity with its form, of others surname, name, patronymic. */
    static String name(CaseCard card, Applicant applicant) {
        return applicant.legal()
                ? joined(" ", card.title("legal_form", applicant.legalForm()), applicant.legalName())
                : joined(" ", applicant.surname(), applicant.givenName(), applicant.patronymic());
    }

    /** The parts that say something, with this between them. */
    static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }

    /** Titles of codes that the directories lost are the codes; of no code nothing. */
    static String title(CaseCard card, String classifier, String code) {
        return code.isEmpty() ? "" : card.title(classifier, code);
    }
}
