package ua.esoya.workstation.feature.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.casefile.JournalRow;
import ua.esoya.workstation.ui.list.Page;

/** A journal in memory that remembers what it was asked. */
final class FakeJournal implements JournalGateway {
    static final LocalDate TODAY = LocalDate.of(2027, 3, 12);
    static final OffsetDateTime NOON = OffsetDateTime.of(2027, 3, 12, 14, 21, 0, 0, ZoneOffset.ofHours(2));
    private static final String[] SERVICES = {
        "Реєстрація місця проживання особи", "Витяг із Державного земельного кадастру", "Ордер на порушення благоустрою",
        "Державна реєстрація народження", "Дозвіл на розміщення зовнішньої реклами", "Паспорт громадянина України для виїзду за кордон"};
    private static final String[] PEOPLE = {"Шевчук О. І.", "ТОВ «Криворіжбуд»", "КП «Кривбасводоканал»", "Ґудзь М. А.", "ФОП Їжакевич В. П.", "Бондаренко К. С."};

    final List<JournalQuery> asked = new ArrayList<>();
    final List<Optional<JournalRow>> after = new ArrayList<>();
    final List<List<Integer>> counted = new ArrayList<>();
    final List<JournalRow> rows = new ArrayList<>();
    Optional<RuntimeException> trouble = Optional.empty();
    LocalDate day = TODAY;

    static FakeJournal of(int cases) {
        var journal = new FakeJournal();
        for (int i = 0; i < cases; i++) {
            journal.rows.add(row(i));
        }
        return journal;
    }

    static JournalRow row(int n) {
        boolean closed = n % 6 == 3;
        return new JournalRow(
                new UUID(0, n), "01-000%d-2027-%d".formatted(4312 - n, n % 10), SERVICES[n % 6], PEOPLE[n % 6], closed ? "issued" : "registered",
                closed ? "видано" : n % 2 == 0 ? "зареєстровано" : "у роботі", closed ? "shut" : "ok", !closed, NOON.minusMinutes(n * 9L),
                closed ? Optional.empty() : Optional.of(TODAY.plusDays(new int[] {30, 14, 0, 0, 2, -2}[n % 6])), 7, n == 4 ? Optional.of(0) : n == 3 ? Optional.of(1) : Optional.empty());
    }

    /** A case that a colleague registered after all others. */
    static JournalRow newer() {
        return new JournalRow(
                new UUID(1, 1), "01-0004313-2027-1", SERVICES[0], PEOPLE[0], "registered", "зареєстровано", "ok", true, NOON.plusMinutes(11), Optional.of(TODAY.plusDays(30)), 8, Optional.empty());
    }

    static SessionCard session(List<Integer> offices) {
        return new SessionCard(
                "registrar1", 7, "Поліщук Ірина Петрівна", "Поліщук І. П.", "адміністратор", Set.of("esoya_registrar"), offices.getFirst(), "Головний офіс", "вікно 4",
                offices, Optional.empty(), "", LocalDateTime.of(2027, 3, 12, 9, 0), true);
    }

    @Override
    public Page<JournalRow> page(JournalQuery query, Optional<JournalRow> last, int size) {
        asked.add(query);
        after.add(last);
        trouble.ifPresent(it -> {
            throw it;
        });
        int from = last.map(it -> rows.indexOf(it) + 1).orElse(0);
        int to = Math.min(rows.size(), from + size);
        return new Page<>(List.copyOf(rows.subList(from, to)), to == rows.size());
    }

    @Override
    public JournalCounters counters(List<Integer> offices) {
        counted.add(offices);
        trouble.ifPresent(it -> {
            throw it;
        });
        return new JournalCounters(7, 12, 31, 418, day);
    }

    @Override
    public JournalChoices choices(List<Integer> offices) {
        return new JournalChoices(
                List.of(new JournalFilter.ServiceChoice(34, "Реєстрація місця проживання особи", "00034"), new JournalFilter.ServiceChoice(35, "Дозвіл на розміщення реклами", "00035")),
                List.of(new JournalFilter.RegistrarChoice(7, "Поліщук І. П."), new JournalFilter.RegistrarChoice(8, "Коваль Н. В.")),
                offices.stream().map(id -> new JournalFilter.OfficeChoice(id, id == 1 ? "Головний офіс" : "Довгинцівський офіс")).toList());
    }
}
