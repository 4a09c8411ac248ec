package ua.esoya.workstation.ui.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.DateEntry;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.UnsavedWork;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;

/** A form as one screen: F9 sends it, Esc leaves it. */
final class FormScreen implements Screen {
    private final Background background;
    private final FormViewModel model;
    private final FormView view;
    private final Command act;

    FormScreen(Form form, LocalDate today, Navigator navigator, Background background, Troubles troubles) {
        this.background = background;
        this.model = new FormViewModel(form, background, troubles, navigator::back);
        this.act = Command.of("form.send", form.act(), Shortcut.of(KeyCode.F9), this::send);
        this.view = new FormView(model, act, typed -> DateEntry.read(typed, today), background);
        model.sending().subscribe((before, now) -> {
            if (!now) {
                view.goToProblem();
            }
        });
    }

    @Override
    public String title() {
        return model.form().title();
    }

    @Override
    public String kind() {
        return model.form().act();
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public List<Command> commands() {
        return List.of(act);
    }

    @Override
    public Optional<Node> firstFocus() {
        return view.first();
    }

    @Override
    public Optional<UnsavedWork> unsavedWork() {
        return model.touched() ? Optional.of(new UnsavedWork(FormViewModel.TEXT.get("form.unsaved"), FormViewModel.TEXT.get("form.leave"), Optional.empty())) : Optional.empty();
    }

    @Override
    public void closed() {
        background.close();
    }

    private void send() {
        model.send();
        view.goToProblem();
    }
}
