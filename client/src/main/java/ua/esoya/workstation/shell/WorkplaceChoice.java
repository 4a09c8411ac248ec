package ua.esoya.workstation.shell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.esoya.domain.Workplace;

/**
 * The question where an admitted person sits.
 *
 * @param last the workplace chosen last at this machine, while it is still offered
 */
record WorkplaceChoice(SignInGateway.Admitted person, List<Workplace> offered, Optional<Workplace> last) {

    /** Asks the server what there is to choose; blocks. */
    static WorkplaceChoice of(SignInGateway.Admitted person) {
        var offered = person.workplaces();
        var last = person.lastWorkplace();
        return new WorkplaceChoice(person, offered, offered.stream().filter(place -> last.filter(place.code()::equals).isPresent()).findFirst());
    }

    /** Those of whose office, title and code some words begin as typed, each with another word typed; «вікно 1» is the first window before the tenth. */
    List<Workplace> fitting(String typed) {
        var wanted = words(typed);
        return offered.stream().filter(place -> wanted.stream().allMatch(start -> words(place).stream().anyMatch(word -> word.startsWith(start))))
                .sorted(Comparator.comparing(place -> wanted.stream().filter(word -> !words(place).contains(word)).count())).toList();
    }

    private static List<String> words(Workplace place) {
        return words(place.officeTitle() + " " + place.title() + " " + place.code());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")).filter(word -> !word.isEmpty()).toList();
    }
}
