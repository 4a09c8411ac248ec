package ua.esoya.workstation.shell;

import java.time.LocalDateTime;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.command.Command;

/** The top line: search, place, the server's clock, whether the server answers, and the person. */
final class TopBar extends HBox {
    private static final Text TEXT = Text.of(TopBar.class);

    TopBar(Palette palette, SessionCard person, ObservableValue<LocalDateTime> clock, ObservableValue<Boolean> linked, Iterable<Command> personal) {
        getStyleClass().add("es-top");
        var hint = Parts.key("Ctrl+K");
        var glass = Parts.icon(Feather.SEARCH, 16);
        glass.setMouseTransparent(true);
        StackPane.setAlignment(glass, Pos.CENTER_LEFT);
        var search = Parts.styled(new StackPane(palette.box(), glass, hint), "es-find");
        StackPane.setAlignment(hint, Pos.CENTER_RIGHT);
        hint.setMouseTransparent(true);
        hint.visibleProperty().bind(palette.box().textProperty().isEmpty());
        var place = Parts.styled(new Label(person.workplaceTitle().isEmpty()
                ? person.officeTitle() : TEXT.get("place", person.officeTitle(), person.workplaceTitle())), "es-dim");
        var time = new Label();
        time.setId("clock");
        time.textProperty().bind(clock.map(now -> TEXT.get("time", now.toLocalTime())));
        var link = new Label();
        link.setId("link");
        linked.subscribe(now -> {
            link.setText(TEXT.get(now ? "linked" : "unlinked"));
            link.setGraphic(Parts.icon(now ? Feather.WIFI : Feather.WIFI_OFF, 16));
            link.getStyleClass().setAll("label", now ? "es-linked" : "es-unlinked");
        });
        var me = new MenuButton(initials(person.shortName()));
        me.setId("me");
        me.getStyleClass().add("es-me");
        me.setAccessibleText(TEXT.get("me", person.fullName()));
        for (var command : personal) {
            var item = new MenuItem(command.text());
            item.setId(command.id().replace('.', '-'));
            item.setOnAction(ignored -> command.run());
            me.getItems().add(item);
        }
        for (var part : new Label[] {place, time, link}) {
            part.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(search, Parts.filler(), place, time, link, me);
    }

    private static String initials(String shortName) {
        var words = shortName.split(" ");
        return words.length < 2 ? shortName.substring(0, Math.min(2, shortName.length())) : words[1].substring(0, 1) + words[0].charAt(0);
    }
}
