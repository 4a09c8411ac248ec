package ua.esoya.workstation.feature.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ua.esoya.workstation.ui.Dialogs;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.UnsavedWork;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;

/** The form of a case registered minutes ago, with everything open to change. */
final class ReplaceServiceScreen implements Screen {
    private static final Text TEXT = Text.of(ReplaceServiceScreen.class);

    private final IntakeHooks hooks;
    private final ReplaceServiceViewModel model;
    private final IntakeView view;
    private final FormCommands formCommands;
    private final Command replace;

    ReplaceServiceScreen(IntakeHooks hooks, Dialogs dialogs, UUID caseId) {
        this.hooks = hooks;
        model = new ReplaceServiceViewModel(hooks, caseId);
        replace = Command.of("intake.replace", TEXT.get("command.replace"), Shortcut.of(KeyCode.F9), model::replace).shortly(TEXT.get("command.replace.short"));
        var title = Parts.title("");
        title.textProperty().bind(model.caseNumber().map(number -> TEXT.get("replacement.of", number)));
        title.setMinWidth(Region.USE_PREF_SIZE);
        view = new IntakeView(model, hooks.background(), false, Parts.styled(new HBox(title, Parts.dim(TEXT.get("replacement.about"))), "es-row"), List.of(replace));
        formCommands = new FormCommands(() -> model, () -> view, dialogs);
        model.load();
    }

    @Override
    public String title() {
        return TEXT.get("replacement");
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public List<Command> commands() {
        var all = new ArrayList<Command>();
        all.add(replace);
        all.addAll(formCommands.inLine());
        all.addAll(formCommands.quiet());
        return List.copyOf(all);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(view.firstControl());
    }

    @Override
    public Optional<UnsavedWork> unsavedWork() {
        return model.unsavedWork();
    }

    @Override
    public void closed() {
        hooks.background().close();
    }
}
