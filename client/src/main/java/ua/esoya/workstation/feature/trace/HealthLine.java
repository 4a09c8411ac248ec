package ua.esoya.workstation.feature.trace;

import static ua.esoya.workstation.feature.trace.TraceWords.TEXT;

import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.list.Chip;

/**
 * One figure of the system and whether it needs somebody.
 *
 * @param part what it belongs to
 * @param todo what to do; blank when nothing is wrong
 */
record HealthLine(String part, String what, Meaning meaning, String value, String todo) {

    /** Whether somebody has to do something. */
    boolean isTrouble() {
        return meaning == Meaning.LATE || meaning == Meaning.WARN;
    }

    Chip chip() {
        return new Chip(meaning, switch (meaning) {
            case LATE -> TEXT.get("health.late");
            case WARN -> TEXT.get("health.warn");
            case INFO -> TEXT.get("health.info");
            default -> TEXT.get("health.ok");
        });
    }
}
