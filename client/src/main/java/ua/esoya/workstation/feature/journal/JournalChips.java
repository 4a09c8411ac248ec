package ua.esoya.workstation.feature.journal;

import static ua.esoya.workstation.feature.journal.JournalWords.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ua.esoya.workstation.ui.Words;

/** The conditions in force as chips, each with what takes it away. */
final class JournalChips {
    private JournalChips() {}

    /** One condition: its words and the filter without it. */
    record Condition(String id, String words, UnaryOperator<JournalFilter> removal) {}

    static List<Condition> of(JournalFilter filter) {
        var all = new ArrayList<Condition>();
        filter.office().ifPresent(it -> all.add(new Condition("office", it.shortTitle(), f -> f.at(Optional.empty()))));
        if (filter.period() != JournalPeriod.ALL) {
            all.add(new Condition("period", period(filter), f -> f.within(JournalPeriod.ALL)));
        }
        filter.band().ifPresent(it -> all.add(new Condition("band", JournalWords.band(it), f -> f.due(Optional.empty()))));
        if (filter.openOnly()) {
            all.add(new Condition("open", TEXT.get("chip.open"), f -> f.onlyOpen(false)));
        }
        filter.state().ifPresent(it -> all.add(new Condition("state", TEXT.get("chip.state", it.title()), f -> f.inState(Optional.empty()))));
        filter.service().ifPresent(it -> all.add(new Condition("service", it.title(), f -> f.ofService(Optional.empty()))));
        filter.registrar().ifPresent(it -> all.add(new Condition("registrar", TEXT.get("chip.registrar", it.shortName()), f -> f.by(Optional.empty()))));
        return all;
    }

    private static String period(JournalFilter filter) {
        if (filter.period() != JournalPeriod.DATES) {
            return filter.period().words();
        }
        var from = filter.from().map(Words::date).orElse("…");
        var to = filter.to().map(Words::date).orElse("…");
        return from.equals(to) ? from : TEXT.get("chip.dates", from, to);
    }
}
