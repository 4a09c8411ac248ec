package ua.esoya.workstation.feature.transfer;

import static ua.esoya.workstation.feature.transfer.TransferForms.TEXT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ua.esoya.data.Json;
import ua.esoya.document.MadePaper;
import ua.esoya.document.Papers;
import ua.esoya.workstation.feature.transfer.PackageManifest.CaseEntry;
import ua.esoya.workstation.feature.transfer.PackageManifest.Entry;
import ua.esoya.workstation.feature.transfer.TransferPackage.PackedCase;

/** An electronic register as one file: manifest, the register's paper, the papers of each case and its stored files byte for byte (7.1.6). */
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
        var made = new LinkedHashMap<String, byte[]>();
        for (var one : exported.cases()) {
            var entries = new ArrayList<Entry>();
            for (var sheet : gateway.packed(exported.transferExportId(), one.caseId()).planned(papers)) {
                var printed = sheet.make();
                String file = path(one, printed.supplementNumber().map(number -> printed.kind() + "-" + number).orElse(printed.kind()));
                made.put(file, printed.content());
                entries.add(new Entry(file, title(printed), printed.pageCount(), sha256(printed.content())));
            }
            entries.addAll(stored(one));
            cases.add(new CaseEntry(one.caseNumber(), one.service(), entries));
        }
        var manifest = new PackageManifest(register.registerNumber(), exported.transferExportId().toString(), exported.exportedAt(), register.office(), register.provider(),
                new Entry(REGISTER, register.registerNumber(), 0, sha256(paper)), cases);
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, MANIFEST, Json.text(manifest).getBytes(StandardCharsets.UTF_8));
            put(zip, REGISTER, paper);
            for (var printed : made.entrySet()) {
                put(zip, printed.getKey(), printed.getValue());
            }
            for (var one : exported.cases()) {
                for (int at = 0; at < one.files().size(); at++) {
                    var file = one.files().get(at);
                    byte[] content = gateway.exported(exported.transferExportId(), file.scanId());
                    if (!sha256(content).equals(file.sha256())) {
                        throw new IOException("a file changed on its way: " + file.scanId());
                    }
                    put(zip, path(one, at), content);
                }
            }
        }
    }

    private static List<Entry> stored(PackedCase one) {
        return IntStream.range(0, one.files().size()).mapToObj(at -> {
            var file = one.files().get(at);
            return new Entry(path(one, at), file.title(), file.pages(), file.sha256());
        }).toList();
    }

    private static String title(MadePaper paper) {
        return TEXT.get("package.paper." + paper.kind(), paper.supplementNumber().orElse(0));
    }

    private static String path(PackedCase one, int at) {
        return path(one, String.format(Locale.ROOT, "%02d", at + 1));
    }

    private static String path(PackedCase one, String name) {
        return "cases/" + one.caseNumber() + "/" + name + ".pdf";
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
