package ua.esoya.workstation.feature.schedule;

import ua.esoya.workstation.ui.Text;

/** How the schedules say things. */
final class ScheduleWords {
    static final Text TEXT = Text.of(ScheduleWords.class);

    private ScheduleWords() {}
}
