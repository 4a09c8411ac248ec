package ua.esoya.workstation.feature.journal;

import java.time.LocalDate;
import ua.esoya.domain.casefile.DueBand;

/** Open cases by nearness of the due date, as of the server's today (3.4, 7.1.5). */
record JournalCounters(int overdue, int today, int soon, int inTime, LocalDate day) {

    int of(DueBand band) {
        return switch (band) {
            case OVERDUE -> overdue;
            case TODAY -> today;
            case SOON -> soon;
            case IN_TIME -> inTime;
        };
    }
}
