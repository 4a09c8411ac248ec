package ua.esoya.workstation.feature.template;

import static ua.esoya.workstation.feature.template.TemplateFeature.TEXT;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ua.esoya.document.FileRefused;
import ua.esoya.document.WordDocument;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.TypedFile;

/** Names a document of Word, which becomes the text of a form; what cannot is said beside the path. */
final class WordImport {
    private static final String FILE = "file";
    /** Beyond it the document itself says in words that it is too large. */
    private static final long READ = 4 * WordDocument.LARGEST;

    private WordImport() {}

    /** @param paper what the paper is called */
    static Form form(String paper, Consumer<String> taken) {
        return new Form("template-word", TEXT.get("word"), TEXT.get("word.hint"), TEXT.get("word.act"),
                List.of(new FieldSpec.Line(FILE, TEXT.get("word.file"), true, 500, TEXT.get("word.file.example"))), Map.of(), (request, values) -> {
                    try {
                        String form = WordDocument.form(TypedFile.read(FILE, String.valueOf(values.get(FILE)), READ), paper);
                        return () -> taken.accept(form);
                    } catch (FileRefused refused) {
                        throw new FieldTrouble(FILE, refused.text());
                    }
                });
    }
}
