package ua.esoya.fx;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.command.Commands;

/** The room a screen gets at 1366×768: what the main window leaves beside its rail, top bar and key line. Keys reach the screen's commands. */
public final class Frame extends BorderPane {
    private static final double RAIL = 84;
    private static final double TOP = 48;
    private static final double KEYS = 36;

    /** A frame around this screen, with its commands listening. */
    public Frame(Screen screen) {
        var room = new StackPane(screen.node());
        setCenter(room);
        setLeft(edge(RAIL, 0));
        setTop(edge(0, TOP));
        setBottom(edge(0, KEYS));
        var commands = new Commands();
        commands.ofScreen(screen.commands());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                commands.listenIn(scene);
                screen.firstFocus().ifPresent(Node::requestFocus);
            }
        });
    }

    private static Region edge(double width, double height) {
        var edge = new Region();
        edge.setMinSize(width, height);
        return edge;
    }
}
