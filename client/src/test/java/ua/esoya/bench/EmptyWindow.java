package ua.esoya.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A child that shows what JavaFX shows at least: an empty window of the workstation's size. */
public final class EmptyWindow {
    private EmptyWindow() {}

    public static void main(String[] arguments) {
        FirstFrame.watch();
        Application.launch(Program.class);
    }

    /** The smallest program with a window. */
    public static final class Program extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(), 1366, 768));
            stage.show();
        }
    }
}
