package ua.esoya.workstation.feature.consultation;

import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.list.Chip;

/** What the screens of the feature say. */
final class ConsultationWords {
    static final Text TEXT = Text.of(ConsultationWords.class);

    private ConsultationWords() {}

    /** How the card was given, or what became of the letter. */
    static Chip state(Consultation it) {
        return switch (it.state()) {
            case "" -> new Chip(Meaning.OK, TEXT.get("way." + it.way()));
            case "sent", "delivered" -> new Chip(Meaning.OK, TEXT.get("letter.sent"));
            case "waiting", "taken" -> new Chip(Meaning.INFO, TEXT.get("letter.waiting"));
            default -> new Chip(Meaning.LATE, TEXT.get("letter.failed"));
        };
    }
}
