package ua.esoya.workstation.feature.journal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the conditions of the journal can be chosen from, read once when the journal opens. */
record JournalChoices(
        List<JournalFilter.ServiceChoice> services,
        List<JournalFilter.RegistrarChoice> registrars,
        List<JournalFilter.OfficeChoice> offices) {

    static final JournalChoices NONE = new JournalChoices(List.of(), List.of(), List.of());

    /** Services whose title has words beginning with each of the typed, or whose code begins so. */
    List<JournalFilter.ServiceChoice> services(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return services.stream()
                .filter(service -> service.localCode().startsWith(typed.strip()) || Stream.of(words).allMatch(word -> begins(service.title(), word)))
                .toList();
    }

    /** Short name of a registrar; a dash for one whom the list no longer knows. */
    String registrar(int employeeId) {
        return registrars.stream().filter(it -> it.employeeId() == employeeId).findFirst()
                .map(JournalFilter.RegistrarChoice::shortName).orElse("—");
    }

    Optional<JournalFilter.OfficeChoice> office(int officeId) {
        return offices.stream().filter(it -> it.officeId() == officeId).findFirst();
    }

    private static boolean begins(String title, String word) {
        var text = title.toLowerCase(Locale.ROOT);
        return text.startsWith(word) || text.contains(" " + word) || text.contains("«" + word);
    }
}
