package ua.esoya.workstation.feature.register;

import static ua.esoya.workstation.feature.register.RegisterWords.TEXT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import ua.esoya.domain.register.Disclosure;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;
import ua.esoya.workstation.ui.sheet.TypedFile;

/** The forms by which a lawful request is recorded and closed (5.4). */
final class DisclosureForms {
    private static final List<String> KINDS = List.of("court", "police", "prosecutor", "security_service", "ombudsman", "state_body");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final String NUMBERS = "case_numbers";
    private static final String LETTER = "scan";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final int LINE = 300;
    private static final int NUMBER = 50;
    private static final int LONGEST = 1000;

    private final RegisterGateway gateway;

    DisclosureForms(RegisterGateway gateway) {
        this.gateway = gateway;
    }

    /** A request with its letter and the numbers of the cases it is about. */
    Form record() {
        return new Form("disclosure", TEXT.get("disclosure"), TEXT.get("disclosure.hint"), TEXT.get("disclosure.act"), List.of(
                new FieldSpec.Line("requester", TEXT.get("disclosure.requester"), true, LINE, TEXT.get("disclosure.requester.example")),
                new FieldSpec.OneOf("requester_kind", TEXT.get("disclosure.kind"), true, KINDS.stream().map(it -> new Option(it, TEXT.get("requester." + it))).toList()),
                new FieldSpec.Line("request_number", TEXT.get("disclosure.number"), true, NUMBER, ""),
                new FieldSpec.Day("requested_on", TEXT.get("disclosure.date"), true),
                new FieldSpec.Line("legal_ground", TEXT.get("column.ground"), true, LINE, TEXT.get("disclosure.ground.example")),
                new FieldSpec.Line(NUMBERS, TEXT.get("disclosure.cases"), true, LONGEST, TEXT.get("disclosure.cases.example")),
                new FieldSpec.Lines("scope", TEXT.get("disclosure.scope"), true, LONGEST),
                new FieldSpec.PdfFile(LETTER, TEXT.get("disclosure.letter"), true, TEXT.get("disclosure.letter.example"))), Map.of(), (request, values) -> {
                    var sent = new HashMap<>(values);
                    byte[] letter = TypedFile.read(LETTER, String.valueOf(sent.remove(LETTER)), TypedFile.LARGEST_SCAN);
                    sent.put(NUMBERS, BETWEEN.splitAsStream(String.valueOf(sent.get(NUMBERS))).filter(number -> !number.isBlank()).toList());
                    gateway.recordDisclosure(request, sent, letter);
                    return () -> {};
                });
    }

    /** For which months figures without people are wanted; {@code after} is given a period whose ends are in order. */
    Form figures(LocalDate today, BiConsumer<LocalDate, LocalDate> after) {
        var lastMonth = today.withDayOfMonth(1).minusDays(1);
        return new Form("figures", TEXT.get("figures"), TEXT.get("figures.hint"), TEXT.get("figures.act"), List.of(
                new FieldSpec.Day(FROM, TEXT.get("figures.from"), true), new FieldSpec.Day(UNTIL, TEXT.get("figures.until"), true)),
                Map.of(FROM, lastMonth.minusYears(1).plusDays(1).withDayOfMonth(1), UNTIL, lastMonth), (request, values) -> {
                    if (!(values.get(FROM) instanceof LocalDate from) || !(values.get(UNTIL) instanceof LocalDate until) || from.isAfter(until)) {
                        throw new FieldTrouble(UNTIL, TEXT.get("figures.order"));
                    }
                    if (!from.withDayOfMonth(1).isBefore(today.withDayOfMonth(1))) {
                        throw new FieldTrouble(FROM, TEXT.get("figures.not-over"));
                    }
                    return () -> after.accept(from, until);
                });
    }

    /** The answer is sent: nothing more may be read under this request. */
    Form close(Disclosure disclosure) {
        return new Form("disclosure-close", TEXT.get("close"), TEXT.get("close.hint", disclosure.requester(), disclosure.requestNumber()), TEXT.get("close.act"), List.of(), Map.of(),
                (request, values) -> {
                    gateway.closeDisclosure(request, disclosure.disclosureId());
                    return () -> {};
                });
    }
}
