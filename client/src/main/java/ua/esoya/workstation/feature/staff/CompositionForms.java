package ua.esoya.workstation.feature.staff;

import static ua.esoya.workstation.feature.staff.StaffWords.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.esoya.domain.access.StaffChoices.Choice;
import ua.esoya.domain.staff.Participant;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;
import ua.esoya.workstation.ui.sheet.TypedFile;

/** The forms by which participants join, change and leave: always a decision, its item and its scan (1.5, 6.2). */
final class CompositionForms {
    private static final String SCAN = "scan";
    private static final String ORGANISATION = "organisation_id";
    private static final String PROVIDER = "provider_id";
    private static final int NUMBER = 50;

    private final StaffGateway gateway;
    private final LocalDate today;

    CompositionForms(StaffGateway gateway, LocalDate today) {
        this.gateway = gateway;
        this.today = today;
    }

    /** A new participant; {@code scan} is the file that is probably the scan, may be blank. */
    Form join(CompositionChoices choices, String scan) {
        var bodies = new ArrayList<Option>();
        choices.organisations().forEach(it -> bodies.add(new Option(ORGANISATION + it.id(), it.title())));
        choices.providers().forEach(it -> bodies.add(new Option(PROVIDER + it.id(), it.title())));
        var fields = new ArrayList<FieldSpec>();
        fields.add(new FieldSpec.OneOf(ORGANISATION, TEXT.get("composition.participant"), true, bodies));
        fields.addAll(entry(choices));
        return new Form("join", TEXT.get("composition.join"), TEXT.get("composition.join.hint"), TEXT.get("composition.join.act"), fields,
                Map.of("valid_from", today, SCAN, scan), (request, values) -> {
                    var sent = new HashMap<>(values);
                    byte[] file = scan(sent);
                    var body = String.valueOf(sent.remove(ORGANISATION));
                    var kind = body.startsWith(PROVIDER) ? PROVIDER : ORGANISATION;
                    sent.put(kind, Integer.valueOf(body.substring(kind.length())));
                    gateway.join(request, sent, file);
                    return () -> {};
                });
    }

    /** A participant under a newer decision. */
    Form change(CompositionChoices choices, Participant participant, String scan) {
        var known = new HashMap<String, Object>(Map.of("decision_item", participant.decision().item(), "valid_from", participant.validFrom(), SCAN, scan));
        participant.officeId().ifPresent(id -> known.put("office_id", id));
        participant.validUntil().ifPresent(day -> known.put("valid_until", day));
        return new Form("change", TEXT.get("composition.change", participant.title()), TEXT.get("composition.change.hint"), TEXT.get("composition.change.act"), entry(choices), known,
                (request, values) -> {
                    var sent = new HashMap<>(values);
                    byte[] file = scan(sent);
                    gateway.change(request, participant, sent, file);
                    return () -> {};
                });
    }

    /** A participant that leaves; over the fields stands whom that locks out. */
    Form leave(Participant participant, String scan) {
        return new Form("leave", TEXT.get("composition.leave", participant.title()), TEXT.get("composition.leave.hint", participant.logins(), participant.people()),
                TEXT.get("composition.leave.act"), List.of(
                        new FieldSpec.Day("valid_until", TEXT.get("composition.last-day"), true),
                        new FieldSpec.Line("decision_number", TEXT.get("composition.number"), true, NUMBER, ""),
                        new FieldSpec.Day("decided_on", TEXT.get("composition.decided"), true),
                        new FieldSpec.Line("decision_item", TEXT.get("composition.item"), true, NUMBER, TEXT.get("composition.item.example")),
                        file()), Map.of("valid_until", today, SCAN, scan), (request, values) -> {
                            var sent = new HashMap<>(values);
                            byte[] file = scan(sent);
                            gateway.leave(request, participant.compositionId(), sent, file);
                            return () -> {};
                        });
    }

    private static List<FieldSpec> entry(CompositionChoices choices) {
        return List.of(
                new FieldSpec.Line("decision_number", TEXT.get("composition.number"), true, NUMBER, ""),
                new FieldSpec.OneOf("office_id", TEXT.get("composition.office"), false, options(choices.offices())),
                new FieldSpec.Day("decided_on", TEXT.get("composition.decided"), true),
                new FieldSpec.Day("valid_from", TEXT.get("composition.from"), true),
                new FieldSpec.Line("decision_item", TEXT.get("composition.item"), true, NUMBER, TEXT.get("composition.item.example")),
                new FieldSpec.Day("valid_until", TEXT.get("composition.until"), false),
                file());
    }

    static List<Option> options(List<Choice> choices) {
        return choices.stream().map(it -> new Option(it.id(), it.of().isBlank() ? it.title() : TEXT.get("choice", it.title(), it.of()))).toList();
    }

    private static FieldSpec file() {
        return new FieldSpec.PdfFile(SCAN, TEXT.get("composition.scan"), true, TEXT.get("composition.scan.example"));
    }

    private static byte[] scan(Map<String, Object> sent) {
        return TypedFile.read(SCAN, String.valueOf(sent.remove(SCAN)), TypedFile.LARGEST_SCAN);
    }
}
