package ua.esoya.workstation.feature.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.esoya.domain.service.ServiceCard.CardDocument;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.workstation.ui.entry.Entry;
import ua.esoya.workstation.ui.form.Message;

/** Puts the form's texts away and back: for drafts, for «as last time», for corrections. Keys are the paths of what is sent. */
final class IntakeFilling {
    private static final String VALUES = "attributes.";
    private static final String REASON = "overrides.";
    private static final String NOTE = "override_notes.";

    private final IntakeDraft draft;

    IntakeFilling(IntakeDraft draft) {
        this.draft = draft;
    }

    /** Every text of the form, hidden ones included, as typed; rows that count are numbered as they are sent, the others follow. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        draft.plain().all().forEach((name, entry) -> put(texts, name, entry));
        draft.fee().all().forEach((name, entry) -> put(texts, name, entry));
        IntStream.range(0, draft.applicants().size()).forEach(i -> {
            var applicant = draft.applicants().get(i);
            applicant.entries().all().forEach((name, entry) -> put(texts, "applicants[" + i + "]." + name, entry));
        });
        draft.representative().get().ifPresent(r -> r.entries().all().forEach((name, entry) -> put(texts, "representative." + name, entry)));
        draft.representative().get().ifPresent(r -> texts.putIfAbsent("representative.surname", ""));
        draft.values().texts().forEach((key, text) -> texts.put(VALUES + key, text));
        int at = 0;
        for (var document : draft.documents()) {
            if (document.counts()) {
                var path = "documents[" + at++ + "].";
                document.card().ifPresent(card -> texts.put(path + "card_document_id", String.valueOf(card.cardDocumentId())));
                document.entries().all().forEach((name, entry) -> put(texts, path + name, entry));
            }
        }
        draft.overrides().forEach((path, reason) -> texts.put(REASON + path, reason));
        draft.overrideNotes().forEach((path, note) -> texts.put(NOTE + path, note));
        return texts;
    }

    /** Fills the empty form; the service must have been taken when the texts speak of its attributes and documents. */
    void fill(Map<String, String> texts) {
        draft.plain().all().forEach((name, entry) -> entry.set(texts.getOrDefault(name, "")));
        draft.fee().all().forEach((name, entry) -> entry.set(texts.getOrDefault(name, "")));
        fillApplicants(texts);
        fillRepresentative(texts);
        fillAttributes(texts);
        draft.service().get().ifPresent(card -> fillDocuments(texts, card));
        draft.overrides().putAll(part(texts, REASON));
        draft.overrideNotes().putAll(part(texts, NOTE));
        draft.touch();
    }

    void fillApplicants(Map<String, String> texts) {
        int count = count(texts, "applicants");
        var filled = IntStream.range(0, Math.max(1, count)).mapToObj(i -> {
            var applicant = draft.newApplicant();
            fill(applicant, part(texts, "applicants[" + i + "]."));
            return applicant;
        }).toList();
        draft.applicants().setAll(filled);
    }

    /** One applicant's texts, by the names of its fields. */
    static void fill(ApplicantDraft applicant, Map<String, String> texts) {
        applicant.entries().all().forEach((name, entry) -> entry.set(texts.getOrDefault(name, name.equals("kind") ? "person" : "")));
        boolean somebody = texts.keySet().stream().anyMatch(name -> !name.equals("kind"));
        applicant.begun().set(somebody);
        applicant.open().set(applicant.personId().isEmpty());
    }

    void fillRepresentative(Map<String, String> texts) {
        if (texts.containsKey("representative.surname")) {
            var representative = draft.newRepresentative();
            var part = part(texts, "representative.");
            representative.entries().all().forEach((name, entry) -> entry.set(part.getOrDefault(name, "")));
            draft.representative().set(Optional.of(representative));
        } else {
            draft.representative().set(Optional.empty());
        }
    }

    void fillAttributes(Map<String, String> texts) {
        draft.values().fill(part(texts, VALUES));
        draft.attributes().forEach(value -> value.each((key, entry) -> {
            entry.leave();
            if (entry.reading().error().isEmpty()) {
                entry.message().set(Message.NONE);
            }
        }));
    }

    /** Rows as they were, each on its place; rows of the card that were left out follow. */
    void fillDocuments(Map<String, String> texts, ServiceCard card) {
        int count = count(texts, "documents");
        if (count == 0) {
            return;
        }
        var rows = new ArrayList<DocumentDraft>();
        for (int i = 0; i < count; i++) {
            var part = part(texts, "documents[" + i + "].");
            var ofCard = card.documents().stream().filter(d -> same(d, part)).findFirst();
            var row = ofCard.map(d -> DocumentDraft.ofCard(draft.rules(), d, draft::touch))
                    .orElseGet(() -> draft.newDocument(part.getOrDefault("document_kind", "other")));
            row.entries().all().forEach((name, entry) -> entry.set(part.getOrDefault(name, "")));
            rows.add(row);
        }
        card.documents().stream().filter(d -> rows.stream().noneMatch(row -> row.card().filter(d::equals).isPresent()))
                .map(d -> DocumentDraft.ofCard(draft.rules(), d, draft::touch))
                .peek(row -> row.entries().tick("is_given", false))
                .forEach(rows::add);
        draft.documents().setAll(rows);
    }

    /** The same row of the card; in an older version of the card the same document under the same name. */
    private static boolean same(CardDocument document, Map<String, String> part) {
        var id = part.getOrDefault("card_document_id", "");
        return !id.isEmpty() && (id.equals(String.valueOf(document.cardDocumentId()))
                || document.documentKind().equals(part.get("document_kind")) && document.title().equals(part.get("title")));
    }

    private static int count(Map<String, String> texts, String list) {
        int count = 0;
        while (starts(texts, list + "[" + count + "].")) {
            count++;
        }
        return count;
    }

    private static boolean starts(Map<String, String> texts, String path) {
        return texts.keySet().stream().anyMatch(key -> key.startsWith(path));
    }

    private static Map<String, String> part(Map<String, String> texts, String path) {
        var part = new LinkedHashMap<String, String>();
        texts.forEach((key, text) -> {
            if (key.startsWith(path)) {
                part.put(key.substring(path.length()), text);
            }
        });
        return part;
    }

    private static void put(Map<String, String> texts, String path, Entry entry) {
        if (!entry.text().get().isEmpty()) {
            texts.put(path, entry.text().get());
        }
    }
}
