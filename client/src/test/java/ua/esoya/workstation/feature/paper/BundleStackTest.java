package ua.esoya.workstation.feature.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.document.Papers;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.SampleBundle;
import ua.esoya.domain.casefile.SampleCase;
import ua.esoya.workstation.feature.paper.PaperStack.Paper;

/** The papers of a package in one list. */
@Tag("KR146-P2")
@Tag("ESOYA-7.1.3a")
class BundleStackTest {
    private static final CaseCard REQUEST = SampleCase.with(SampleBundle.course(0), List.of());

    private final FakePapers server = new FakePapers();
    private final BundleStack stack;

    BundleStackTest() {
        SampleBundle.at(0).parts().forEach(part -> server.others.put(part.caseId(), SampleCase.with(SampleBundle.course(part.position()), List.of())));
        stack = new BundleStack(server, new Papers(), REQUEST, SampleBundle.at(0), "Бондар О. О.");
    }

    @Test
    void areOneInventoryOneApplicationAndASlipForEachService() throws IOException {
        assertEquals(List.of("inventory", "application", "routing_slip-1", "routing_slip-2"), stack.papers().stream().map(Paper::kind).toList());
        assertEquals(List.of(), stack.papers().stream().flatMap(paper -> paper.missing().stream()).filter(lack -> lack.contains("дата")).toList());
        var inventory = text(stack.papers().getFirst());
        assertTrue(inventory.contains("01-0001054-2027-7") && inventory.contains("після результату послуги 1"), inventory);
        assertTrue(text(stack.papers().get(1)).contains("Призначення допомоги при народженні дитини"));
        assertTrue(text(stack.papers().getLast()).contains("Послуга 2 з 2 у пакеті справи № 01-0001052-2027-5"));
    }

    @Test
    void eachCaseCountsItsOwnPrintAndTheSameOneOnce() {
        var asked = UUID.randomUUID();
        assertEquals(1, stack.record(asked, stack.papers()).get("routing_slip-1").number());
        var first = List.copyOf(server.requests);
        assertEquals(3, first.stream().distinct().count());
        stack.record(asked, stack.papers());
        assertEquals(first, server.requests.subList(3, 6), "asked again it is no other print");
        stack.record(UUID.randomUUID(), stack.papers());
        assertNotEquals(first, server.requests.subList(6, 9), "control: another print is another request");
    }

    private String text(Paper paper) throws IOException {
        try (var document = Loader.loadPDF(stack.render(paper, Optional.empty()))) {
            // lines break where the column ends
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
