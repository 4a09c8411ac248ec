package ua.esoya.domain;

import java.util.Optional;

/**
 * Surname, given name and patronymic of a person, each already read by {@link NamePart} (7.1.2).
 *
 * @param patronymic empty for people who have none
 */
public record PersonName(String surname, String given, Optional<String> patronymic) {

    /** «Шевчук Оксана Іванівна». */
    public String full() {
        return (surname + " " + given + patronymic.map(name -> " " + name).orElse("")).strip();
    }

    /** «Шевчук О. І.»; a double given name keeps both initials, «Шевчук А.-М. І.». */
    public String shortForm() {
        return (surname + initials(given) + patronymic.map(PersonName::initials).orElse("")).strip();
    }

    private static String initials(String name) {
        if (name.isBlank()) {
            return "";
        }
        var initials = new StringBuilder(" ");
        for (String half : name.strip().split("-")) {
            if (!half.isBlank()) {
                initials.append(initials.length() > 1 ? "-" : "")
                        .append(half.strip(), 0, half.strip().offsetByCodePoints(0, 1))
                        .append('.');
            }
        }
        return initials.toString();
    }
}
