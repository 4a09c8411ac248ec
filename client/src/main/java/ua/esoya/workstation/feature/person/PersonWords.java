package ua.esoya.workstation.feature.person;

import ua.esoya.workstation.ui.Text;

/** How the person's card says things. */
final class PersonWords {
    static final Text TEXT = Text.of(PersonWords.class);

    private PersonWords() {}
}
