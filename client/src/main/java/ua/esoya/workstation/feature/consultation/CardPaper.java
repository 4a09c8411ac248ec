package ua.esoya.workstation.feature.consultation;

import java.util.List;
import ua.esoya.document.PaperHead;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.workstation.ui.sheet.ServiceFacts;

/** An information card as a sheet of paper. */
final class CardPaper {
    private CardPaper() {}

    /** @param printedBy «Петренко І. П., посада» */
    static ServiceSheet.InformationCard of(ServiceCard card, PaperHead head, String printedBy) {
        return new ServiceSheet.InformationCard(new ServiceSheet.Head(head.centreTitle(), head.now(), printedBy), head.centre(), card.title(), code(card),
                ServiceFacts.of(card).stream().filter(fact -> !fact.text().isBlank()).map(fact -> new ServiceSheet.CardFact(fact.label(), fact.text().lines().toList())).toList());
    }

    /** Begins the name of its file. */
    static String fileName(ServiceCard card) {
        return ConsultationWords.TEXT.get("file", code(card));
    }

    /** What machines read of it: the card without the keys of this database. */
    static Exported exported(ServiceCard card) {
        return new Exported("esoya-information-card", 1, card.title(), card.stateCode(), card.localCode(), card.sphere(), card.provider(), card.cardVersion(), card.validFrom().toString(), card.legalAct(),
                card.timeLimitAmount(), card.timeLimitUnit(), card.fee().toPlainString(), card.feeNote(), card.submissionOrder(), card.resultTitle(), card.receivingOrder(), card.provisionMode(),
                card.modeReason(), card.isElectronic(), card.stateRegister(),
                card.documents().stream().map(it -> new ExportedDocument(it.title(), it.form(), it.isRequired(), it.condition())).toList(), card.refusalGrounds());
    }

    private static String code(ServiceCard card) {
        return card.stateCode().isEmpty() ? card.localCode() : card.stateCode();
    }

    /** The file; what is blank is left out. */
    record Exported(String format, int formatVersion, String title, String stateCode, String localCode, String sphere, String provider, int cardVersion, String validFrom, String legalAct,
            int timeLimitAmount, String timeLimitUnit, String fee, String feeNote, String submissionOrder, String resultTitle, String receivingOrder, String provisionMode,
            String modeReason, boolean isElectronic, String stateRegister, List<ExportedDocument> documents, List<ServiceCard.RefusalGround> refusalGrounds) {}

    /** A document in the file. */
    record ExportedDocument(String title, String form, boolean isRequired, String condition) {}
}
