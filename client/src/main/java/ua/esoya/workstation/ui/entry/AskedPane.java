package ua.esoya.workstation.ui.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.esoya.domain.service.ServiceCard.CardAttribute;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.form.FormField;

/** The form of what a service asks, drawn from its card by kinds, parts and conditions; the legal ground of the one in hand stands below. */
public final class AskedPane {
    private static final Text TEXT = Text.of(AskedPane.class);
    private static final int LONG_TITLE = 24;

    private final AskedValues values;
    private final Supplier<String> none;
    private final Fields fields = new Fields();
    private final ValueFields made;
    private final VBox content = Parts.styled(new VBox(), "es-stack");
    private final Label ground = Parts.dim("");
    private final Map<VBox, Row> shownWith = new LinkedHashMap<>();
    private final List<Subscription> watched = new ArrayList<>();

    /**
     * The form as it is now and after every change of what is asked.
     *
     * @param none what to say instead of a form that asks nothing
     */
    public AskedPane(AskedValues values, Supplier<String> none) {
        this.values = values;
        this.none = none;
        made = new ValueFields(fields, values.codes(), values.addresses(), this::tell);
        ground.setId("legal-ground");
        values.all().addListener((ListChangeListener<AskedValue>) change -> draw());
        values.asked().subscribe((before, asked) -> follow());
        draw();
    }

    public Node node() {
        return content;
    }

    /** Gives the keys to the field of this path, if it stands here. */
    public boolean focus(String path) {
        return fields.focus(path);
    }

    /** Draws anew: the words for no form at all may have changed. */
    public void draw() {
        watched.forEach(Subscription::unsubscribe);
        watched.clear();
        fields.clear();
        shownWith.clear();
        ground.setText("");
        content.getChildren().setAll(Parts.styled(new Label(TEXT.get("attributes")), "es-heading"));
        if (values.all().isEmpty()) {
            content.getChildren().add(Parts.dim(none.get()));
            return;
        }
        var grid = new FormGrid();
        var halves = new ArrayList<AskedValue>();
        var group = "";
        for (var value : values.all()) {
            if (!value.attribute().valueGroup().equals(group)) {
                flush(grid, halves);
                group = value.attribute().valueGroup();
                heading(grid, group);
            }
            if (wide(value) || !halves.isEmpty() && !together(halves.getFirst().attribute(), value.attribute())) {
                flush(grid, halves);
            }
            if (wide(value)) {
                place(grid, () -> whole(value), List.of(value));
            } else {
                halves.add(value);
                if (halves.size() == 2) {
                    flush(grid, halves);
                }
            }
        }
        flush(grid, halves);
        content.getChildren().addAll(grid, ground);
        follow();
    }

    private void heading(FormGrid grid, String group) {
        if (!group.isEmpty()) {
            place(grid, () -> Parts.styled(new Label(group), "es-field-group"), values.all().stream().filter(it -> it.attribute().valueGroup().equals(group)).toList());
        }
    }

    private void flush(FormGrid grid, List<AskedValue> halves) {
        if (halves.size() == 2) {
            var both = List.copyOf(halves);
            place(grid, () -> FormGrid.row(line(both.get(0)), line(both.get(1))), both);
        } else {
            halves.forEach(value -> place(grid, () -> line(value), List.of(value)));
        }
        halves.clear();
    }

    private void place(FormGrid grid, Supplier<Node> made, List<AskedValue> of) {
        var room = new VBox();
        grid.whole(room);
        shownWith.put(room, new Row(made, of));
    }

    /** A row is seen while something in it is asked, and made when it is first seen: a long form mostly hides. */
    private void follow() {
        shownWith.forEach((room, row) -> {
            boolean shown = row.of().stream().anyMatch(values::asks);
            if (shown && room.getChildren().isEmpty()) {
                room.getChildren().add(row.made().get());
            }
            Parts.show(room, shown);
        });
    }

    private record Row(Supplier<Node> made, List<AskedValue> of) {}

    private Node whole(AskedValue value) {
        if (value.isTable()) {
            var table = new TablePane(value, made);
            watched.add(table::end);
            return table.node();
        }
        return value.rows().getFirst().entries().containsKey("") ? line(value) : made.parts(value);
    }

    private FormField line(AskedValue value) {
        return made.of(value.attribute(), value.attribute().code(), value.entry());
    }

    private void tell(CardAttribute attribute, String words) {
        ground.setText(Stream.of(words, attribute.legalGround()).filter(it -> !it.isBlank()).collect(Collectors.joining(" · ")));
    }

    private static boolean together(CardAttribute one, CardAttribute other) {
        return one.askedWhen().equals(other.askedWhen()) && one.askedValue().equals(other.askedValue());
    }

    private static boolean wide(AskedValue value) {
        return value.isTable() || !value.rows().getFirst().entries().containsKey("") || wide(value.attribute());
    }

    static boolean wide(CardAttribute attribute) {
        boolean longHint = attribute.hint().length() > 2 * LONG_TITLE;
        return longHint || switch (attribute.kind()) {
            case "number", "money", "date", "yes_no", "vehicle_number" -> attribute.title().length() > LONG_TITLE;
            case "choice" -> attribute.title().length() > LONG_TITLE || attribute.choices().stream().anyMatch(choice -> choice.length() > LONG_TITLE);
            default -> true;
        };
    }
}
