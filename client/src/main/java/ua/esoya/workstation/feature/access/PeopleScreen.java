package ua.esoya.workstation.feature.access;

import static ua.esoya.workstation.feature.access.AccessWords.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.sheet.FillForm;

/** The officials as one screen: letters search, Enter opens, F2 adds. */
final class PeopleScreen implements Screen {
    private final Background background;
    private final Troubles troubles;
    private final AccessGateway gateway;
    private final Navigator navigator;
    private final AccessForms forms;
    private final boolean administrator;
    private final PeopleView view;

    /** @param typed what is searched for at first; may be blank */
    PeopleScreen(String typed, AccessGateway gateway, boolean administrator, Navigator navigator, Background background, Troubles troubles) {
        this.background = background;
        this.troubles = troubles;
        this.gateway = gateway;
        this.navigator = navigator;
        this.administrator = administrator;
        this.forms = new AccessForms(gateway);
        this.view = new PeopleView(typed, gateway::people, row -> navigator.open(new AccessRoutes.Person(row.employeeId())), background, troubles.unexpected());
    }

    @Override
    public String title() {
        return TEXT.get("people");
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public List<Command> commands() {
        var all = new ArrayList<Command>();
        if (administrator) {
            all.add(Command.of("people.add", TEXT.get("person.add"), Shortcut.of(KeyCode.F2), this::add));
        }
        all.add(Command.of("people.search", TEXT.get("people.search"), Shortcut.ctrl(KeyCode.F), view::search));
        all.add(Command.of("people.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), view::reload));
        return all;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(view.control());
    }

    @Override
    public void shownAgain() {
        view.reload();
    }

    @Override
    public void closed() {
        background.close();
    }

    private void add() {
        background.run(gateway::choices,
                choices -> navigator.open(new FillForm(forms.newcomer(choices, id -> navigator.open(new AccessRoutes.Person(id))))), troubles.unexpected());
    }
}
