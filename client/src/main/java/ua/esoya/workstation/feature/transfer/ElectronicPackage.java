package ua.esoya.workstation.feature.transfer;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ua.esoya.data.Json;
import ua.esoya.document.Papers;
import ua.esoya.workstation.feature.transfer.PackageManifest.CaseEntry;
import ua.esoya.workstation.feature.transfer.PackageManifest.Entry;

/** An electronic register as one file: manifest, the register's paper, and the stored files of its cases byte for byte (7.1.6). */
final class ElectronicPackage {
    private static final String MANIFEST = "manifest.json";
    private static final String REGISTER = "register.pdf";

    private final TransferGateway gateway;
    private final Papers papers;
    private final Supplier<LocalDateTime> now;
    private final String printedBy;

    /** @param printedBy stands on the register's paper */
    ElectronicPackage(TransferGateway gateway, Papers papers, Supplier<LocalDateTime> now, String printedBy) {
        this.gateway = gateway;
        this.papers = papers;
        this.now = now;
        this.printedBy = printedBy;
    }

    /** Writes the package; the server knows of it before it gives the first byte. Blocks. */
    void write(TransferRegister register, OutputStream out) throws IOException {
        var exported = gateway.export(UuidCreator.getTimeOrderedEpoch(), register.transferRegisterId());
        byte[] paper = papers.print(TransferSheet.of(register, now.get(), printedBy));
        var cases = new ArrayList<CaseEntry>();
        for (var one : exported.cases()) {
            cases.add(new CaseEntry(one.caseNumber(), one.service(), entries(one)));
        }
        var manifest = new PackageManifest(register.registerNumber(), exported.transferExportId().toString(), exported.exportedAt(), register.office(), register.provider(),
                new Entry(REGISTER, register.registerNumber(), 0, sha256(paper)), cases);
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, MANIFEST, Json.text(manifest).getBytes(StandardCharsets.UTF_8));
            put(zip, REGISTER, paper);
            for (var one : exported.cases()) {
                for (int at = 0; at < one.files().size(); at++) {
                    var file = one.files().get(at);
                    byte[] content = gateway.exported(exported.transferExportId(), file.scanId());
                    if (!sha256(content).equals(file.sha256())) {
                        throw new IOException("a file changed on its way: " + file.scanId());
                    }
                    put(zip, path(one.caseNumber(), at), content);
                }
            }
        }
    }

    private static List<Entry> entries(TransferPackage.PackedCase one) {
        var entries = new ArrayList<Entry>();
        for (int at = 0; at < one.files().size(); at++) {
            var file = one.files().get(at);
            entries.add(new Entry(path(one.caseNumber(), at), file.title(), file.pages(), file.sha256()));
        }
        return entries;
    }

    private static String path(String caseNumber, int at) {
        return "cases/" + caseNumber + "/" + String.format(Locale.ROOT, "%02d.pdf", at + 1);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
