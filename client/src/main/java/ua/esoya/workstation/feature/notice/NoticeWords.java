package ua.esoya.workstation.feature.notice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.sheet.Detail;

/** A notice in words: what became of it, why, and who told. */
final class NoticeWords {
    static final Text TEXT = Text.of(NoticeWords.class);

    private static final Map<String, Meaning> MEANINGS = Map.of("waiting", Meaning.INFO, "taken", Meaning.INFO, "sent", Meaning.OK, "delivered", Meaning.OK, "undelivered", Meaning.LATE,
            "unknown", Meaning.TODAY, "failed", Meaning.LATE, "by_hand", Meaning.WARN, "told", Meaning.OK, "cancelled", Meaning.SHUT);
    /** Reasons of the server's own; whatever else stands there is what a gateway answered. */
    private static final Set<String> REASONS = Set.of("no_consent", "no_phone", "no_mobile", "no_email", "no_template", "phone", "post", "portal", "agent_ended");

    private NoticeWords() {}

    static Chip state(NoticeRow row) {
        return new Chip(MEANINGS.getOrDefault(row.state(), Meaning.INFO), TEXT.get("state." + row.state()));
    }

    /** Why it stands so, or how a person told. */
    static String why(NoticeRow row) {
        return row.told().map(told -> TEXT.get("told.by", TEXT.get("told.way." + told.way()), told.who()))
                .orElseGet(() -> row.code().isEmpty() ? "" : REASONS.contains(row.code()) ? TEXT.get("why." + row.code()) : TEXT.get("why.gateway", row.code()));
    }

    /** By which way, and to which address where it is told. */
    static String way(NoticeRow row) {
        return Stream.of(TEXT.get("way." + row.way()), row.address()).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
    }

    static List<Detail> details(NoticeRow row) {
        return List.of(new Detail(TEXT.get("detail.body"), row.body()),
                new Detail(TEXT.get("detail.state"), TEXT.get("state.long." + row.state())),
                new Detail(TEXT.get("column.why"), why(row)),
                new Detail(TEXT.get("told.note"), row.told().map(NoticeRow.Told::note).orElse("")),
                new Detail(TEXT.get("detail.settled"), row.settledAt().map(at -> TEXT.get("moment", at)).orElse("")));
    }
}
