package ua.esoya.workstation.ui.entry;

import java.util.List;
import ua.esoya.domain.intake.AddressHint;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.form.FormField;
import ua.esoya.workstation.ui.form.SuggestedText;
import ua.esoya.workstation.ui.form.Suggestion;
import ua.esoya.workstation.ui.form.TextEntry;

/** Where address fields look up streets and settlements; without it they are lines of text. */
@FunctionalInterface
public interface Addresses {
    /** Nothing is suggested. */
    Addresses NONE = (entry, longest) -> {
        var field = TextEntry.line(entry.label(), longest);
        field.text().bindBidirectional(entry.text());
        return field;
    };

    /** Finds what fits the words typed; runs in the background and may block. */
    @FunctionalInterface
    interface Source {
        /** The best first. */
        List<AddressHint> find(String typed);
    }

    /** The control of an address, bound to its entry. */
    FormField field(Entry entry, int longest);

    /** Suggestions from this source. */
    static Addresses of(Background background, Source source) {
        return (entry, longest) -> {
            var field = new SuggestedText(entry.label(), longest, background, typed -> source.find(typed).stream().map(hint -> new Suggestion(hint.said(), hint.note())).toList());
            field.text().bindBidirectional(entry.text());
            return field;
        };
    }
}
