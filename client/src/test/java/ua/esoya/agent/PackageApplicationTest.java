package ua.esoya.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.agent.jobs.ArchiveGateway;
import ua.esoya.agent.jobs.FixArchive;
import ua.esoya.document.MadePaper;
import ua.esoya.document.Papers;
import ua.esoya.document.PdfaCheck;
import ua.esoya.document.SampleHead;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.SampleCase;

/** The archived application of a package says what its services asked, as the one the applicant signed. */
@Tag("KR146-P2")
@Tag("ESOYA-4.7a")
class PackageApplicationTest {
    private static final String ASKED = "Плата за найм";
    private static final CaseCard REQUEST = SampleCase.ofPackage(0, List.of());

    @Test
    void namesTheValuesOfEveryService() throws Exception {
        String archived = application(List.of(SampleCase.ofPackage(1, List.of(new CaseCard.CaseAttribute("rent", ASKED, "money", "1200.50"))), SampleCase.ofPackage(2, List.of())));
        assertTrue(archived.contains(ASKED) && archived.contains("1200,50"), archived);
        assertFalse(application(List.of()).contains(ASKED), "control: the request itself asks nothing");
    }

    private static String application(List<CaseCard> services) throws Exception {
        var kept = new One(new ArchiveGateway.Task(REQUEST.caseId(), 1, REQUEST, SampleHead.HEAD, services));
        new FixArchive(kept, new Papers()).run();
        byte[] pdf = kept.papers.stream().filter(it -> it.kind().equals("application")).findFirst().orElseThrow().content();
        assertEquals(List.of(), PdfaCheck.brokenRules(pdf));
        keep(pdf, services.isEmpty());
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private static void keep(byte[] pdf, boolean alone) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(alone ? "archived-package-alone.pdf" : "archived-package.pdf"), pdf);
    }

    /** Gives one task, and keeps what is made of it. */
    private static final class One implements ArchiveGateway {
        private final List<MadePaper> papers = new ArrayList<>();
        private Optional<Task> left;

        One(Task task) {
            left = Optional.of(task);
        }

        @Override
        public Optional<Task> take() {
            var task = left;
            left = Optional.empty();
            return task;
        }

        @Override
        public boolean fix(Task task, List<MadePaper> made) {
            papers.addAll(made);
            return true;
        }

        @Override
        public void putOff(Task task, String paperKind) {
            throw new AssertionError(paperKind);
        }
    }
}
