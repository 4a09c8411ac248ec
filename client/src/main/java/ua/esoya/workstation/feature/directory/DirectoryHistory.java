package ua.esoya.workstation.feature.directory;

import static ua.esoya.workstation.feature.directory.DirectoryWords.TEXT;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.directory.DirectoryChange;
import ua.esoya.domain.directory.DirectoryValue;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** Who changed a value or a whole directory, when and why, newest first (5.7.2). */
final class DirectoryHistory {
    private DirectoryHistory() {}

    static Screen screen(DirectoryRoutes.History wanted, DirectoryGateway gateway, Background background, Troubles troubles) {
        var directory = wanted.directory();
        var title = wanted.value().map(DirectoryValue::title).orElse(directory.title());
        var table = new PagedTable<DirectoryChange>(TEXT.get("history", title), background,
                (after, size) -> new Page<>(gateway.history(directory.code(), wanted.value().map(DirectoryValue::code)), true), row -> row)
                .column(TEXT.get("column.when"), 140, row -> TEXT.get("moment", row.changedAt()))
                .wrapping(TEXT.get("column.who"), 150, 100, DirectoryChange::changedBy)
                // what it was, and why, stand beside the list
                .chips(TEXT.get("column.action"), 118, DirectoryWords::action)
                .wrapping(TEXT.get("column.became"), 260, 110, row -> DirectoryWords.difference(directory, row.became(), row.was()))
                .whenEmpty(TEXT.get("history.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("directory-history");
        return new TableScreen(TEXT.get("history", title), TEXT.get("history.about"), table, new SimpleObjectProperty<>(Notice.NONE),
                List.of(Command.of("directory.history.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), background)
                .beside(new DetailPane<>(table.selected(), row -> List.of(
                        new Detail(TEXT.get("column.was"), DirectoryWords.difference(directory, row.was(), row.became())),
                        new Detail(TEXT.get("column.became"), DirectoryWords.difference(directory, row.became(), row.was())),
                        new Detail(TEXT.get("column.reason"), row.reason()))));
    }
}
