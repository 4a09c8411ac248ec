package ua.esoya.workstation.feature.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ua.esoya.domain.service.ServiceCard.CardAttribute;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.form.FormField;
import ua.esoya.workstation.ui.form.TextEntry;

/** The values the service asks for, drawn from its card by their kinds; the legal ground of the one in hand stands below. */
final class AttributesPane {
    private static final Text TEXT = Text.of(AttributesPane.class);
    private static final int LONGEST = 1000;
    private static final int LONG_TITLE = 24;

    private final IntakeDraft draft;
    private final Fields fields = new Fields();
    private final VBox content = Parts.styled(new VBox(), "es-stack");
    private final Label ground = Parts.dim("");

    AttributesPane(IntakeDraft draft) {
        this.draft = draft;
        ground.setId("legal-ground");
        draft.attributes().addListener((ListChangeListener<AttributeDraft>) change -> draw());
        // a service that asks for nothing changes no attribute
        draft.service().subscribe((before, now) -> {
            if (draft.attributes().isEmpty()) {
                draw();
            }
        });
        draw();
    }

    Node node() {
        return content;
    }

    boolean focus(String path) {
        return fields.focus(path);
    }

    private void draw() {
        fields.clear();
        ground.setText("");
        content.getChildren().setAll(Parts.styled(new Label(TEXT.get("attributes")), "es-heading"));
        if (draft.attributes().isEmpty()) {
            content.getChildren().add(Parts.dim(TEXT.get(draft.service().get().isEmpty() ? "attributes.unknown" : "attributes.none")));
            return;
        }
        var grid = new FormGrid();
        var halves = new ArrayList<Node>();
        for (var attribute : draft.attributes()) {
            var field = field(attribute);
            if (wide(attribute.attribute())) {
                flush(grid, halves);
                grid.whole(field);
            } else {
                halves.add(field);
                if (halves.size() == 2) {
                    flush(grid, halves);
                }
            }
        }
        flush(grid, halves);
        content.getChildren().addAll(grid, ground);
    }

    private static void flush(FormGrid grid, List<Node> halves) {
        if (halves.size() == 2) {
            grid.pair(halves.get(0), halves.get(1));
        } else {
            halves.forEach(grid::whole);
        }
        halves.clear();
    }

    private FormField field(AttributeDraft a) {
        var path = "attributes." + a.entry().name();
        var field = switch (a.attribute().kind()) {
            case "choice" -> fields.choice(path, a.entry(), a.attribute().choices(), choice -> choice, choice -> choice);
            case "yes_no" -> fields.choice(path, a.entry(), List.of("yes", "no"), answer -> answer, answer -> TEXT.get("answer." + answer));
            case "date" -> fields.day(path, a.entry());
            case "cadastral_number" -> example(fields.line(path, a.entry(), 40), TEXT.get("example.cadastral_number"));
            case "vehicle_number" -> example(fields.line(path, a.entry(), 20), TEXT.get("example.vehicle_number"));
            default -> fields.line(path, a.entry(), LONGEST);
        };
        var words = Sentences.joined(a.attribute().hint(), a.attribute().legalGround());
        field.control().setAccessibleHelp(words);
        field.control().focusedProperty().subscribe(focused -> ground.setText(focused ? words : ground.getText()));
        return field;
    }

    private static TextEntry example(TextEntry field, String words) {
        field.example(words);
        return field;
    }

    private static boolean wide(CardAttribute attribute) {
        return switch (attribute.kind()) {
            case "number", "money", "date", "yes_no", "vehicle_number" -> attribute.title().length() > LONG_TITLE;
            case "choice" -> attribute.title().length() > LONG_TITLE || attribute.choices().stream().anyMatch(choice -> choice.length() > LONG_TITLE);
            default -> true;
        };
    }
}
