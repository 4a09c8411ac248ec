package ua.esoya.workstation.feature.journal;

import java.util.List;
import java.util.Optional;
import ua.esoya.domain.casefile.JournalRow;
import ua.esoya.workstation.ui.list.Page;

/** What the journal asks of the server; every call blocks and may throw a refusal or an outage. */
interface JournalGateway {

    /** Cases newest first, those after {@code after} in that order. */
    Page<JournalRow> page(JournalQuery query, Optional<JournalRow> after, int size);

    /** Counters over all open cases of these offices. */
    JournalCounters counters(List<Integer> offices);

    /** Services, registrars and, of the person's offices only, offices. */
    JournalChoices choices(List<Integer> offices);
}
