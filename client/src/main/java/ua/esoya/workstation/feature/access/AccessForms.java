package ua.esoya.workstation.feature.access;

import static ua.esoya.workstation.feature.access.AccessWords.TEXT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import ua.esoya.domain.PhoneNumber;
import ua.esoya.domain.access.EmployeeCard;
import ua.esoya.domain.access.StaffChoices.Choice;
import ua.esoya.domain.access.StaffChoices;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** The forms about a person: who they are, and what training they passed (6.3). */
final class AccessForms {
    private static final int NAME = 100;
    private static final int LINE = 200;
    private static final String DEPARTMENT = "department_id";
    private static final String PROVIDER = "provider_id";
    private static final String PHONE = "phone";

    private final AccessGateway gateway;

    AccessForms(AccessGateway gateway) {
        this.gateway = gateway;
    }

    /** A new official; {@code after} is given their id. */
    Form newcomer(StaffChoices choices, Consumer<Integer> after) {
        return person(choices, TEXT.get("person.add"), TEXT.get("person.add.act"), Map.of(), (request, values) -> {
            int id = gateway.add(request, toSend(values));
            return () -> after.accept(id);
        });
    }

    /** What is known of an official, to be put right. */
    Form correction(StaffChoices choices, EmployeeCard card) {
        var known = new HashMap<String, Object>(Map.of("surname", card.surname(), "given_name", card.givenName(), "patronymic", card.patronymic(),
                "is_without_patronymic", card.isWithoutPatronymic(), "office_id", card.officeId(), "position", card.position(), PHONE, card.phone(), "email", card.email()));
        card.departmentId().ifPresent(id -> known.put(DEPARTMENT, DEPARTMENT + id));
        card.providerId().ifPresent(id -> known.put(DEPARTMENT, PROVIDER + id));
        card.supervisorId().ifPresent(id -> known.put("supervisor_id", id));
        return person(choices, TEXT.get("person.correct", card.fullName()), TEXT.get("person.correct.act"), known, (request, values) -> {
            gateway.correct(request, card.employeeId(), card.rowVersion(), toSend(values));
            return () -> {};
        });
    }

    /** Training that the official passed. */
    Form training(EmployeeCard card) {
        return new Form("training", TEXT.get("training", card.fullName()), "", TEXT.get("training.act"), List.of(
                new FieldSpec.Line("title", TEXT.get("training.title"), true, 500, ""),
                new FieldSpec.Line("document", TEXT.get("training.document"), true, LINE, TEXT.get("training.document.example")),
                new FieldSpec.Day("passed_on", TEXT.get("training.passed"), true),
                new FieldSpec.Day("valid_until", TEXT.get("training.until"), false)), Map.of(), (request, values) -> {
                    gateway.recordTraining(request, card.employeeId(), values);
                    return () -> {};
                });
    }

    /** A certificate of the official's signature. */
    Form certificate(EmployeeCard card) {
        return new Form("certificate", TEXT.get("certificate", card.fullName()), TEXT.get("certificate.hint"), TEXT.get("certificate.act"), List.of(
                new FieldSpec.Line("serial", TEXT.get("certificate.serial"), true, 120, TEXT.get("certificate.serial.example")),
                new FieldSpec.Line("issuer", TEXT.get("certificate.issuer"), true, LINE, TEXT.get("certificate.issuer.example")),
                new FieldSpec.Day("valid_until", TEXT.get("certificate.until"), true)), Map.of(), (request, values) -> {
                    gateway.recordCertificate(request, card.employeeId(), values);
                    return () -> {};
                });
    }

    /** An act on an account or session that needs nothing but a reason. */
    Form reason(String id, String title, String hint, String act, BiConsumer<UUID, String> verb) {
        return new Form(id, title, hint, act, List.of(new FieldSpec.Line("reason", TEXT.get("reason"), true, 300, "")), Map.of(), (request, values) -> {
            verb.accept(request, String.valueOf(values.get("reason")));
            return () -> {};
        });
    }

    private static Form person(StaffChoices choices, String title, String act, Map<String, Object> known, Form.Verb verb) {
        return new Form("person", title, TEXT.get("person.hint"), act, List.of(
                new FieldSpec.Line("surname", TEXT.get("person.surname"), true, NAME, ""),
                new FieldSpec.OneOf(DEPARTMENT, TEXT.get("person.body"), true, bodies(choices)),
                new FieldSpec.Line("given_name", TEXT.get("person.name"), true, NAME, ""),
                new FieldSpec.Line("position", TEXT.get("person.position"), true, LINE, ""),
                new FieldSpec.Line("patronymic", TEXT.get("person.patronymic"), false, NAME, ""),
                new FieldSpec.OneOf("office_id", TEXT.get("person.office"), true, options(choices.offices())),
                new FieldSpec.Tick("is_without_patronymic", TEXT.get("person.no-patronymic")),
                new FieldSpec.OneOf("supervisor_id", TEXT.get("person.supervisor"), false, options(choices.people())),
                new FieldSpec.Line(PHONE, TEXT.get("person.phone"), true, 20, TEXT.get("person.phone.example")),
                new FieldSpec.Line("email", TEXT.get("person.email"), true, 254, "")), known, verb);
    }

    /** Departments and providers are chosen in one field: the server wants exactly one of the two. */
    private static List<Option> bodies(StaffChoices choices) {
        var all = new ArrayList<Option>();
        choices.departments().forEach(it -> all.add(new Option(DEPARTMENT + it.id(), words(it))));
        choices.providers().forEach(it -> all.add(new Option(PROVIDER + it.id(), words(it))));
        return all;
    }

    static List<Option> options(List<Choice> choices) {
        return choices.stream().map(it -> new Option(it.id(), words(it))).toList();
    }

    private static String words(Choice choice) {
        return choice.of().isBlank() ? choice.title() : TEXT.get("choice", choice.title(), choice.of());
    }

    private static Map<String, Object> toSend(Map<String, Object> values) {
        var sent = new HashMap<>(values);
        var body = String.valueOf(sent.remove(DEPARTMENT));
        for (var kind : List.of(DEPARTMENT, PROVIDER)) {
            if (body.startsWith(kind)) {
                sent.put(kind, Integer.valueOf(body.substring(kind.length())));
            }
        }
        sent.computeIfPresent(PHONE, (path, typed) -> PhoneNumber.read(typed.toString()).value().map(PhoneNumber::value).orElse(typed.toString()));
        return sent;
    }

}
