package ua.esoya.workstation.feature.search;

import static ua.esoya.workstation.feature.search.SearchWords.TEXT;

import java.util.Optional;
import javafx.scene.Node;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;

/** The search as one screen; it begins to look at once for the words it was opened with. */
final class SearchScreen implements Screen {
    private final Background background;
    private final SearchView view;

    SearchScreen(String typed, SearchGateway gateway, Navigator navigator, Background background, Troubles troubles) {
        this.background = background;
        var viewModel = new SearchViewModel(gateway, navigator, background, troubles);
        this.view = new SearchView(viewModel, background);
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
    public void closed() {
        background.close();
    }
}
