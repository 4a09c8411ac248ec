package ua.esoya.workstation.feature.trace;

import ua.esoya.domain.journal.JournalFinding;
import ua.esoya.domain.trace.EventChoices;
import ua.esoya.domain.trace.SecurityEvent;
import ua.esoya.domain.trace.Severity;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.list.Chip;

/** How the screens of the trace say things. */
final class TraceWords {
    static final Text TEXT = Text.of(TraceWords.class);

    private TraceWords() {}

    /** How much an event matters, by icon, word and colour. */
    static Chip chip(Severity severity) {
        return new Chip(switch (severity) {
            case ALARM -> Meaning.LATE;
            case WARNING -> Meaning.TODAY;
            case NOTICE -> Meaning.INFO;
            case USUAL -> Meaning.SHUT;
        }, words(severity));
    }

    static String words(Severity severity) {
        return TEXT.get("severity." + severity.code());
    }

    /** Who did it: the name and the login; only the login when nobody has it. */
    static String who(SecurityEvent event) {
        return event.shortName().isBlank() ? event.login() : TEXT.get("pair", event.shortName(), event.login());
    }

    static String who(EventChoices.Person person) {
        return TEXT.get("pair", person.name(), person.login());
    }

    static String where(EventChoices.Place place) {
        return TEXT.get("pair", place.office(), place.title());
    }

    static String category(String code) {
        return TEXT.get("category." + code);
    }

    /** What a breach is, with how much of it there was. */
    static String violation(String kind, int amount) {
        return TEXT.get("violation." + kind, amount);
    }

    /** The row that is not as it was sealed: «Подія № 1 204». */
    static String subject(JournalFinding finding) {
        return switch (finding.subject()) {
            case EVENT -> TEXT.get("finding.event", finding.number());
            case ROW_CHANGE -> TEXT.get("finding.change", finding.number());
            case SEAL -> TEXT.get("finding.seal", finding.number());
        };
    }

    static Chip trouble(JournalFinding finding) {
        return new Chip(Meaning.LATE, switch (finding.trouble()) {
            case CHANGED -> TEXT.get("trouble.changed");
            case DELETED -> TEXT.get("trouble.deleted");
            case INSERTED -> TEXT.get("trouble.inserted");
            case CHAIN_BROKEN -> TEXT.get("trouble.chain");
            case DESTROYED_WITHOUT_ACT -> TEXT.get("trouble.destroyed");
            case NOT_AS_PUBLISHED -> TEXT.get("trouble.published");
        });
    }
}
