package ua.esoya.workstation.feature.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.esoya.workstation.ui.sheet.Option;

/**
 * A service as it was read for editing.
 *
 * @param isSecondPerson whether another moderator has to put in what this one writes
 * @param services which a package may be made of
 * @param source its newest version; empty for a new service
 * @param acts acts of the directory that are in force
 */
record OpenedCards(boolean isSecondPerson, Map<String, Object> source, List<CardVersion> versions, List<Named> spheres, List<Named> providers, List<Named> services, List<Act> acts) {

    /** One of a directory. */
    record Named(int id, String title) {
        Option option() {
            return new Option(id, title);
        }
    }

    /** An act of the directory: typed once, chosen for many versions. */
    record Act(int id, String title, String number, LocalDate datedOn, String supplier, String incoming) {
        Option option() {
            return new Option(id, CardForms.TEXT.get("act.of", title, number, datedOn));
        }

        /** Whether these words are of this act and no other. */
        boolean isToldBy(Map<String, Object> words) {
            return title.equals(words.get("title")) && number.equals(words.get("number")) && datedOn.equals(words.get("dated_on"));
        }

        /** What choosing it puts into the other fields of the form. */
        Map<String, Optional<Object>> fields() {
            return Map.of("title", Optional.of(title), "number", Optional.of(number), "dated_on", Optional.of(datedOn), "supplier", Optional.<Object>of(supplier).filter(it -> !supplier.isBlank()),
                    "incoming", Optional.<Object>of(incoming).filter(it -> !incoming.isBlank()));
        }
    }
}
