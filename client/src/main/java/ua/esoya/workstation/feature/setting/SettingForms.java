package ua.esoya.workstation.feature.setting;

import static ua.esoya.workstation.feature.setting.SettingWords.TEXT;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.register.Announced;
import ua.esoya.domain.register.Setting;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** The forms that change a setting, and that tell something to all workplaces. */
final class SettingForms {
    private static final List<String> KINDS = List.of("planned_outage", "emergency_outage", "notice", "instruction");
    private static final String VALUE = "value";
    private static final int LONGEST_VALUE = 255;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_BODY = 1000;

    private final SettingGateway gateway;
    private final Supplier<LocalDateTime> now;

    /** @param now the server's time, from which an announcement is proposed */
    SettingForms(SettingGateway gateway, Supplier<LocalDateTime> now) {
        this.gateway = gateway;
        this.now = now;
    }

    /** Another value with its reason (1.4). */
    Form change(Setting setting) {
        FieldSpec value = setting.isYesOrNo()
                ? new FieldSpec.OneOf(VALUE, TEXT.get("setting.value"), true, List.of(new Option("yes", TEXT.get("value.yes")), new Option("no", TEXT.get("value.no"))))
                : new FieldSpec.Line(VALUE, TEXT.get("setting.value"), false, LONGEST_VALUE, "");
        return new Form("setting", setting.title(), TEXT.get("setting.hint", SettingWords.value(setting.value()), setting.allowed()), TEXT.get("setting.act"),
                List.of(value, new FieldSpec.Line("reason", TEXT.get("setting.reason"), true, LONGEST_REASON, TEXT.get("setting.reason.example"))),
                Map.of(VALUE, setting.value()), (request, values) -> {
                    gateway.set(request, setting.code(), String.valueOf(values.getOrDefault(VALUE, "")), String.valueOf(values.get("reason")));
                    return () -> {};
                });
    }

    /** Something that all workplaces are told; a planned break is not told later than an hour before (CSP-3.2.12). */
    Form announce(Runnable after) {
        var start = now.get().truncatedTo(ChronoUnit.HOURS).plusHours(2);
        var end = start.plusHours(1);
        return new Form("announce", TEXT.get("announce"), TEXT.get("announce.hint"), TEXT.get("announce.act"), List.of(
                new FieldSpec.OneOf("kind", TEXT.get("announce.kind"), true, KINDS.stream().map(it -> new Option(it, TEXT.get("kind." + it))).toList()),
                new FieldSpec.Lines("body", TEXT.get("announce.body"), true, LONGEST_BODY),
                new FieldSpec.Day("starts_on", TEXT.get("announce.starts"), true),
                new FieldSpec.Line("starts_time", TEXT.get("announce.starts-time"), true, 5, TEXT.get("announce.time.example")),
                new FieldSpec.Day("ends_on", TEXT.get("announce.ends"), true),
                new FieldSpec.Line("ends_time", TEXT.get("announce.ends-time"), true, 5, TEXT.get("announce.time.example"))),
                Map.of("kind", KINDS.getFirst(), "starts_on", start.toLocalDate(), "starts_time", start.toLocalTime().toString(),
                        "ends_on", end.toLocalDate(), "ends_time", end.toLocalTime().toString()), (request, values) -> {
                    try {
                        gateway.announce(request, toSend(values));
                    } catch (Refusal no) {
                        // a day and an hour here are one moment there
                        throw new Refusal(no.code(), no.rule(), no.detail().replace("_at:", "_time:"));
                    }
                    return after;
                });
    }

    /** Takes back what was told. */
    Form withdraw(Announced announced) {
        return new Form("withdraw", TEXT.get("withdraw"), announced.body(), TEXT.get("withdraw.act"), List.of(), Map.of(), (request, values) -> {
            gateway.withdraw(request, announced.announcementId());
            return () -> {};
        });
    }

    private static Map<String, Object> toSend(Map<String, Object> values) {
        var sent = new HashMap<>(values);
        var wrong = new ArrayList<String>();
        for (var moment : List.of("starts", "ends")) {
            var time = time(String.valueOf(sent.remove(moment + "_time")));
            var day = sent.remove(moment + "_on");
            if (time.isPresent() && day instanceof LocalDate on) {
                sent.put(moment + "_at", on.atTime(time.get()).toString());
            } else {
                wrong.add(moment + "_time:format");
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal("ZN314", "access_data_invalid", String.join(";", wrong));
        }
        return sent;
    }

    /** 9:05, 09.05 and 0905 are the same. */
    private static Optional<LocalTime> time(String typed) {
        var digits = typed.replaceAll("\\D", "");
        try {
            return digits.length() == 3 || digits.length() == 4
                    ? Optional.of(LocalTime.of(Integer.parseInt(digits.substring(0, digits.length() - 2)), Integer.parseInt(digits.substring(digits.length() - 2))))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
