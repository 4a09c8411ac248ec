package ua.esoya.workstation.feature.scanning;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * Finished files of rows on their way to the archive, each with the request it is sent under. The file is kept until the
 * server has answered: sent again after a lost answer or a crash it is the same file under the same request, and the
 * server stores it once. Calls block.
 */
final class ReadyPdfs {

    /** @param pages the pages it was made of: with others it is another file */
    record Ready(UUID requestId, List<TakenPage> pages, byte[] pdf) {}

    private static final int HEAD_BYTES = 20;

    private final Path folder;
    private final Vault vault;

    ReadyPdfs(Path home, SecretKey key, UUID caseId) {
        this.folder = home.resolve(caseId.toString());
        this.vault = new Vault(key);
    }

    /** The file of this row if it was made of just these pages. */
    Optional<Ready> of(long row, List<TakenPage> pages) {
        return vault.read(file(row)).map(ByteBuffer::wrap).filter(bytes -> bytes.remaining() > HEAD_BYTES).flatMap(bytes -> {
            var request = new UUID(bytes.getLong(), bytes.getLong());
            boolean same = bytes.getInt() == fingerprint(pages);
            byte[] pdf = new byte[bytes.remaining()];
            bytes.get(pdf);
            return same ? Optional.of(new Ready(request, pages, pdf)) : Optional.empty();
        });
    }

    /** Keeps a finished file under a fresh request. */
    Ready keep(long row, List<TakenPage> pages, byte[] pdf) {
        var request = UuidCreator.getTimeOrderedEpoch();
        var bytes = ByteBuffer.allocate(HEAD_BYTES + pdf.length);
        bytes.putLong(request.getMostSignificantBits()).putLong(request.getLeastSignificantBits()).putInt(fingerprint(pages)).put(pdf);
        vault.write(file(row), bytes.array());
        return new Ready(request, pages, pdf);
    }

    /** The server has it. */
    void forget(long row) {
        try {
            Files.deleteIfExists(file(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int fingerprint(List<TakenPage> pages) {
        return pages.stream().map(page -> page.id() + " " + page.turns()).toList().hashCode();
    }

    private Path file(long row) {
        return folder.resolve("row-" + row + ".pdf");
    }
}
