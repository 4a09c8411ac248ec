package ua.esoya.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.esoya.demo.DemoDesk;
import ua.esoya.exchange.notice.Smsc;

/** Notices that wait, each to a phone of its own, and what came of those that do not wait any more, by the outbox and by the operator. */
final class CountedOutbox implements KilledWork {
    private static final int NOTICES = 40;
    private static final String CASES = "(select case_id from core.case_file where disposal_act_id is null and status <> 'closed' order by case_id limit " + NOTICES + ")";
    /** The agent reminds of results not collected as well: those are not counted here. */
    private static final String COUNTED = "kind = 'suspended' and way = 'sms'";
    private static final String SETTLED = COUNTED + " and state in ('sent', 'delivered', 'undelivered', 'unknown', 'failed')";

    private final Smsc operator;
    /** Parts that the operator took, by phone. */
    private final Map<String, List<String>> taken = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int sent;
    private int unknown;

    CountedOutbox(Smsc operator) {
        this.operator = operator;
        DemoDesk.execute("create sequence if not exists core.faults_phone;"
                + "update ref.parameter set value = '00:00' where code in ('notice_quiet_from', 'notice_quiet_until');"
                + "delete from exchange.notice; delete from exchange.notice_receipt;"
                + "update core.document_package set notice_way = 'sms' where case_id in " + CASES + ";"
                + "update core.case_applicant set is_sms_allowed = true, phone = '+380674821190' where position = 1 and case_id in " + CASES);
    }

    @Override
    public String title() {
        return "notices, by SMPP";
    }

    @Override
    public void refill() {
        settle();
        DemoDesk.execute("do $$ begin perform internal.make_notice(e.case_id, e.case_event_id, 'suspended') from (select distinct on (case_id) * from core.case_event where case_id in "
                + CASES + " order by case_id) e; end $$;"
                + "update exchange.notice set address = '+38067' || lpad(nextval('core.faults_phone')::text, 7, '0'), leaves_at = '2020-01-01', next_try_at = '2020-01-01'"
                + " where " + COUNTED + " and state = 'waiting' and leaves_at > '2020-01-02'");
    }

    @Override
    public boolean isUnderWay() {
        return DemoDesk.value("select exists (select from exchange.notice where " + COUNTED
                // what a dead agent holds is no sign of life
                + " and state <> 'waiting' and (state <> 'taken' or leased_until > '2020-01-02'))").equals("t");
    }

    @Override
    public boolean isDone() {
        return DemoDesk.value("select count(*) from exchange.notice where " + COUNTED + " and state in ('waiting', 'taken')").equals("0");
    }

    @Override
    public void endLeases() {
        DemoDesk.execute("update exchange.notice set leased_until = '2020-01-01' where state = 'taken'");
    }

    @Override
    public String states() {
        return DemoDesk.value("select string_agg(concat_ws(' ', n, state, way, last_code), ', ') from (select count(*) as n, state, way, last_code from exchange.notice group by 2, 3, 4) x");
    }

    @Override
    public boolean settle() {
        for (JsonNode message : operator.soFar("message")) {
            taken.computeIfAbsent(message.path("to").asText().replace("+", ""), phone -> new ArrayList<>()).add(message.path("udh").asText());
        }
        String settled = DemoDesk.value("select coalesce(string_agg(concat_ws(' ', replace(address, '+', ''), state, parts), ','), '') from exchange.notice where " + SETTLED);
        for (String line : settled.isEmpty() ? List.<String>of() : List.of(settled.split(","))) {
            String[] words = line.split(" ");
            count(words[0], words[1], Integer.parseInt(words[2]));
        }
        DemoDesk.execute("delete from exchange.notice where " + SETTLED);
        return wrong.isEmpty();
    }

    private void count(String phone, String state, int parts) {
        List<String> told = taken.getOrDefault(phone, List.of());
        boolean doubled = told.stream().distinct().count() < told.size();
        boolean lost = switch (state) {
            case "sent", "delivered" -> told.size() < parts;
            case "unknown" -> false;
            default -> true;
        };
        if (doubled || lost) {
            wrong.add(phone + " " + state + " " + told);
        }
        if (state.equals("unknown")) {
            unknown++;
        } else {
            sent++;
        }
    }

    @Override
    public String table() {
        return "| notices | sent once | unknown, shown to a person | lost or doubled |%n|---|---|---|---|%n| %d | %d | %d | %s |%n".formatted(
                sent + unknown, sent, unknown, wrong.isEmpty() ? "0" : String.join("; ", wrong));
    }
}
