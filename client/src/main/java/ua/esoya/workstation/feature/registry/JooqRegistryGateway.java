package ua.esoya.workstation.feature.registry;

import static ua.esoya.schema.api.Tables.ELECTRONIC_SHARES;
import static ua.esoya.schema.api.Tables.REGISTRY_CANDIDATES;
import static ua.esoya.schema.api.Tables.REGISTRY_DIFFERENCES;
import static ua.esoya.schema.api.Tables.REGISTRY_IMPORTS;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.registry.ElectronicShare;
import ua.esoya.domain.registry.PublishedRegistry;
import ua.esoya.domain.registry.RegistryCandidate;
import ua.esoya.domain.registry.RegistryCheck;
import ua.esoya.domain.registry.RegistryDifference;
import ua.esoya.domain.registry.RegistryImport;
import ua.esoya.domain.registry.RegistrySummary;
import ua.esoya.schema.api.Routines;

/** The registry by the verbs of the server. */
final class JooqRegistryGateway implements RegistryGateway {
    private final Database database;

    JooqRegistryGateway(Database database) {
        this.database = database;
    }

    @Override
    public RegistrySummary summary() {
        return database.read(sql -> Json.read(Routines.registrySummary(sql.configuration()), RegistrySummary.class));
    }

    @Override
    public List<RegistryDifference> differences(DifferenceKind kind, Optional<String> after, int most) {
        return database.read(sql -> sql.selectFrom(REGISTRY_DIFFERENCES.call(kind.code(), after.orElse(null), most)).fetch(row -> new RegistryDifference(row.getPlace(), said(row.getStateCode()),
                said(row.getRegistryTitle()), said(row.getSector()), said(row.getRegistryProvider()), said(row.getAddress()), Optional.ofNullable(row.getClosedOn()), row.getIsGone(),
                Optional.ofNullable(row.getServiceId()), said(row.getLocalCode()), said(row.getTitle()), said(row.getSphere()), Objects.requireNonNullElse(row.getVersion(), 0))));
    }

    @Override
    public List<RegistryCandidate> candidates(String words) {
        return database.read(sql -> sql.selectFrom(REGISTRY_CANDIDATES.call(words)).fetch(row -> new RegistryCandidate(row.getStateCode(), row.getTitle(), said(row.getSector()), row.getLikeness(),
                said(row.getUsedBy()))));
    }

    @Override
    public List<RegistryImport> imports() {
        return database.read(sql -> sql.selectFrom(REGISTRY_IMPORTS.call()).fetch(row -> new RegistryImport(row.getRegistryImportId(), row.getSource(), row.getContentSha256(), row.getContentBytes(),
                row.getServices(), row.getAdded(), row.getChanged(), row.getGone(), row.getImportedAt(), said(row.getImportedBy()))));
    }

    @Override
    public List<ElectronicShare> shares() {
        return database.read(sql -> sql.selectFrom(ELECTRONIC_SHARES.call()).fetch(row -> new ElectronicShare(row.getOrigin().equals("ours"), row.getSphere(), row.getServices(), row.getElectronic(),
                row.getUnsaid())));
    }

    @Override
    public RegistryCheck check(PublishedRegistry registry) {
        return database.read(sql -> Json.read(Routines.checkRegistry(sql.configuration(), Json.write(registry.entries())), RegistryCheck.class));
    }

    @Override
    public void take(UUID request, PublishedRegistry registry, int seen) {
        var source = Json.write(Map.of("source", registry.source(), "content_sha256", registry.sha256(), "content_bytes", registry.bytes()));
        database.write(sql -> Routines.takeRegistry(sql.configuration(), request, source, seen, Json.write(registry.entries())));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
