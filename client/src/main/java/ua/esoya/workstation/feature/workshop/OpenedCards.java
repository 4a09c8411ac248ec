package ua.esoya.workstation.feature.workshop;

import java.util.List;
import java.util.Map;
import ua.esoya.workstation.ui.sheet.Option;

/**
 * A service as it was read for editing.
 *
 * @param isSecondPerson whether another moderator has to put in what this one writes
 * @param services which a package may be made of
 * @param source its newest version; empty for a new service
 */
record OpenedCards(boolean isSecondPerson, Map<String, Object> source, List<CardVersion> versions, List<Named> spheres, List<Named> providers, List<Named> services) {

    /** One of a directory. */
    record Named(int id, String title) {
        Option option() {
            return new Option(id, title);
        }
    }
}
