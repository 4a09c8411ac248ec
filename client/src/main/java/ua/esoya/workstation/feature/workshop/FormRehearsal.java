package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** Which values of the last cases a new form would lose, before it is put in. */
final class FormRehearsal {
    private FormRehearsal() {}

    static Screen screen(WorkshopRoutes.FormRehearsal route, WorkshopGateway gateway, Troubles troubles, Background door) {
        var notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
        var table = new PagedTable<FieldFate>(TEXT.get("rehearsal"), door, (after, size) -> {
            var told = gateway.rehearse(route.serviceId(), route.attributes());
            door.onFx(() -> notice.set(summary(told)));
            return new Page<>(told.stream().filter(it -> it.cases() > 0).toList(), true);
        }, it -> it.code() + it.fate())
                .chips(TEXT.get("column.fate"), 200, it -> new Chip(it.fate().equals("lacking") ? Meaning.WARN : Meaning.LATE, TEXT.get("fate." + it.fate())))
                .wrapping(TEXT.get("column.value"), 420, 150, FieldFate::title)
                .column(TEXT.get("column.cases"), 80, it -> Words.number(it.cases()))
                .whenEmpty(TEXT.get("rehearsal.empty"))
                .onFailure(troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))));
        table.control().setId("form-rehearsal");
        return new TableScreen(TEXT.get("rehearsal"), TEXT.get("rehearsal.about"), table, notice,
                List.of(Command.of("form-rehearsal.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door)
                .beside(new DetailPane<>(table.selected(), it -> List.of(new Detail(TEXT.get("column.value"), it.title()), new Detail(TEXT.get("column.fate"), TEXT.get("fate." + it.fate() + ".tells")),
                        new Detail(TEXT.get("rehearsal.examples"), String.join("\n", it.examples())))));
    }

    private static Notice summary(List<FieldFate> told) {
        int tried = told.stream().mapToInt(FieldFate::tried).max().orElse(0);
        Optional<FieldFate> worst = told.stream().filter(it -> it.cases() > 0).findFirst();
        return tried == 0 ? new Notice(Meaning.INFO, TEXT.get("rehearsal.none"))
                : worst.isEmpty() ? new Notice(Meaning.OK, TEXT.get("rehearsal.good", tried))
                : Notice.wrong(TEXT.get("rehearsal.found", tried, told.stream().filter(it -> it.cases() > 0).count()));
    }
}
