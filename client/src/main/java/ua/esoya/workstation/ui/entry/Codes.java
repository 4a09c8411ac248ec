package ua.esoya.workstation.ui.entry;

import java.util.List;
import java.util.Optional;
import ua.esoya.domain.service.ClassifierValue;

/** The small directories as the form needs them. */
@FunctionalInterface
public interface Codes {
    /** Values of one directory in the moderator's order. */
    List<ClassifierValue> of(String classifier);

    default Optional<ClassifierValue> find(String classifier, String code) {
        return of(classifier).stream().filter(value -> value.code().equals(code)).findFirst();
    }

    /** Name of a code; the code itself when it was retired. */
    default String title(String classifier, String code) {
        return find(classifier, code).map(ClassifierValue::title).orElse(code);
    }
}
