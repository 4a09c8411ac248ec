package ua.esoya.workstation.feature.transfer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import ua.esoya.domain.Refusal;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** The form of a new register, and the one of what the provider's hand signed on it. */
final class TransferForms {
    static final Text TEXT = Text.of(TransferForms.class);

    private static final String PROVIDER = "provider_id";
    private static final String WAY = "way";
    private static final String PAPER = "paper";
    private static final String ELECTRONIC = "electronic";
    private static final String COURIER = "courier";
    private static final String DAY = "received_on";
    private static final String TIME = "received_time";
    private static final String NAME = "name";
    private static final String POSITION = "position";
    private static final int LONGEST = 150;
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[:.\\s]?([0-5]\\d)");

    private final TransferGateway gateway;

    TransferForms(TransferGateway gateway) {
        this.gateway = gateway;
    }

    /** {@code after} is told the id of the register. */
    Form open(List<TransferProvider> providers, IntConsumer after) {
        var options = providers.stream().map(it -> new Option(it.id(), it.waiting() == 0 ? it.title() : TEXT.get("open.waiting", it.title(), it.waiting()))).toList();
        return new Form("transfer", TEXT.get("open"), TEXT.get("open.hint"), TEXT.get("open.act"), List.of(
                new FieldSpec.OneOf(PROVIDER, TEXT.get("field.provider"), true, options),
                new FieldSpec.OneOf(WAY, TEXT.get("field.way"), true, List.of(new Option(PAPER, TEXT.get("way.paper")), new Option(ELECTRONIC, TEXT.get("way.electronic")))),
                new FieldSpec.Line(COURIER, TEXT.get("field.courier"), false, 200, TEXT.get("field.courier.example"))), Map.of(WAY, PAPER), (request, values) -> {
                    int opened = gateway.open(request, (Integer) Objects.requireNonNull(values.get(PROVIDER)), ELECTRONIC.equals(values.get(WAY)), values.getOrDefault(COURIER, "").toString());
                    return () -> after.accept(opened);
                });
    }

    /** {@code after} is told in how many cases the mark was put. */
    Form receive(TransferRegister register, LocalDateTime now, IntConsumer after) {
        long waiting = register.rows().stream().filter(TransferRegister.Row::waits).count();
        return new Form("receipt", TEXT.get("receipt", register.registerNumber()), TEXT.get("receipt.hint", waiting, register.provider()), TEXT.get("receipt.act"), List.of(
                new FieldSpec.Day(DAY, TEXT.get("field.received-on"), true),
                new FieldSpec.Line(TIME, TEXT.get("field.received-time"), true, 5, "14:30"),
                new FieldSpec.Line(NAME, TEXT.get("field.receiver"), true, LONGEST, TEXT.get("field.receiver.example")),
                new FieldSpec.Line(POSITION, TEXT.get("field.position"), true, LONGEST, TEXT.get("field.position.example"))),
                Map.of(DAY, now.toLocalDate(), TIME, Words.time(now.toLocalTime())), (request, values) -> {
                    int cases = receive(request, register, now, values);
                    return () -> after.accept(cases);
                });
    }

    private int receive(UUID request, TransferRegister register, LocalDateTime now, Map<String, Object> values) {
        var time = clock(String.valueOf(values.get(TIME))).orElseThrow(() -> new FieldTrouble(TIME, TEXT.get("receipt.no-time")));
        var minute = ((LocalDate) Objects.requireNonNull(values.get(DAY))).atTime(time);
        // of the minute offered the very moment: a case of the same minute was registered before it
        var at = minute.equals(now.truncatedTo(ChronoUnit.MINUTES)) ? now.truncatedTo(ChronoUnit.SECONDS) : minute;
        try {
            return gateway.receive(request, register.transferRegisterId(), at, String.valueOf(values.get(NAME)), String.valueOf(values.get(POSITION)));
        } catch (Refusal refusal) {
            // the server knows one moment, the form a day and a time
            if (refusal.fields().stream().anyMatch(problem -> problem.field().endsWith("_at"))) {
                throw new FieldTrouble(TIME, TEXT.get("receipt.bad-time"));
            }
            throw refusal;
        }
    }

    /** 14:30, 14.30, 1430 or 930. */
    static Optional<LocalTime> clock(String typed) {
        var matched = CLOCK.matcher(typed.strip());
        return matched.matches() ? Optional.of(LocalTime.of(Integer.parseInt(matched.group(1)), Integer.parseInt(matched.group(2)))) : Optional.empty();
    }
}
