package ua.esoya.workstation.feature.workshop;

import static ua.esoya.schema.api.Tables.LIBRARY_IMPORTS;
import static ua.esoya.schema.api.Tables.LIBRARY_SIGNERS;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.library.SignedLibrary;
import ua.esoya.schema.api.Routines;

/** The library of services by the verbs of the server. */
final class JooqLibraryGateway implements LibraryGateway {
    private final Database database;

    JooqLibraryGateway(Database database) {
        this.database = database;
    }

    @Override
    public String export(Set<Integer> services) {
        return Objects.requireNonNull(database.write(sql -> Routines.exportServices(sql.configuration(), services.toArray(Integer[]::new)))).data();
    }

    @Override
    public LibraryCheck check(SignedLibrary library, List<LibraryCheck.Mapping> mapping) {
        return database.read(sql -> Json.read(Objects.requireNonNull(Routines.checkLibrary(sql.configuration(), library.content(), library.publicKey(), Json.write(mapping))), LibraryCheck.class));
    }

    @Override
    public LibraryCheck.Taken take(UUID request, SignedLibrary library, Set<Integer> chosen, List<LibraryCheck.Mapping> mapping) {
        var file = Json.write(Map.of("file_name", library.fileName(), "public_key", library.publicKey(), "signature", library.signature()));
        var answer = database.write(sql -> Routines.takeLibrary(sql.configuration(), request, file, library.content(), chosen.toArray(Integer[]::new), Json.write(mapping)));
        return Json.read(Objects.requireNonNull(answer), LibraryCheck.Taken.class);
    }

    @Override
    public List<LibrarySigner> signers() {
        return database.read(sql -> sql.selectFrom(LIBRARY_SIGNERS.call()).fetch(row -> new LibrarySigner(row.getLibrarySignerId(), row.getPublicKey(), row.getTitle(), row.getReason(), row.getAddedBy(),
                row.getAddedAt(), said(row.getRetiredBy()), Optional.ofNullable(row.getRetiredAt()), said(row.getRetiredReason()), row.getImports())));
    }

    @Override
    public void addSigner(UUID request, String publicKey, String title, String reason) {
        database.write(sql -> Routines.addLibrarySigner(sql.configuration(), request, Json.write(Map.of("public_key", publicKey, "title", title, "reason", reason))));
    }

    @Override
    public void retireSigner(UUID request, int signer, String reason) {
        database.write(sql -> Routines.retireLibrarySigner(sql.configuration(), request, signer, reason));
    }

    @Override
    public List<LibraryImport> imports() {
        return database.read(sql -> sql.selectFrom(LIBRARY_IMPORTS.call()).fetch(row -> new LibraryImport(row.getLibraryImportId(), row.getSigner(), row.getPublicKey(), row.getFileName(),
                row.getContentSha256(), row.getContentBytes(), row.getSignature(), List.of(row.getServices()), row.getTemplates(), row.getImportedAt(), row.getImportedBy())));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
