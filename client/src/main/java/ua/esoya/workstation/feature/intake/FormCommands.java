package ua.esoya.workstation.feature.intake;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Dialogs;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;

/** What can be done in any intake form, whichever stands on the screen now. */
final class FormCommands {
    private static final Text TEXT = Text.of(FormCommands.class);

    private final Supplier<? extends IntakeViewModel> model;
    private final Supplier<IntakeView> view;
    private final Dialogs dialogs;

    FormCommands(Supplier<? extends IntakeViewModel> model, Supplier<IntakeView> view, Dialogs dialogs) {
        this.model = model;
        this.view = view;
        this.dialogs = dialogs;
    }

    /** Those the bottom line names. */
    List<Command> inLine() {
        return List.of(
                Command.of("intake.card", TEXT.get("command.card"), Shortcut.of(KeyCode.F3), this::showCard).shortly(TEXT.get("command.card.short")),
                Command.of("intake.lastTime", TEXT.get("command.last_time"), Shortcut.of(KeyCode.F4), () -> model.get().asLastTime()).shortly(TEXT.get("command.last_time.short")),
                Command.of("intake.newPerson", TEXT.get("command.new_person"), Shortcut.ctrl(KeyCode.N), () -> model.get().people().beginNew()).shortly(TEXT.get("command.new_person.short")),
                Command.of("intake.change", TEXT.get("command.change"), Shortcut.ctrl(KeyCode.E), () -> model.get().people().openForChange()).shortly(TEXT.get("command.change.short")));
    }

    /** Those the key card and the palette name. */
    List<Command> quiet() {
        return List.of(
                command("favourite", new Shortcut(KeyCode.MULTIPLY, true, false, false), () -> model.get().service().toggleFavourite()),
                command("favourite_too", new Shortcut(KeyCode.DIGIT8, true, true, false), () -> model.get().service().toggleFavourite()),
                command("other_person", Shortcut.ctrl(KeyCode.BACK_SPACE), () -> model.get().people().changePerson()),
                command("add_applicant", Shortcut.ctrl(KeyCode.J), () -> model.get().people().add()),
                command("remove_applicant", new Shortcut(KeyCode.DELETE, true, true, false), () -> model.get().people().remove()),
                command("next_applicant", Shortcut.ctrl(KeyCode.PAGE_DOWN), () -> model.get().people().turn(1)),
                command("previous_applicant", Shortcut.ctrl(KeyCode.PAGE_UP), () -> model.get().people().turn(-1)),
                command("representative", Shortcut.ctrl(KeyCode.R), () -> model.get().people().toggleRepresentative()),
                command("documents", Shortcut.ctrl(KeyCode.O), () -> view.get().documents().focusAnother()));
    }

    private static Command command(String name, Shortcut key, Runnable action) {
        return Command.of("intake." + name, TEXT.get("command." + name), key, action).quiet();
    }

    private void showCard() {
        model.get().draft().service().get().map(ServiceCard::title).ifPresent(title -> dialogs.show(title,
                ServiceCardPane.of(model.get().draft().service().get().orElseThrow()), Answer.stay(TEXT.get("card.close"))));
    }
}
