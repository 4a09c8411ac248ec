package ua.esoya.workstation.feature.transfer;

import static ua.esoya.schema.api.Tables.PROVIDER_LIST;
import static ua.esoya.schema.api.Tables.TRANSFER_LIST;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.document.PaperSet;
import ua.esoya.schema.api.Routines;
import ua.esoya.workstation.ui.list.Page;

/** Registers of hand-over, by the verbs of the server. */
final class JooqTransferGateway implements TransferGateway {
    /** So many lines the server gives at once. */
    private static final int PAGE = 100;

    private final Database database;
    private final int officeId;

    JooqTransferGateway(Database database, int officeId) {
        this.database = database;
        this.officeId = officeId;
    }

    @Override
    public Page<TransferLine> lines(Optional<TransferLine> after) {
        var read = database.read(sql -> sql.selectFrom(TRANSFER_LIST.call(officeId, after.map(TransferLine::id).orElse(null)))
                .fetch(row -> new TransferLine(row.getTransferRegisterId(), row.getRegisterNumber(), row.getProvider(), row.getIsElectronic(), Objects.requireNonNullElse(row.getCourier(), ""),
                        row.getOpenedAt(), Optional.ofNullable(row.getClosedAt()), row.getOpenedBy(), row.getCases(), row.getReceived(), row.getPrints())));
        return new Page<>(read, read.size() < PAGE);
    }

    @Override
    public List<TransferProvider> providers() {
        return database.read(sql -> sql.selectFrom(PROVIDER_LIST.call()).fetch(row -> new TransferProvider(row.getProviderId(), row.getShortTitle(), row.getWaiting())));
    }

    @Override
    public int open(UUID request, int providerId, boolean isElectronic, String courier) {
        JSONB answer = database.write(sql -> Routines.openTransfer(sql.configuration(), request, providerId, isElectronic, courier.isBlank() ? null : courier));
        return number(answer, "transfer_register_id");
    }

    @Override
    public TransferRegister register(int transferId) {
        JSONB told = database.write(sql -> Routines.transferSheet(sql.configuration(), transferId));
        return Json.read(Objects.requireNonNull(told), TransferRegister.class);
    }

    @Override
    public void add(UUID request, int transferId, String caseNumber) {
        database.write(sql -> Routines.addToTransfer(sql.configuration(), request, transferId, caseNumber));
        tell();
    }

    @Override
    public void remove(UUID request, int transferId, UUID caseId) {
        database.write(sql -> Routines.removeFromTransfer(sql.configuration(), request, transferId, caseId));
        tell();
    }

    @Override
    public void close(UUID request, int transferId) {
        database.write(sql -> Routines.closeTransfer(sql.configuration(), request, transferId));
        tell();
    }

    @Override
    public int receive(UUID request, int transferId, LocalDateTime at, String name, String position) {
        JSONB answer = database.write(sql -> Routines.recordTransferReceipt(sql.configuration(), request, transferId,
                Json.write(Map.of("received_at", at.toString(), "name", name, "position", position))));
        tell();
        return number(answer, "cases");
    }

    @Override
    public int countPrint(UUID request, int transferId) {
        return number(database.write(sql -> Routines.recordTransferPrint(sql.configuration(), request, transferId)), "number");
    }

    @Override
    public TransferPackage export(UUID request, int transferId) {
        JSONB told = database.write(sql -> Routines.exportTransfer(sql.configuration(), request, transferId));
        return Json.read(Objects.requireNonNull(told), TransferPackage.class);
    }

    @Override
    public PaperSet packed(UUID exportId, UUID caseId) {
        JSONB told = database.write(sql -> Routines.exportedCase(sql.configuration(), exportId, caseId));
        return Json.read(Objects.requireNonNull(told), PaperSet.class);
    }

    @Override
    public byte[] exported(UUID exportId, UUID scanId) {
        return database.read(sql -> Objects.requireNonNull(Routines.exportedScan(sql.configuration(), exportId, scanId)));
    }

    private void tell() {
        database.announce("case", officeId);
    }

    private static int number(@Nullable JSONB answer, String field) {
        return Json.read(Objects.requireNonNull(answer), new TypeReference<Map<String, Object>>() {}).get(field) instanceof Number number ? number.intValue() : 0;
    }
}
