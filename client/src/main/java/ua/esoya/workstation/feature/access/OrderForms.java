package ua.esoya.workstation.feature.access;

import static ua.esoya.workstation.feature.access.AccessWords.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ua.esoya.domain.access.AccessOrder;
import ua.esoya.domain.access.EmployeeCard;
import ua.esoya.domain.access.StaffChoices;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;
import ua.esoya.workstation.ui.sheet.TypedFile;

/** The forms with which access begins and ends: always a document and its scan (6.1, 6.2, 6.9, 6.10). */
final class OrderForms {
    private static final List<String> ROLES = List.of("esoya_registrar", "esoya_provider_user", "esoya_provider_officer", "esoya_moderator", "esoya_supervisor",
            "esoya_technical_admin", "esoya_security");
    private static final List<String> KINDS = List.of("mayor", "district_head", "directive", "memorandum", "agreement");
    private static final String ALL = "all";
    private static final String OFFICE = "office_id";
    private static final String SCAN = "scan";
    private static final int NUMBER = 50;
    private static final int ISSUER = 200;

    private final AccessGateway gateway;
    private final LocalDate today;

    OrderForms(AccessGateway gateway, LocalDate today) {
        this.gateway = gateway;
        this.today = today;
    }

    /**
     * An order that gives access.
     *
     * @param scan path of the file that is probably the scan; may be blank
     * @param after told whether the order waits for a second person
     */
    Form begin(StaffChoices choices, EmployeeCard card, String scan, Consumer<Boolean> after) {
        var offices = new ArrayList<Option>();
        offices.add(new Option(ALL, TEXT.get("order.all-offices")));
        offices.addAll(AccessForms.options(choices.offices()));
        return new Form("order", TEXT.get("order.begin", card.fullName()), TEXT.get("order.begin.hint"), TEXT.get("order.begin.act"), List.of(
                new FieldSpec.OneOf("person_group", TEXT.get("order.role"), true, ROLES.stream().map(it -> new Option(it, AccessWords.role(it))).toList()),
                new FieldSpec.OneOf("kind", TEXT.get("order.kind"), true, KINDS.stream().map(it -> new Option(it, AccessWords.orderKind(it))).toList()),
                new FieldSpec.OneOf(OFFICE, TEXT.get("order.office"), true, offices),
                new FieldSpec.Line("number", TEXT.get("order.number"), true, NUMBER, ""),
                new FieldSpec.Day("valid_from", TEXT.get("order.from"), true),
                new FieldSpec.Day("signed_on", TEXT.get("order.signed"), true),
                new FieldSpec.Day("valid_until", TEXT.get("order.until"), false),
                new FieldSpec.Line("issuer", TEXT.get("order.issuer"), true, ISSUER, TEXT.get("order.issuer.example")),
                new FieldSpec.OneOf("direction_id", TEXT.get("order.direction"), false, AccessForms.options(choices.directions())),
                new FieldSpec.OneOf("acting_for", TEXT.get("order.acting"), false, AccessForms.options(choices.people())),
                new FieldSpec.Several("sphere_ids", TEXT.get("order.spheres"), false, AccessForms.options(choices.spheres())),
                scan(),
                new FieldSpec.Tick("is_portal_named", TEXT.get("order.portal"))),
                Map.of("valid_from", today, SCAN, scan), (request, values) -> {
                    var sent = new HashMap<>(values);
                    byte[] file = TypedFile.read(SCAN, String.valueOf(sent.remove(SCAN)), TypedFile.LARGEST_SCAN);
                    if (sent.remove(OFFICE, ALL)) {
                        sent.put("is_all_offices", true);
                    }
                    sent.put("employee_id", card.employeeId());
                    boolean waits = gateway.recordOrder(request, sent, file);
                    return () -> after.accept(waits);
                });
    }

    /** A document that ends what an order gave; {@code after} is told how much was done since that day. */
    Form end(StaffChoices choices, EmployeeCard card, AccessOrder order, String scan, Consumer<Integer> after) {
        return new Form("end", TEXT.get("order.end", order.number(), card.fullName()), TEXT.get("order.end.hint"), TEXT.get("order.end.act"), Stream.of(
                new FieldSpec.OneOf("reason", TEXT.get("order.end.reason"), true, choices.endReasons().stream().map(it -> new Option(it.code(), it.title())).toList()),
                new FieldSpec.Line("number", TEXT.get("order.number"), true, NUMBER, ""),
                new FieldSpec.Day("ends_on", TEXT.get("order.end.on"), true),
                new FieldSpec.Day("signed_on", TEXT.get("order.signed"), true),
                scan(),
                new FieldSpec.Line("issuer", TEXT.get("order.issuer"), true, ISSUER, TEXT.get("order.issuer.example"))).map(FieldSpec.class::cast).toList(),
                Map.of("ends_on", today, SCAN, scan), (request, values) -> {
                    var sent = new HashMap<>(values);
                    byte[] file = TypedFile.read(SCAN, String.valueOf(sent.remove(SCAN)), TypedFile.LARGEST_SCAN);
                    int work = gateway.endOrder(request, order.accessOrderId(), sent, file);
                    return () -> after.accept(work);
                });
    }

    private static FieldSpec scan() {
        return new FieldSpec.PdfFile(SCAN, TEXT.get("order.scan"), true, TEXT.get("order.scan.example"));
    }
}
