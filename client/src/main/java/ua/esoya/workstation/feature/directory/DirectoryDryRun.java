package ua.esoya.workstation.feature.directory;

import static ua.esoya.workstation.feature.directory.DirectoryWords.TEXT;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.directory.DirectoryFate;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** What would become of each row of a file, and the key that takes them all. */
final class DirectoryDryRun {
    private DirectoryDryRun() {}

    static Screen screen(DirectoryRoutes.DryRun dry, DirectoryFiles files, Navigator navigator, Background background) {
        var compared = dry.comparison();
        var table = new PagedTable<DirectoryFate>(TEXT.get("dry"), background, (after, size) -> new Page<>(compared.fates(), true), DirectoryFate::at)
                .column(TEXT.get("column.line"), 64, row -> String.valueOf(dry.rows().get(row.at() - 1).line()))
                .wrapping(TEXT.get("column.code"), 155, 90, row -> row.code().isBlank() ? "—" : row.code())
                .wrapping(TEXT.get("column.value"), 250, 100, DirectoryFate::title)
                .chips(TEXT.get("column.fate"), 136, DirectoryWords::fate)
                .wrapping(TEXT.get("column.problems"), 200, 100, row -> DirectoryWords.problems(dry.directory(), row));
        table.control().setId("directory-dry-run");
        var notice = compared.mayTake() ? new Notice(Meaning.OK, TEXT.get("dry.ready", compared.count("added"), compared.count("changed"), compared.count("same")))
                : compared.count("wrong") > 0 ? Notice.wrong(TEXT.get("dry.wrong", compared.count("wrong"))) : new Notice(Meaning.INFO, TEXT.get("dry.nothing"));
        return new TableScreen(TEXT.get("file.title", dry.directory().title()), TEXT.get("dry.about", dry.file()), table, new SimpleObjectProperty<>(notice),
                List.of(Command.of("directory.take", TEXT.get("take"), Shortcut.of(KeyCode.F9), () -> navigator.open(new FillForm(files.take(dry))))
                        .when(new SimpleBooleanProperty(compared.mayTake()))), background)
                .beside(new DetailPane<>(table.selected(), row -> List.of(new Detail(TEXT.get("column.value"), row.title()),
                        new Detail(TEXT.get("column.problems"), DirectoryWords.problems(dry.directory(), row)))));
    }
}
