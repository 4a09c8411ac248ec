package ua.esoya.fx;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;
import ua.esoya.workstation.Prerequisites;
import ua.esoya.workstation.ui.Theme;

/**
 * A test with real windows on JavaFX's headless platform, each at 1366×768 in the light theme unless it says otherwise. To look at
 * the screenshots of all screens in other clothes: {@code -Desoya.test.theme=DARK} or {@code CONTRAST}, {@code -Desoya.test.scale=150}.
 */
public abstract class FxTest {
    private static final int PATIENCE_SECONDS = 20;

    protected Stage stage;
    protected Keys keys;

    @BeforeEach
    final void openWindow() throws TimeoutException {
        Prerequisites.missing().ifPresent(sentence -> {
            throw new AssertionError(sentence);
        });
        Locale.setDefault(Locale.of("uk", "UA"));
        LoggedDefects.hear();
        FxToolkit.registerPrimaryStage();
        onFx(() -> {
            HeadlessFix.install();
            Theme.valueOf(System.getProperty("esoya.test.theme", "LIGHT")).apply(Integer.getInteger("esoya.test.scale", 100));
            stage = new Stage();
            stage.setWidth(1366);
            stage.setHeight(768);
            return true;
        });
        keys = new Keys(stage);
    }

    @AfterEach
    final void closeWindows() throws TimeoutException {
        onFx(() -> {
            java.util.List.copyOf(Window.getWindows()).forEach(Window::hide);
            return true;
        });
        FxToolkit.cleanupStages();
    }

    /** Shows this as the content of the window. */
    protected final <P extends Parent> P show(Callable<P> content) {
        var shown = onFx(() -> {
            var root = content.call();
            stage.setScene(new Scene(root, 1366, 768));
            stage.show();
            stage.requestFocus();
            return root;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return shown;
    }

    /** Does something on the FX thread and returns its answer. */
    public static <T> T onFx(Callable<T> action) {
        try {
            return WaitForAsyncUtils.asyncFx(action).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError assertion) {
                throw assertion;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something on the FX thread. */
    public static void doOnFx(Runnable action) {
        onFx(() -> {
            action.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until this holds, asked on the FX thread; fails naming {@code what} when it never does. */
    public static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("never: " + what);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The node with this id in any window. */
    @SuppressWarnings("unchecked")
    protected static <N extends Node> N node(String id) {
        return (N) new FxRobot().lookup(NodeQueryUtils.hasId(id)).query();
    }

    /** Whether a visible node with this id exists. */
    protected static boolean seen(String id) {
        return new FxRobot().lookup(NodeQueryUtils.hasId(id)).tryQuery().filter(FxTest::visible).isPresent();
    }

    /** The id of the control that has the keys in the main window. */
    protected final String focused() {
        return onFx(() -> stage.getScene().getFocusOwner() == null ? "" : String.valueOf(stage.getScene().getFocusOwner().getId()));
    }

    /** All words a person sees under this node. */
    public static String words(Node node) {
        return new FxRobot().from(node).lookup(FxTest::visible).queryAll().stream()
                .map(FxTest::ownWords).filter(words -> !words.isBlank()).distinct().collect(Collectors.joining(" | "));
    }

    /** Every word on the open window. */
    protected final String words() {
        return words(stage.getScene().getRoot());
    }

    private static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String ownWords(Node node) {
        return switch (node) {
            case Labeled label -> label.getText() == null ? "" : label.getText();
            case TextInputControl input -> input.getText() == null ? "" : input.getText();
            default -> "";
        };
    }
}
