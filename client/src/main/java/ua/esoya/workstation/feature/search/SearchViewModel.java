package ua.esoya.workstation.feature.search;

import static ua.esoya.workstation.feature.search.SearchWords.TEXT;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Job;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.NewCase;
import ua.esoya.workstation.ui.route.OpenCase;
import ua.esoya.workstation.ui.route.OpenPerson;
import ua.esoya.workstation.ui.route.Route;

/** The one box: what was typed decides what is looked for; exactly one case, or a draft, opens at once in place of the search (4.2). */
final class SearchViewModel {
    /** Why people are looked for unless something else is chosen: to work with a case of theirs (6.6). */
    static final String CASE = "case";

    private final LookUp lookUp;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty purpose = new SimpleStringProperty(CASE);
    private final ReadOnlyObjectWrapper<List<FoundLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Job running;
    private String lookedFor = "";
    private String lookedWhy = "";

    SearchViewModel(SearchGateway gateway, Navigator navigator, Background background, Troubles troubles) {
        this.lookUp = new LookUp(gateway);
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
    }

    /** What stands in the box. */
    StringProperty typed() {
        return typed;
    }

    /** Looks for what stands in the box; a look-up still running is dropped. */
    void find() {
        if (running != null) {
            running.cancel();
        }
        lookedFor = typed.get();
        lookedWhy = purpose.get();
        lines.set(List.of());
        notice.set(Optional.empty());
        if (lookedFor.isBlank()) {
            return;
        }
        var meanings = Wanted.read(lookedFor);
        var why = lookedWhy;
        switch (meanings.getFirst()) {
            // through the background as all answers, because the main window is still opening this very screen
            case Wanted.Draft draft -> running = background.run(() -> draft.code(), code -> replace(new NewCase(Optional.empty(), Optional.empty(), Optional.of(code))));
            case Wanted.Nothing nothing -> notice.set(Optional.of(nothing.reasons().isEmpty() ? TEXT.get("unclear") : String.join(" ", nothing.reasons())));
            default -> running = background.run(() -> lookUp.find(meanings, why), this::arrived, troubles.refusedTo(this::refused));
        }
    }

    /** Why people are looked for, by the directory. */
    StringProperty purpose() {
        return purpose;
    }

    /** Whether the box holds other words than those whose result is shown, or another purpose was chosen. */
    boolean changed() {
        return !typed.get().equals(lookedFor) || !purpose.get().equals(lookedWhy);
    }

    /** Opens a line of the result over the search, so that Esc comes back to the result. */
    void open(FoundLine line) {
        navigator.open(line.route());
    }

    ReadOnlyObjectProperty<List<FoundLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** Why nothing is shown; absent before the first look-up and while there is a result. */
    ReadOnlyObjectProperty<Optional<String>> notice() {
        return notice.getReadOnlyProperty();
    }

    private void arrived(Found found) {
        if (found.cases().size() == 1) {
            replace(new OpenCase(found.cases().getFirst().caseId()));
        } else if (found.cases().isEmpty() && found.people().size() == 1) {
            replace(new OpenPerson(found.people().getFirst().personId()));
        }
        lines.set(FoundLine.of(found));
        if (found.empty()) {
            notice.set(Optional.of(TEXT.get("nothing", lookedFor.strip())));
        }
    }

    private void replace(Route route) {
        navigator.back();
        navigator.open(route);
    }

    private void refused(Trouble.Refused refused) {
        notice.set(Optional.of(refused.text()));
    }
}
