package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ua.esoya.domain.library.Fingerprint;
import ua.esoya.domain.library.SignedLibrary;
import ua.esoya.exchange.library.LibraryFile;
import ua.esoya.exchange.library.LibraryUnusable;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;
import ua.esoya.workstation.ui.sheet.TypedFile;

/** The forms of the library: which file, whom to trust and why, what a value of theirs is with us. */
final class LibraryForms {
    private static final String FILE = "file";
    private static final String KEY = "public_key";
    private static final String TITLE = "title";
    private static final String REASON = "reason";
    private static final int LONGEST_PATH = 500;
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST = 300;

    private LibraryForms() {}

    /** Checks the signature of a file and goes on to what it holds; nothing is written by it. */
    static Form read(LibraryShelf shelf) {
        return new Form("library-read", TEXT.get("library.read"), TEXT.get("library.read.hint"), TEXT.get("library.read.act"),
                List.of(new FieldSpec.Line(FILE, TEXT.get("library.column.file"), true, LONGEST_PATH, TEXT.get("library.read.example"))), Map.of(), (request, values) -> {
                    var library = library(String.valueOf(values.get(FILE)));
                    return () -> shelf.navigator().open(new WorkshopRoutes.LibraryDryRun(library));
                });
    }

    private static SignedLibrary library(String typed) {
        Path file;
        try {
            file = TypedFile.path(typed);
        } catch (InvalidPathException noPath) {
            throw new FieldTrouble(FILE, TEXT.get("library.unusable.no_file", typed));
        }
        try {
            return LibraryFile.read(file);
        } catch (LibraryUnusable no) {
            throw new FieldTrouble(FILE, LibraryWords.unusable(no, file));
        }
    }

    /** Trusts a key; {@code key} and {@code title} stand in the fields at first. */
    static Form signer(LibraryShelf shelf, String key, String title) {
        return new Form("library-signer", TEXT.get("library.signer.add"), key.isEmpty() ? TEXT.get("library.signer.hint") : TEXT.get("library.signer.hint.of", Fingerprint.of(key)), TEXT.get("library.signer.act"), List.of(
                new FieldSpec.Line(TITLE, TEXT.get("library.signer.title"), true, LONGEST, ""), new FieldSpec.Line(KEY, TEXT.get("library.column.key"), true, LONGEST_KEY, TEXT.get("library.signer.key.example")),
                new FieldSpec.Lines(REASON, TEXT.get("library.signer.reason"), true, LONGEST)), Map.of(KEY, key, TITLE, title), (request, values) -> {
                    shelf.library().addSigner(request, String.valueOf(values.get(KEY)), String.valueOf(values.get(TITLE)), String.valueOf(values.get(REASON)));
                    return () -> {};
                });
    }

    static Form retire(LibraryShelf shelf, LibrarySigner signer) {
        return new Form("library-signer-retire", TEXT.get("library.signer.retire.of", signer.title()), TEXT.get("library.signer.retire.hint"), TEXT.get("library.signer.retire"),
                List.of(new FieldSpec.Lines(REASON, TEXT.get("library.signer.retire.reason"), true, LONGEST)), Map.of(), (request, values) -> {
                    shelf.library().retireSigner(request, signer.id(), String.valueOf(values.get(REASON)));
                    return () -> {};
                });
    }

    /** What each unknown value of a service is with us; {@code said} is given what was chosen, on the FX thread. */
    static Form mapping(LibraryShelf shelf, LibraryCheck.Row row, OpenedCards choices, Consumer<List<LibraryCheck.Mapping>> said) {
        var asked = new LinkedHashMap<String, LibraryCheck.Unknown>();
        var fields = new ArrayList<FieldSpec>();
        for (var unknown : row.unknown()) {
            var options = options(shelf, unknown.directory(), choices);
            var same = asked.values().stream().anyMatch(it -> it.directory().equals(unknown.directory()) && it.code().equals(unknown.code()) && it.title().equals(unknown.title()));
            if (!options.isEmpty() && !same) {
                var path = "value_" + (asked.size() + 1);
                asked.put(path, unknown);
                fields.add(new FieldSpec.OneOf(path, TEXT.get("library.map.field", LibraryWords.directory(unknown.directory()), unknown.title().isEmpty() ? unknown.code() : unknown.title()), true, options));
            }
        }
        return new Form("library-map", TEXT.get("library.map.of", row.title()), TEXT.get("library.map.hint"), TEXT.get("library.map.act"), fields, Map.of(), (request, values) -> {
            var all = asked.entrySet().stream().map(it -> new LibraryCheck.Mapping(it.getValue().directory(), it.getValue().code(), it.getValue().title(), String.valueOf(values.get(it.getKey())))).toList();
            return () -> said.accept(all);
        });
    }

    private static List<Option> options(LibraryShelf shelf, String directory, OpenedCards choices) {
        return switch (directory) {
            case "sphere" -> choices.spheres().stream().map(OpenedCards.Named::option).toList();
            case "provider" -> choices.providers().stream().map(OpenedCards.Named::option).toList();
            case "service" -> List.of();
            default -> shelf.classifiers().apply(directory).stream().map(value -> new Option(value.code(), value.title())).toList();
        };
    }
}
