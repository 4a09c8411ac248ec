package ua.esoya.workstation.feature.register;

import static ua.esoya.workstation.feature.register.RegisterWords.TEXT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.esoya.domain.register.SubjectRequestCard;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** The forms by which a request about one's own data is taken and answered (8.2). */
final class SubjectRequestForms {
    private static final List<String> KINDS = List.of("own_copy", "correction", "consent_withdrawn", "objection");
    private static final int LONGEST = 1000;

    private final RegisterGateway gateway;

    SubjectRequestForms(RegisterGateway gateway) {
        this.gateway = gateway;
    }

    /** A request of this person; {@code after} shows the register. */
    Form take(UUID personId, String name, Runnable after) {
        return new Form("subject-request", TEXT.get("take", name), TEXT.get("take.hint"), TEXT.get("take.act"), List.of(
                new FieldSpec.OneOf("kind", TEXT.get("take.kind"), true, KINDS.stream().map(it -> new Option(it, TEXT.get("kind." + it))).toList()),
                new FieldSpec.Lines("note", TEXT.get("take.note"), false, LONGEST)), Map.of(), (request, values) -> {
                    gateway.recordSubjectRequest(request, personId, String.valueOf(values.get("kind")), String.valueOf(values.getOrDefault("note", "")));
                    return after;
                });
    }

    /** What the person is answered. */
    Form answer(SubjectRequestCard card) {
        return new Form("subject-answer", TEXT.get("answer", TEXT.get("kind." + card.kind()), card.person()),
                card.note().isBlank() ? TEXT.get("answer.hint") : card.note(), TEXT.get("answer.act"),
                List.of(new FieldSpec.Lines("answer", TEXT.get("answer.text"), true, LONGEST)), Map.of(), (request, values) -> {
                    gateway.answerSubjectRequest(request, card.subjectRequestId(), String.valueOf(values.get("answer")));
                    return () -> {};
                });
    }
}
