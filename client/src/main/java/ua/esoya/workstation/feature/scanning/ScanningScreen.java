package ua.esoya.workstation.feature.scanning;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Renderer;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;

/** The screen as the main window sees it. Leaving loses nothing: pages not stored wait on this machine. */
final class ScanningScreen implements Screen {
    private static final Text TEXT = Text.of(ScanningScreen.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Background background;
    private final PackageModel pack;
    private final ScannerModel scanner;
    private final FilesModel files;
    private final StoreModel storing;
    private final ScanningCommands commands;
    private final ScanningView view;
    private final Command toFiles;

    ScanningScreen(Background background, PackageModel pack, ScannerModel scanner, FilesModel files, StoreModel storing,
            ScanningCommands commands, ScanningView view) {
        this.background = background;
        this.pack = pack;
        this.scanner = scanner;
        this.files = files;
        this.storing = storing;
        this.commands = commands;
        this.view = view;
        this.toFiles = Command.of("scan.files", TEXT.get("to_files"), Shortcut.ctrl(KeyCode.O), view::focusFiles).quiet();
    }

    /** Looks into the watched folder once a second until the screen is gone. */
    void watch(String folder) {
        files.watch(folder);
        tick();
    }

    private void tick() {
        files.look();
        background.after(LOOK_EVERY, this::tick);
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
    public List<Command> commands() {
        return Stream.concat(commands.all().stream(), Stream.of(toFiles)).toList();
    }

    @Override
    public Optional<Node> firstFocus() {
        return view.firstFocus();
    }

    @Override
    public void covered() {
        pack.covered();
        Renderer.forget(node());
    }

    @Override
    public void shownAgain() {
        pack.shownAgain();
    }

    @Override
    public void closed() {
        scanner.cancel();
        storing.cancel();
        background.close();
    }
}
