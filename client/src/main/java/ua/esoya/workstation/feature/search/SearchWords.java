package ua.esoya.workstation.feature.search;

import ua.esoya.workstation.ui.Text;

/** How the search says things. */
final class SearchWords {
    static final Text TEXT = Text.of(SearchWords.class);

    private SearchWords() {}
}
