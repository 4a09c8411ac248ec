package ua.esoya.workstation.feature.directory;

import static ua.esoya.workstation.feature.directory.DirectoryWords.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import ua.esoya.domain.directory.Directory;
import ua.esoya.domain.directory.DirectoryField;
import ua.esoya.domain.directory.DirectoryUse;
import ua.esoya.domain.directory.DirectoryValue;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.Form;

/** The forms that add, change, retire and take back a value. */
final class DirectoryForms {
    private static final String TITLE = "title";
    private static final String PLACE = "position";
    private static final String REASON = "reason";
    private static final String ON = "on";
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_REASON = 300;
    private static final int LAST_PLACE = 9999;

    private final DirectoryGateway gateway;
    private final Supplier<LocalDate> today;

    /** @param today the server's day, from which a value is retired unless another is chosen */
    DirectoryForms(DirectoryGateway gateway, Supplier<LocalDate> today) {
        this.gateway = gateway;
        this.today = today;
    }

    /** A new value; {@code after} tells what became of it. */
    Form add(Directory directory, Runnable after) {
        return new Form("directory-add", TEXT.get("add.title", directory.title()), directory.about(), TEXT.get("add.act"), fields(directory), Map.of(), (request, values) -> {
            gateway.add(request, directory.code(), content(values), reason(values));
            return after;
        });
    }

    /** Another name, place or field of a value; its code stays. */
    Form change(Directory directory, DirectoryValue value, Runnable after) {
        Map<String, Object> initial = new HashMap<>(value.extra());
        initial.put(TITLE, value.title());
        initial.put(PLACE, value.place());
        return new Form("directory-change", value.title(), value.fixedReason().isBlank() ? TEXT.get("change.hint") : TEXT.get("change.fixed", value.fixedReason()), TEXT.get("change.act"),
                fields(directory), initial, (request, values) -> {
                    gateway.change(request, directory.code(), value, content(values), reason(values));
                    return after;
                });
    }

    /** Out of use from a day; who uses it is said before. */
    Form retire(Directory directory, DirectoryValue value, List<DirectoryUse> uses, Runnable after) {
        return new Form("directory-retire", TEXT.get("retire.title", value.title()), TEXT.get("retire.hint", DirectoryWords.uses(uses)), TEXT.get("retire.act"),
                List.of(new FieldSpec.Day(ON, TEXT.get("retire.on"), true), reasonField()), Map.of(ON, today.get()), (request, values) -> {
                    gateway.retire(request, directory.code(), value, Optional.of((LocalDate) Objects.requireNonNull(values.get(ON))), reason(values));
                    return after;
                });
    }

    /** Back into use. */
    Form restore(Directory directory, DirectoryValue value, Runnable after) {
        return new Form("directory-restore", TEXT.get("restore.title", value.title()), TEXT.get("restore.hint"), TEXT.get("restore.act"), List.of(reasonField()), Map.of(),
                (request, values) -> {
                    gateway.retire(request, directory.code(), value, Optional.empty(), reason(values));
                    return after;
                });
    }

    private static List<FieldSpec> fields(Directory directory) {
        var fields = new ArrayList<FieldSpec>();
        fields.add(new FieldSpec.Line(TITLE, TEXT.get("value.title"), true, LONGEST_TITLE, ""));
        fields.add(new FieldSpec.Whole(PLACE, TEXT.get("value.place"), false, 0, LAST_PLACE));
        directory.fields().stream().map(DirectoryForms::field).forEach(fields::add);
        fields.add(reasonField());
        return fields;
    }

    private static FieldSpec field(DirectoryField field) {
        return field.isTick() ? new FieldSpec.Tick(field.name(), field.title())
                : new FieldSpec.Line(field.name(), field.title(), field.isRequired(), field.longest(), field.kind().equals("pattern") ? TEXT.get("pattern.example") : "");
    }

    private static FieldSpec reasonField() {
        return new FieldSpec.Line(REASON, TEXT.get("value.reason"), true, LONGEST_REASON, TEXT.get("value.reason.example"));
    }

    private static Map<String, Object> content(Map<String, Object> values) {
        var content = new HashMap<>(values);
        content.remove(REASON);
        return content;
    }

    private static String reason(Map<String, Object> values) {
        return String.valueOf(values.get(REASON));
    }
}
