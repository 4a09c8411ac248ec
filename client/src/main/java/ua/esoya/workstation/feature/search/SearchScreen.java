package ua.esoya.workstation.feature.search;

import static ua.esoya.workstation.feature.search.SearchWords.TEXT;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;

/** The search as one screen; it begins to look at once for the words it was opened with. */
final class SearchScreen implements Screen {
    private final Background background;
    private final SearchView view;

    SearchScreen(String typed, List<ClassifierValue> purposes, SearchGateway gateway, Navigator navigator, Background background, Troubles troubles) {
        this.background = background;
        var viewModel = new SearchViewModel(gateway, navigator, background, troubles);
        this.view = new SearchView(viewModel, purposes, background);
        viewModel.typed().set(typed);
        viewModel.find();
    }

    @Override
    public String title() {
        return TEXT.get("title");
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(view.box());
    }

    @Override
    public List<Command> commands() {
        return view.nextPurpose().map(next -> List.of(Command.of("search.purpose", TEXT.get("purpose.act"), Shortcut.of(KeyCode.F8), next))).orElse(List.of());
    }

    @Override
    public void closed() {
        background.close();
    }
}
