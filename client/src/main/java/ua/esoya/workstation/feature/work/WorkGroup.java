package ua.esoya.workstation.feature.work;

import static ua.esoya.workstation.feature.work.WorkViewModel.TEXT;

import java.util.Locale;
import ua.esoya.workstation.ui.Meaning;

/** A part of the work: by urgency, then by what is to be done next. */
enum WorkGroup {
    ALL(Meaning.SHUT),
    OVERDUE(Meaning.LATE),
    LATE(Meaning.LATE),
    TODAY(Meaning.TODAY),
    NEXT(Meaning.WARN),
    SOON(Meaning.WARN),
    TAKE(Meaning.TODAY),
    DECIDE(Meaning.WARN),
    HAND_OVER(Meaning.INFO),
    CONFIRM(Meaning.INFO),
    WAIT(Meaning.INFO),
    WORK(Meaning.INFO),
    READY(Meaning.OK),
    HOLD(Meaning.HOLD),
    NOTIFY(Meaning.INFO),
    ISSUE(Meaning.INFO),
    GIVE(Meaning.INFO),
    CLOSE(Meaning.INFO),
    PASSED(Meaning.HOLD),
    COLLEAGUE(Meaning.HOLD);

    private final Meaning meaning;

    WorkGroup(Meaning meaning) {
        this.meaning = meaning;
    }

    Meaning meaning() {
        return meaning;
    }

    /** How the server calls it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return TEXT.get("group." + code());
    }

    /** How a row says its urgency or step of this code. */
    static String inRow(String code) {
        return TEXT.get("row." + code);
    }
}
