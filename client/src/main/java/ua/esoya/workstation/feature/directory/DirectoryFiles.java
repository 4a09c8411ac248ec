package ua.esoya.workstation.feature.directory;

import static ua.esoya.workstation.feature.directory.DirectoryWords.TEXT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.esoya.document.XlsxTable;
import ua.esoya.domain.Csv;
import ua.esoya.domain.directory.Directory;
import ua.esoya.domain.directory.DirectoryFile;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.TypedFile;

/** The forms that compare a file with a directory, and that take it. */
final class DirectoryFiles {
    private static final String FILE = "file";
    private static final String REASON = "reason";

    private final DirectoryGateway gateway;
    private final Navigator navigator;

    DirectoryFiles(DirectoryGateway gateway, Navigator navigator) {
        this.gateway = gateway;
        this.navigator = navigator;
    }

    static DirectoryFile file(Directory directory) {
        return new DirectoryFile(directory, new DirectoryFile.Names(TEXT.get("column.code"), TEXT.get("value.title"), TEXT.get("value.place"), TEXT.get("value.review"), TEXT.get("column.state"), TEXT.get("yes"),
                TEXT.get("no")));
    }

    /** Names the file; nothing is changed by it. {@code taken} tells that the rows were taken in the end. */
    Form compare(Directory directory, Runnable taken) {
        return new Form("directory-file", TEXT.get("file.title", directory.title()), TEXT.get("file.hint", String.join("; ", file(directory).columns())), TEXT.get("file.act"),
                List.of(new FieldSpec.Line(FILE, TEXT.get("file.path"), true, 500, TEXT.get("file.path.example"))), Map.of(), (request, values) -> {
                    var typed = String.valueOf(values.get(FILE));
                    var rows = switch (reading(directory, TypedFile.read(FILE, typed, DirectoryFile.LARGEST))) {
                        case DirectoryFile.Reading.Rows read -> read.rows();
                        case DirectoryFile.Reading.Unusable no -> throw new FieldTrouble(FILE, TEXT.get("unusable." + no.problem().name().toLowerCase(Locale.ROOT), no.where()));
                    };
                    var compared = gateway.compare(directory.code(), sent(rows));
                    return () -> navigator.open(new DirectoryRoutes.DryRun(directory, String.valueOf(TypedFile.path(typed).getFileName()), rows, compared, taken));
                });
    }

    /** Takes all rows with one reason, and leaves the comparison. */
    Form take(DirectoryRoutes.DryRun dry) {
        var compared = dry.comparison();
        return new Form("directory-take", TEXT.get("take.title", dry.directory().title()), TEXT.get("take.hint", compared.count("added"), compared.count("changed")), TEXT.get("take.act"),
                List.of(new FieldSpec.Line(REASON, TEXT.get("value.reason"), true, 300, TEXT.get("value.reason.example"))), Map.of(), (request, values) -> {
                    gateway.take(request, dry.directory().code(), compared.seen(), sent(dry.rows()), String.valueOf(values.get(REASON)));
                    return () -> {
                        navigator.back();
                        dry.taken().run();
                    };
                });
    }

    private static DirectoryFile.Reading reading(Directory directory, byte[] content) {
        if (!XlsxTable.looksLikeOne(content)) {
            return file(directory).read(content);
        }
        return switch (XlsxTable.read(content, DirectoryFile.MOST_ROWS + 2)) {
            case XlsxTable.Reading.Rows table -> file(directory).rows(table.rows());
            case XlsxTable.Reading.Unusable no -> new DirectoryFile.Reading.Unusable(DirectoryFile.Problem.valueOf(no.problem().name()), no.where());
        };
    }

    /** The whole directory as the kind of file that its name says: a workbook, or CSV. */
    byte[] written(Directory directory, Path kept) throws IOException {
        var file = file(directory);
        var rows = gateway.values(directory.code()).stream().filter(value -> !value.isToCome()).map(value -> file.row(value, DirectoryWords.state(value).words())).toList();
        return kept.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? Csv.file(file.columns(), rows) : XlsxTable.file(directory.title(), file.columns(), rows);
    }

    private static List<Map<String, Object>> sent(List<DirectoryFile.Row> rows) {
        return rows.stream().map(DirectoryFile.Row::values).toList();
    }
}
