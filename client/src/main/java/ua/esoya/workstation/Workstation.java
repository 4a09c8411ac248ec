package ua.esoya.workstation;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.SignIn;
import ua.esoya.device.MachineSettings;
import ua.esoya.document.Papers;
import ua.esoya.log.ProgramLog;
import ua.esoya.workstation.shell.SignInWindow;
import ua.esoya.workstation.shell.SignedIn;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Dialogs;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Troubles;

/** The composition root: makes everything and knows everything; nobody knows it but the launchers. */
public final class Workstation {
    private static final Text TEXT = Text.of(Workstation.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration WARM_UP_AFTER = Duration.ofSeconds(2);
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final Stage stage;
    private final WorkstationSetup setup;
    private final TroubleSorter sorter = new TroubleSorter();
    private final Dialogs dialogs;
    private final Background background;
    private final Papers papers = new Papers();
    private final Look look;
    private final Rest rest;
    private final AtomicReference<SignIn.@Nullable Opened> opened = new AtomicReference<>();
    private final SignIn server;
    private final ProgramLog log;
    private @Nullable Desk desk;

    /** A workstation in this window. */
    public Workstation(Stage stage, WorkstationSetup setup) {
        this.stage = stage;
        this.setup = setup;
        this.server = new SignIn(setup.config().server(), "esoya-workstation/" + ProgramVersion.ofThisBuild());
        this.dialogs = new Dialogs(() -> stage);
        this.background = Background.onVirtualThreads(this::unexpected);
        this.rest = new Rest(stage, background);
        this.log = ProgramLog.begin(setup.home());
        this.look = new Look(setup.home().resolve("look.properties"));
    }

    /** Shows the sign-in window. */
    public void start() {
        look.apply();
        stage.setTitle(TEXT.get("window"));
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        signIn();
        stage.show();
        // the first paper of the day would wait for fonts otherwise; the window comes first
        background.after(WARM_UP_AFTER, () -> background.run(() -> {
            papers.warmUp();
            return true;
        }, ignored -> {}));
    }

    /** Ends the session and everything in the background; waits for a moment until the server knows, and no longer. */
    public void stop() {
        try {
            leave().join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        background.close();
        setup.scanners().close();
    }

    private void signIn() {
        var gateway = new ServerDoor(server, new MachineSettings(setup.home().resolve("workplace.properties")), opened::set);
        show(SignInWindow.make(gateway, background, sorter, setup.config().workplace(), setup.training(), this::entered));
    }

    private void entered(SignedIn signedIn) {
        var open = opened.getAndSet(null);
        if (open == null) {
            throw new IllegalStateException("signed in without a session");
        }
        Path personal = setup.home().resolve("pages").resolve(signedIn.card().login());
        var lock = new Lock(stage, open, password -> server.prove(open.card().login(), password), background.forScreen(), this::changePerson, InstantSource.system());
        var made = new Desk(open, setup, dialogs, background, papers, look, rest, personal, lock, log, this::changePerson);
        desk = made;
        show(made.window());
        made.begin();
        if (signedIn.schemaIsNewer()) {
            dialogs.tell(TEXT.get("newer-schema.heading"), TEXT.get("newer-schema"));
        }
    }

    private void changePerson() {
        leave();
        signIn();
    }

    private Thread leave() {
        var left = desk;
        desk = null;
        return Thread.ofVirtual().start(left == null ? () -> {} : left.end());
    }

    private void show(Parent content) {
        if (stage.getScene() == null) {
            stage.setScene(new Scene(content, WIDTH, HEIGHT));
        } else {
            // a scene of its own for each person: shortcuts of the one before must not answer
            stage.setScene(new Scene(content, stage.getScene().getWidth(), stage.getScene().getHeight()));
        }
    }

    private void unexpected(Throwable thrown) {
        var current = desk;
        if (current != null) {
            current.troubles().unexpected().accept(thrown);
        } else {
            new Troubles(sorter, outage -> dialogs.tell(TEXT.get("outage.heading"), outage.text()), dialogs::defect).unexpected().accept(thrown);
        }
    }
}
