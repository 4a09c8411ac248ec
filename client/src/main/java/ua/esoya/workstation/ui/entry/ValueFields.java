package ua.esoya.workstation.ui.entry;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ua.esoya.domain.service.ServiceCard.CardAttribute;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.form.FormField;
import ua.esoya.workstation.ui.form.TextEntry;

/** The controls of a value by its kind, and of its parts. */
final class ValueFields {
    private static final Text TEXT = Text.of(ValueFields.class);
    private static final int LONGEST = 1000;

    private final Fields fields;
    private final Codes codes;
    private final Addresses addresses;
    private final BiConsumer<CardAttribute, String> inHand;

    /** @param inHand is told of the value that has the keys, with a word of caution where one is due */
    ValueFields(Fields fields, Codes codes, Addresses addresses, BiConsumer<CardAttribute, String> inHand) {
        this.fields = fields;
        this.codes = codes;
        this.addresses = addresses;
        this.inHand = inHand;
    }

    /** The field of a value of one line, or of a cell. */
    FormField of(CardAttribute attribute, String key, Entry entry) {
        var path = path(key);
        var field = switch (attribute.kind()) {
            case "choice" -> fields.choice(path, entry, attribute.choices(), choice -> choice, choice -> choice);
            case "yes_no" -> fields.choice(path, entry, List.of("yes", "no"), answer -> answer, answer -> TEXT.get("answer." + answer));
            case "date" -> fields.day(path, entry);
            case "address" -> fields.address(path, entry, LONGEST, addresses);
            case "cadastral_number" -> example(fields.line(path, entry, 40), TEXT.get("example.cadastral_number"));
            case "vehicle_number" -> example(fields.line(path, entry, 20), TEXT.get("example.vehicle_number"));
            default -> fields.line(path, entry, LONGEST);
        };
        field.hint(attribute.hint());
        return watched(field, attribute);
    }

    /** The parts of a value under its name. */
    Node parts(AskedValue value) {
        var attribute = value.attribute();
        var grid = new FormGrid();
        switch (attribute.kind()) {
            case "person" -> {
                grid.pair(part(value, "surname"), part(value, "given_name"));
                var rest = ValueRules.parts(attribute).stream().skip(2).map(name -> part(value, name)).toList();
                for (int at = 0; at < rest.size(); at += 2) {
                    if (at + 1 < rest.size()) {
                        grid.pair(rest.get(at), rest.get(at + 1));
                    } else {
                        grid.whole(rest.get(at));
                    }
                }
            }
            case "vehicle" -> grid.pair(part(value, "number"), part(value, "model")).whole(part(value, "vin"));
            default -> grid.whole(part(value, "register")).whole(part(value, "number"));
        }
        var name = Parts.styled(new Label(attribute.title()), "es-field-label");
        var box = Parts.styled(new VBox(name, grid), "es-field-parts");
        if (!attribute.hint().isEmpty()) {
            var hint = Parts.styled(new Label(attribute.hint()), "es-field-hint");
            hint.setWrapText(true);
            box.getChildren().add(hint);
        }
        return box;
    }

    private FormField part(AskedValue value, String name) {
        var entry = value.rows().getFirst().entries().get(name);
        if (entry == null) {
            throw new IllegalArgumentException(name);
        }
        var path = path(value.key(0, name));
        var field = switch (name) {
            case "register" -> fields.choice(path, entry, codes.of(ValueRules.STATE_REGISTER));
            case ValueRules.BIRTH -> fields.day(path, entry);
            default -> fields.line(path, entry, LONGEST);
        };
        if (value.attribute().isRequired() && ValueRules.needs(value.attribute(), name)) {
            field.markRequired();
        }
        field.control().setAccessibleText(TEXT.get("part.of", value.attribute().title(), entry.label()));
        return watched(field, value.attribute());
    }

    /** A cell: what it belongs to is heard, too. */
    FormField cell(AskedValue table, CardAttribute column, int row, Entry entry) {
        var field = of(column, table.key(row, column.code()), entry);
        if (column.isRequired()) {
            field.markRequired();
        }
        field.control().setAccessibleText(TEXT.get("cell.of", table.attribute().title(), row + 1, column.title()));
        return field;
    }

    /** Gives the keys to a field by its name in what is sent. */
    boolean focus(String key) {
        return fields.focus(path(key));
    }

    private FormField watched(FormField field, CardAttribute attribute) {
        field.control().focusedProperty().subscribe(focused -> {
            if (focused) {
                inHand.accept(attribute, attribute.kind().equals("text") ? TEXT.get("only_needed") : "");
            }
        });
        return field;
    }

    private static String path(String key) {
        return "attributes." + key;
    }

    private static TextEntry example(TextEntry field, String words) {
        field.example(words);
        return field;
    }
}
