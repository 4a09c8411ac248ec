package ua.esoya.workstation.shell;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Dialogs;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Commands;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.form.ReaderKeys;
import ua.esoya.workstation.ui.route.ChangeOwnPassword;
import ua.esoya.workstation.ui.route.FindAnything;

/** The window of a signed-in person: rail, top line, one screen at a time, bottom line. */
public final class MainWindow extends BorderPane {
    private static final Text TEXT = Text.of(MainWindow.class);
    /** Who may look for cases. */
    private static final String REGISTRAR = "esoya_registrar";
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
            KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9, KeyCode.DIGIT0);

    private final Commands commands = new Commands();
    private final StackPane place = Parts.styled(new StackPane(), "es-place");
    private final OutageBanner banner = new OutageBanner();
    private final AnnouncementBar announcements = new AnnouncementBar();
    private final BooleanProperty justEntered = new SimpleBooleanProperty(true);
    private final BooleanProperty linked = new SimpleBooleanProperty(true);
    private final ObjectProperty<LocalDateTime> clock;
    private final SessionCard person;
    private final Dialogs dialogs;
    private final Background background;
    private final ScreenStack screens;
    private final MainWindowActions actions;
    private String present = "";

    /** The window without its features, which need its navigator; {@link #serve} completes it. */
    public MainWindow(SessionCard person, Dialogs dialogs, Background background, MainWindowActions actions) {
        this(person, dialogs, background, actions, System::nanoTime);
    }

    /** @param nanos a clock that only runs on, to tell a barcode reader from hands */
    MainWindow(SessionCard person, Dialogs dialogs, Background background, MainWindowActions actions, LongSupplier nanos) {
        cutToPlace();
        this.person = person;
        this.dialogs = dialogs;
        this.background = background;
        this.actions = actions;
        this.clock = new SimpleObjectProperty<>(person.serverTime());
        this.screens = new ScreenStack(dialogs, this::show);
        if (person.isTraining()) {
            getStyleClass().add("es-training");
        }
        if (person.groups().contains(REGISTRAR)) {
            // a slip read while a field has the keys is a case to open, not a part of what is typed (4.2)
            ReaderKeys.around(place, nanos, number -> screens.open(new FindAnything(number.value())));
        }
    }

    /** How features open screens. */
    public Navigator navigator() {
        return screens;
    }

    /** What sort of screen is in front. */
    public String present() {
        return present;
    }

    /** Puts the features into the rail and the palette, the hours of reception into the bottom line, and shows the first place. */
    public void serve(List<? extends Feature> features, ReceptionViewModel reception) {
        screens.serve(features);
        List<RailEntry> entries = features.stream().flatMap(feature -> feature.railEntries().stream()).toList();
        var palette = new Palette(commands, typed -> screens.openKnown(new FindAnything(typed)));
        var personal = new ArrayList<>(personalCommands());
        features.forEach(feature -> personal.addAll(feature.menu()));
        var all = new ArrayList<Command>(features.stream().flatMap(feature -> feature.commands().stream()).toList());
        all.addAll(personal);
        all.add(Command.of("shell.find", TEXT.get("command.find"), Shortcut.ctrl(KeyCode.K), palette::open));
        all.add(Command.of("shell.back", TEXT.get("command.back"), Shortcut.of(KeyCode.ESCAPE), () -> {
            if (!palette.leave()) {
                screens.back();
            }
        }));
        all.addAll(places(entries));
        commands.ofProgram(all);
        setLeft(new Rail(entries, screens));
        setCenter(new BorderPane(place, new VBox(topBar(palette, personal), banner, announcements, lastTime()), null,
                new KeyLine(commands, background, reception, person.isTraining() ? TEXT.get("training.clock") : ""), null));
        if (person.isTraining()) {
            setTop(TrainingStrip.make());
        }
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                commands.listenIn(scene);
                palette.listenIn(scene);
                screens.focusFront();
            }
        });
        entries.stream().findFirst().ifPresent(entry -> screens.start(entry.route()));
    }

    /** Shows from now on what all workplaces are told. */
    public void announcing(AnnouncementViewModel model) {
        announcements.watch(model);
    }

    /** The server stopped answering, or answers again; on the FX thread. */
    public void linked(boolean now) {
        linked.set(now);
        if (now) {
            banner.hide();
        }
    }

    /** Shows what the server's absence means for what is on the screen. */
    public void outage(String words) {
        banner.show(words);
        linked.set(false);
    }

    /** The server's time, for the clock. */
    public void time(LocalDateTime now) {
        clock.set(now);
    }

    /** A screen too large for the window is cut at its end and never pushes the lines above and below out of the window. */
    private void cutToPlace() {
        var room = new Rectangle();
        room.widthProperty().bind(place.widthProperty());
        room.heightProperty().bind(place.heightProperty());
        place.setClip(room);
        place.setMinSize(0, 0);
    }

    private TopBar topBar(Palette palette, List<Command> personal) {
        return new TopBar(palette, person, clock, linked, personal);
    }

    /** When the person worked last, until the first step of work: a stranger's sign-in must catch the eye (4.1). */
    private Node lastTime() {
        var words = person.lastSignInAt().map(at -> person.lastSignInWorkplace().isBlank()
                ? TEXT.get("last-sign-in", at.toLocalDate(), at.toLocalTime())
                : TEXT.get("last-sign-in.at", at.toLocalDate(), at.toLocalTime(), person.lastSignInWorkplace()));
        var note = Parts.styled(new HBox(Parts.dim(words.orElse(""))), "es-last-time");
        note.setId("last-sign-in");
        note.managedProperty().bind(note.visibleProperty());
        note.visibleProperty().bind(justEntered.and(new SimpleBooleanProperty(words.isPresent())));
        return note;
    }

    /** Alt with a digit opens the places of the rail in their order; the tenth is under nought. */
    private List<Command> places(List<RailEntry> entries) {
        return IntStream.range(0, entries.size()).mapToObj(i -> place(entries.get(i), i)).toList();
    }

    /** There are fewer digits than some people have places: the rest are found by their words. */
    private Command place(RailEntry entry, int at) {
        String id = "shell.place." + entry.id();
        Runnable go = () -> screens.start(entry.route());
        return at < DIGITS.size() ? Command.of(id, entry.words(), Shortcut.alt(DIGITS.get(at)), go) : Command.inPalette(id, entry.words(), go);
    }

    private List<Command> personalCommands() {
        return List.of(
                Command.of("shell.change-person", TEXT.get("command.change-person"), Shortcut.of(KeyCode.F12), () -> screens.leaveAll(actions::changePerson)).quiet(),
                Command.of("shell.lock", TEXT.get("command.lock"), Shortcut.shift(KeyCode.F12), actions::lock).quiet(),
                Command.of("shell.announcement-read", TEXT.get("command.announcement-read"), AnnouncementBar.READ, announcements::readFirst).quiet(),
                Command.inPalette("shell.password", TEXT.get("command.password"), () -> screens.open(new ChangeOwnPassword())),
                Command.inPalette("shell.light", TEXT.get("command.light"), actions::light),
                Command.inPalette("shell.dark", TEXT.get("command.dark"), actions::dark),
                Command.inPalette("shell.contrast", TEXT.get("command.contrast"), actions::contrast),
                Command.of("shell.larger", TEXT.get("command.larger"), Shortcut.ctrl(KeyCode.EQUALS), actions::larger).quiet(),
                Command.of("shell.smaller", TEXT.get("command.smaller"), Shortcut.ctrl(KeyCode.MINUS), actions::smaller).quiet(),
                Command.inPalette("shell.keys", TEXT.get("command.keys"), () -> KeyCard.show(dialogs, commands)),
                Command.inPalette("shell.about", TEXT.get("command.about"), () -> About.show(dialogs, actions.programVersion(), actions.schemaVersion())));
    }

    private void show(Screen screen) {
        present = screen.kind();
        justEntered.set(place.getChildren().isEmpty());
        place.getChildren().setAll(screen.node());
        commands.ofScreen(screen.commands());
    }
}
