package ua.esoya.workstation.feature.template;

import java.util.Locale;
import java.util.Optional;
import ua.esoya.domain.paper.PaperKind;

/**
 * Which paper of which service a template is for.
 *
 * @param serviceId absent for the template of all who have none of their own
 */
record TemplatePlace(String paperKind, Optional<Integer> serviceId) {

    PaperKind kind() {
        return PaperKind.valueOf(paperKind.toUpperCase(Locale.ROOT));
    }
}
