package ua.esoya.workstation.feature.person;

import static ua.esoya.workstation.feature.person.PersonWords.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;

/** The person's card as one screen. */
final class PersonScreen implements Screen {
    private final Background background;
    private final PersonViewModel viewModel;
    private final PersonFacts facts;
    private final PersonView view;

    PersonScreen(
            UUID personId, PersonGateway gateway, BiFunction<String, String, String> titles, LocalDate signedInOn, Navigator navigator,
            Background background, Troubles troubles) {
        this.background = background;
        this.viewModel = new PersonViewModel(personId, gateway, navigator, background, troubles);
        this.facts = new PersonFacts(titles);
        this.view = new PersonView(viewModel, facts, () -> today(signedInOn), background);
        viewModel.read();
    }

    @Override
    public String title() {
        return viewModel.card().get().map(card -> facts.name(card.person())).orElse(TEXT.get("title"));
    }

    @Override
    public String kind() {
        return TEXT.get("title");
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(view.control());
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("person.again", TEXT.get("command.again"), Shortcut.of(KeyCode.F8), viewModel::oneMoreService)
                        .shortly(TEXT.get("short.again")).when(viewModel.ownCase()),
                Command.of("person.subject-request", TEXT.get("command.subject-request"), Shortcut.of(KeyCode.F4), () -> viewModel.aboutOwnData(title()))
                        .shortly(TEXT.get("short.subject-request")),
                Command.of("person.viewers", TEXT.get("command.viewers"), Shortcut.of(KeyCode.F6), () -> viewModel.viewers(title()))
                        .shortly(TEXT.get("short.viewers")).when(viewModel.human()),
                Command.of("person.refresh", TEXT.get("command.refresh"), Shortcut.of(KeyCode.F5), viewModel::read).shortly(TEXT.get("short.refresh")));
    }

    @Override
    public void shownAgain() {
        viewModel.read();
    }

    @Override
    public void closed() {
        background.close();
    }

    /** The server's today, told by how long ago it says a case was registered; without a case the day of sign-in. */
    private LocalDate today(LocalDate signedInOn) {
        return viewModel.card().get().stream().flatMap(card -> card.person().cases().stream()).findFirst()
                .map(row -> row.registeredOn().plusDays(row.daysAgo())).orElse(signedInOn);
    }
}
