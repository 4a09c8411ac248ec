package ua.esoya.workstation.feature.intake;

import java.util.Optional;
import ua.esoya.domain.service.ServiceCard.CardDocument;
import ua.esoya.workstation.ui.entry.Rules;

/** A row of the checklist: given or missing, and what is to be written of it in the inventory (3.3, 4.6). */
final class DocumentDraft {
    static final String ELECTRONIC = "electronic";
    private static final int MOST_SHEETS = 5000;

    private final Entries entries;
    private final Optional<CardDocument> card;
    private final boolean inRegister;
    private boolean registered;

    /** A row of the information card, or of a document the applicant added when {@code card} is absent. */
    DocumentDraft(Rules rules, Optional<CardDocument> card, String kind, Runnable changed) {
        this.card = card;
        this.inRegister = card.map(CardDocument::isInRegister)
                .orElseGet(() -> rules.codes().find("document_kind", kind).map(value -> value.extra().getOrDefault("is_in_register", "")).orElse("").equals("true"));
        entries = new Entries(changed);
        var e = entries;
        e.add("document_kind", rules.code("document_kind"), () -> true);
        e.add("title", rules.line(500), () -> true);
        e.add("is_given", rules.asIs());
        e.add("form", rules.asIs());
        e.add("number", rules.line(100));
        e.add("dated_on", rules.past());
        e.add("sheets", rules.whole(0, MOST_SHEETS), () -> given() && onPaper());
        e.add("copies", rules.whole(1, 100));
        e.add("note", rules.line(500));
        e.add("decision", rules.asIs(), () -> !given());
        e.add("promised_on", rules.coming());
        e.set("document_kind", kind);
        e.set("form", "original");
        e.set("copies", "1");
    }

    /** The row as the information card has it: what must be given is given, one sheet, in the form the card asks for. */
    static DocumentDraft ofCard(Rules rules, CardDocument card, Runnable changed) {
        var row = new DocumentDraft(rules, Optional.of(card), card.documentKind(), changed);
        row.entries.set("title", card.title());
        row.entries.set("form", card.form().isEmpty() ? "original" : card.form());
        row.entries.tick("is_given", card.isRequired());
        row.entries.set("sheets", row.onPaper() ? "1" : "0");
        return row;
    }

    Entries entries() {
        return entries;
    }

    Optional<CardDocument> card() {
        return card;
    }

    boolean given() {
        return entries.ticked("is_given");
    }

    boolean required() {
        return card.map(CardDocument::isRequired).orElse(true);
    }

    /** Held in a state register: shown, not scanned, its sheets need not be counted (4.6). */
    boolean inRegister() {
        return inRegister;
    }

    boolean onPaper() {
        return !inRegister && !entries.get("form").text().get().equals(ELECTRONIC);
    }

    /** The row already stands in the registered case; corrections keep it in its place. */
    void registered() {
        registered = true;
    }

    /** Whether the row goes into the inventory: a document that may be given and is not leaves no trace. */
    boolean counts() {
        return registered || required() || given();
    }

    /** The applicant will bring it later. */
    boolean promised() {
        return !given() && entries.get("decision").text().get().equals("bring_later");
    }

    int sheets() {
        var sheets = entries.value("sheets");
        return given() && !sheets.isEmpty() ? Integer.parseInt(sheets) : 0;
    }

    String title() {
        return entries.get("title").text().get();
    }

    /** Why the row cannot be registered although each field alone could: paper that is given has sheets. */
    boolean lacksSheets() {
        return given() && onPaper() && sheets() < 1;
    }
}
