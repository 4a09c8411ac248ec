package ua.esoya.workstation.feature.casefile;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.CourseStep;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.state.StateChip;

/** Number, state, service and applicant, the likely acts, and the due date with its explanation. */
final class CaseHead extends VBox {
    private final Label number = Parts.big("");
    private final HBox chip = new HBox();
    private final Label about = Parts.dim("");
    private final HBox due = new HBox();
    private final HBox passage = new HBox();
    private final Button scan;
    private final StepButtons steps;

    CaseHead(Command copy, Command print, Command correct, Command scanning, StepButtons steps) {
        number.setId("case-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setOnMouseClicked(ignored -> copy.run());
        about.setId("case-about");
        about.setMinHeight(Region.USE_PREF_SIZE);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setMaxHeight(Region.USE_PREF_SIZE);
        scan = Parts.button(scanning);
        this.steps = steps;
        var line = Parts.styled(new HBox(number, chip, Parts.filler(), Parts.button(correct), Parts.button(print), scan), "es-row");
        HBox.setHgrow(due, Priority.ALWAYS);
        Parts.styled(this, "es-stack").getChildren().addAll(line, about, passage, Parts.styled(new HBox(due, steps), "es-row"));
    }

    void show(CaseCard card) {
        number.setText(card.caseNumber());
        var state = StateChip.of(card.statusTitle(), card.statusTone(), card.isOpen(), card.dueOn(), card.today());
        var drawn = Parts.chip(state.meaning(), state.words());
        drawn.setMinWidth(Region.USE_PREF_SIZE);
        chip.getChildren().setAll(drawn);
        about.setText(card.service().title() + " · " + CaseViewModel.applicants(card));
        var sentence = DueSentence.of(card);
        var note = Parts.note(sentence.meaning(), sentence.words());
        note.setId("case-due");
        HBox.setHgrow(note, Priority.ALWAYS);
        due.getChildren().setAll(note);
        var passed = HolderSentence.of(card);
        passage.getChildren().setAll(passed.map(words -> {
            var line = Parts.note(Meaning.HOLD, words);
            line.setId("case-holder");
            HBox.setHgrow(line, Priority.ALWAYS);
            return line;
        }).stream().toList());
        Parts.show(passage, passed.isPresent());
        // before the package goes away, the most likely act is the scanning of what was taken and is not yet in the archive
        boolean stays = CourseStep.next(card).filter(step -> step != CourseStep.HAND_OVER).isEmpty();
        boolean scans = card.isOpen() && stays && PackageComparison.of(card).filter(it -> it.meaning() != Meaning.OK).isPresent();
        scan.getStyleClass().remove("accent");
        if (scans) {
            scan.getStyleClass().add("accent");
        }
        steps.show(!scans);
    }
}
