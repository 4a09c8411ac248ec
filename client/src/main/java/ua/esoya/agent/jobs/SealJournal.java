package ua.esoya.agent.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import ua.esoya.data.Json;
import ua.esoya.domain.journal.PublishedSeal;

/** Seals the journal each minute and keeps the newest seal in a file; the folder belongs on another machine (ESOYA-4.11). */
public final class SealJournal implements Job {
    /** Name of the file in the folder. */
    public static final String FILE = "journal-seal.json";

    private final AgentGateway gateway;
    private final Path folder;

    public SealJournal(AgentGateway gateway, Path folder) {
        this.gateway = gateway;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "seal_journal";
    }

    @Override
    public Duration period() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() throws IOException {
        PublishedSeal seal = gateway.sealJournal();
        if (seal.batchNumber() > 0) {
            WholeFile.write(folder.resolve(FILE), Json.text(seal) + "\n");
        }
    }
}
