package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** Asks about each value that the moderator and the new version changed in two ways; nothing is chosen beforehand. */
final class CarryForm {
    private static final String THEIRS = "theirs";
    private static final String MINE = "mine";
    private static final int LONGEST = 60;

    private CarryForm() {}

    static Form of(CardDraft base, CardDraft mine, CardDraft theirs, List<CarriedCards.Collision> collisions, CardForms forms, Consumer<CardDraft> carried) {
        var fields = new ArrayList<FieldSpec>();
        for (int at = 0; at < collisions.size(); at++) {
            var collision = collisions.get(at);
            String own = said(collision, collision.mine().orElse(null), forms);
            String other = said(collision, collision.theirs().orElse(null), forms);
            // both are read before the list is opened; long texts are whole in it
            fields.add(new FieldSpec.OneOf(path(at), TEXT.get("carry.asked", label(collision), shortened(own), shortened(other)), true,
                    List.of(new Option(MINE, TEXT.get("carry.mine", own)), new Option(THEIRS, TEXT.get("carry.theirs", other)))));
        }
        return new Form("card-carry", TEXT.get("carry.form"), TEXT.get("carry.hint"), TEXT.get("carry.act"), fields, Map.of(), (request, values) -> {
            var theirsWin = new HashSet<String>();
            for (int at = 0; at < collisions.size(); at++) {
                if (THEIRS.equals(values.get(path(at)))) {
                    theirsWin.add(collisions.get(at).path());
                }
            }
            var onNew = CarriedCards.of(base, mine, theirs, theirsWin).draft();
            return () -> carried.accept(onNew);
        });
    }

    private static String shortened(String said) {
        return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    }

    private static String path(int at) {
        return "collision-" + at;
    }

    private static String label(CarriedCards.Collision of) {
        String field = of.field().isEmpty() ? "" : TEXT.has("field." + of.field()) ? TEXT.get("field." + of.field()) : of.field();
        return of.row().isEmpty() ? field : field.isEmpty() ? of.row() : TEXT.get("carry.row", of.row(), field);
    }

    private static String said(CarriedCards.Collision of, @Nullable Object value, CardForms forms) {
        return of.field().isEmpty() ? TEXT.get(value == null ? "carry.away" : "carry.changed") : CardComparison.said(of.field(), value, forms);
    }
}
