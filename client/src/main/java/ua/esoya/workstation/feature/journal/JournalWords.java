package ua.esoya.workstation.feature.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import ua.esoya.domain.casefile.DueBand;
import ua.esoya.domain.casefile.JournalRow;
import ua.esoya.workstation.ui.Text;

/** How the journal says things. */
final class JournalWords {
    static final Text TEXT = Text.of(JournalWords.class);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM HH:mm");
    private static final DateTimeFormatter OLD_MOMENT = DateTimeFormatter.ofPattern("dd.MM.yy HH:mm");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM");
    private static final DateTimeFormatter OTHER_DAY = DateTimeFormatter.ofPattern("dd.MM.yy");

    private JournalWords() {}

    /** 11.04; of another year 11.04.28. */
    static String day(LocalDate day, int thisYear) {
        return (day.getYear() == thisYear ? DAY : OTHER_DAY).format(day);
    }

    /** 12.03 14:21; of another year 12.03.26 14:21, so that a column stays narrow. */
    static String moment(OffsetDateTime moment, int thisYear) {
        return (moment.getYear() == thisYear ? MOMENT : OLD_MOMENT).format(moment);
    }

    /** The service, and whether it is a package or the how-manieth service of one (KR146-P2). */
    static String service(JournalRow row) {
        return row.bundlePosition().map(place -> place == 0 ? TEXT.get("bundle.request", row.service()) : TEXT.get("bundle.part", place, row.service())).orElse(row.service());
    }

    static String band(DueBand band) {
        return TEXT.get("band." + band.name().toLowerCase(Locale.ROOT));
    }

    static String counter(DueBand band, int cases) {
        return TEXT.get("counter." + band.name().toLowerCase(Locale.ROOT), cases);
    }
}
