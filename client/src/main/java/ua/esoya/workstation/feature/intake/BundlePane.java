package ua.esoya.workstation.feature.intake;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import ua.esoya.domain.service.BundlePart;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.sheet.ServiceFacts;

/** What a package will be registered as: its services with who gives each, how long, until when (KR146-P2). */
final class BundlePane {
    private static final Text TEXT = Text.of(BundlePane.class);

    private final ServiceDesk service;
    private final Label note = Parts.note(Meaning.INFO, "");

    BundlePane(ServiceDesk service) {
        this.service = service;
        note.setId("bundle-parts");
        note.managedProperty().bind(note.visibleProperty());
        service.parts().addListener((ListChangeListener<BundlePart>) change -> show());
        show();
    }

    Node node() {
        return note;
    }

    private void show() {
        var parts = service.parts();
        note.setVisible(!parts.isEmpty());
        note.setText(words(parts));
    }

    /** The package in lines, the first saying what will happen. */
    static String words(List<? extends BundlePart> parts) {
        return TEXT.get("bundle", parts.size() + 1) + "\n" + parts.stream().map(BundlePane::line).collect(Collectors.joining("\n"));
    }

    private static String line(BundlePart part) {
        var term = ServiceFacts.term(part.timeLimitAmount(), part.timeLimitUnit(), part.isImmediate());
        var when = part.startsAfter().map(before -> TEXT.get("bundle.after", term, before))
                .orElseGet(() -> part.dueOn().map(due -> TEXT.get("bundle.until", term, Words.date(due))).orElse(term));
        return TEXT.get("bundle.part", part.position(), Sentences.joined(part.title(), part.provider(), when));
    }
}
