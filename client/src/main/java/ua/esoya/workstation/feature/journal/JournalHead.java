package ua.esoya.workstation.feature.journal;

import static ua.esoya.workstation.feature.journal.JournalWords.TEXT;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.domain.casefile.DueBand;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.list.PressableChip;

/** The two lines above the table: what day it is and how many cases are near their due date; then the conditions as chips. */
final class JournalHead {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.of("uk", "UA"));

    private final HBox titleLine = Parts.styled(new HBox(), "es-row");
    private final HBox chipLine = Parts.styled(new HBox(), "es-chip-line");
    private final Label day = Parts.dim("");
    private final HBox counters = Parts.styled(new HBox(), "es-row");

    JournalHead(JournalViewModel viewModel, Command conditions) {
        day.setMinWidth(Region.USE_PREF_SIZE);
        titleLine.getChildren().addAll(Parts.title(TEXT.get("title")), day, Parts.filler(), counters);
        viewModel.counters().subscribe(read -> {
            day.setText(TEXT.get("today", DAY.format(read.day())));
            drawCounters(viewModel);
        });
        viewModel.filter().subscribe(filter -> {
            drawCounters(viewModel);
            drawChips(viewModel, conditions);
        });
    }

    HBox titleLine() {
        return titleLine;
    }

    HBox chipLine() {
        return chipLine;
    }

    private void drawCounters(JournalViewModel viewModel) {
        counters.getChildren().clear();
        for (var band : DueBand.values()) {
            var words = JournalWords.counter(band, viewModel.counters().get().of(band));
            var chip = PressableChip.of(Parts.chip(meaning(band), words), "counter-" + band.ordinal(), TEXT.get("counter.spoken", words), () -> viewModel.toggle(band));
            chip.setMinWidth(Region.USE_PREF_SIZE);
            if (viewModel.filter().get().band().equals(Optional.of(band))) {
                chip.getStyleClass().add("es-chosen");
            }
            counters.getChildren().add(chip);
        }
    }

    private void drawChips(JournalViewModel viewModel, Command conditions) {
        chipLine.getChildren().clear();
        for (var condition : JournalChips.of(viewModel.filter().get())) {
            var chip = Parts.styled(new Label(condition.words(), Parts.icon(Feather.X, 12)), "es-chip", Meaning.SHUT.style());
            chip.setMaxWidth(320);
            chipLine.getChildren().add(PressableChip.removable(
                    chip, "condition-" + condition.id(), TEXT.get("chip.remove", condition.words()), () -> viewModel.change(condition.removal())));
        }
        chipLine.getChildren().add(Parts.styled(Parts.button(conditions), "es-flat"));
    }

    private static Meaning meaning(DueBand band) {
        return switch (band) {
            case OVERDUE -> Meaning.LATE;
            case TODAY -> Meaning.TODAY;
            case SOON -> Meaning.WARN;
            case IN_TIME -> Meaning.OK;
        };
    }
}
