package ua.esoya.bench;

import com.sun.javafx.scene.SceneHelper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import ua.esoya.domain.service.ServiceCard.CardAttribute;
import ua.esoya.workstation.ui.Theme;
import ua.esoya.workstation.ui.entry.AskedPane;
import ua.esoya.workstation.ui.entry.AskedValues;
import ua.esoya.workstation.ui.entry.FollowFocus;
import ua.esoya.workstation.ui.entry.SampleForm;

/** A child that opens the form of a service with ten values and with sixty, in turns, each from its making to its painted frame. */
public final class FormShown {
    private static final int WARM = 6;
    private static final int ROUNDS = 15;
    private static final List<String> KINDS = List.of("text", "number", "money", "date", "choice", "yes_no", "address", "cadastral_number", "vehicle_number", "text");

    private FormShown() {}

    public static void main(String[] arguments) {
        Application.launch(Program.class);
    }

    static List<CardAttribute> form(int size) {
        return IntStream.range(0, size).mapToObj(at -> {
            var kind = KINDS.get(at % KINDS.size());
            // half of the values hang on an answer
            var when = at > KINDS.size() && at % 2 == 0 ? "value5" : "";
            return new CardAttribute("value" + at, "Value " + at, kind, at % 3 == 0, "hint", "ground", kind.equals("choice") ? List.of("one", "two") : List.of(), "", when, when.isEmpty() ? "" : "no",
                    false, false, "Part " + at / KINDS.size());
        }).toList();
    }

    /** A window in which the forms are opened one after another. */
    public static final class Program extends Application {
        private final Deque<Integer> ahead = new ArrayDeque<>();
        private final List<Double> small = new ArrayList<>();
        private final List<Double> large = new ArrayList<>();
        private final StackPane place = new StackPane();

        @Override
        public void start(Stage stage) {
            IntStream.range(0, WARM + ROUNDS).forEach(round -> ahead.addAll(List.of(10, 60)));
            var scene = new Scene(place, 1366, 768);
            Theme.LIGHT.apply(100);
            stage.setScene(scene);
            stage.show();
            Platform.runLater(() -> next(scene));
        }

        private void next(Scene scene) {
            if (ahead.isEmpty()) {
                Child.tell("ten", Median.of(small.subList(WARM, small.size())));
                Child.tell("sixty", Median.of(large.subList(WARM, large.size())));
                Runtime.getRuntime().halt(0);
            }
            int size = ahead.pop();
            var attributes = form(size);
            place.getChildren().clear();
            long start = System.nanoTime();
            var values = new AskedValues(SampleForm.rules(), fact -> "no", () -> {});
            var pane = new AskedPane(values, () -> "");
            values.take(attributes);
            place.getChildren().setAll(FollowFocus.column(pane.node()));
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                Platform.runLater(() -> {
                    SceneHelper.getPeer(scene).waitForRenderingToComplete();
                    (size == 10 ? small : large).add((System.nanoTime() - start) / 1e6);
                    Platform.runLater(() -> next(scene));
                });
            };
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        }
    }
}
