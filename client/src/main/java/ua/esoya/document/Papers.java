package ua.esoya.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.domain.paper.Centre;
import ua.esoya.domain.paper.ComeBack;
import ua.esoya.domain.paper.Employee;
import ua.esoya.domain.paper.FactSheet;
import ua.esoya.domain.paper.PaperKind;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.domain.paper.Supplement;

/**
 * Prints the papers of a case to PDF/A-2b (4.5, 7.1.3). Safe for several threads; the first paper of a program takes
 * about a second more, see {@link #warmUp()}.
 */
public final class Papers {
    private static final String COME_BACK = "come-back";
    private static final String SUPPLEMENT = "supplement";

    private final Map<String, PaperTemplate> templates = new ConcurrentHashMap<>();
    private final String style = style();
    private final Forms forms;

    /** Forms written by people are drawn by a child process, started when the first one is printed. */
    public Papers() {
        this(new ChildForms());
    }

    Papers(Forms forms) {
        this.forms = forms;
    }

    /** Who draws the forms that people write. */
    public Forms forms() {
        return forms;
    }

    /** The program's own form of a paper, to begin another one with. */
    public static String ownForm(PaperKind kind) {
        return resource(kind.code() + ".html");
    }

    static String style() {
        return resource("paper.css");
    }

    /**
     * The paper as the bytes of a PDF/A-2b file, with all its copies where they say whose they are: of the inventory the first is
     * the applicant's, the second the Centre's, further ones are the applicants'. Of other papers there is one, whatever the copies.
     * A lacking value leaves an empty place: ask {@link #missing} first.
     *
     * @param head says which papers of the case have a form of the moderator
     * @throws TemplateRefused when the moderator's form cannot be drawn
     * @throws IllegalArgumentException for a routing slip of a case whose service is given at the moment of request, and
     *     for a case number that no barcode can hold
     */
    public byte[] print(PaperKind kind, CasePaper paper, int copies, PaperHead head) {
        if (!paper.kinds().contains(kind)) {
            throw new IllegalArgumentException("this case has no " + kind.code());
        }
        requireBarcode(paper.number());
        if (kind == PaperKind.INVENTORY) {
            return PaperPrinter.join(IntStream.rangeClosed(1, copies).mapToObj(copy -> render(kind, CaseValues.copy(paper, copy, copies), head)).toList());
        }
        return render(kind, CaseValues.of(paper), head);
    }

    /** The paper in the copies that the regulation asks for: the inventory in two, the others in one. */
    public byte[] print(PaperKind kind, CasePaper paper, PaperHead head) {
        return print(kind, paper, usualCopies(kind), head);
    }

    /** The same by the program's own form. */
    public byte[] print(PaperKind kind, CasePaper paper) {
        return print(kind, paper, usualCopies(kind), PaperHead.NOBODY);
    }

    private byte[] render(PaperKind kind, Map<String, Object> values, PaperHead head) {
        return head.form(kind).map(form -> forms.draw(form, new FormValues(values), FormOrder.PDF).pdf()).orElseGet(() -> render(kind.code(), values));
    }

    /** The supplementary inventory of documents brought later, each copy saying whose it is, as of the inventory. */
    public byte[] supplement(Supplement supplement, int copies) {
        requireBarcode(supplement.of().number());
        return PaperPrinter.join(IntStream.rangeClosed(1, copies).mapToObj(copy -> render(SUPPLEMENT, CaseValues.copy(supplement, copy, copies))).toList());
    }

    /** How many copies the regulation asks for (4.2, 7.1.3). */
    public static int usualCopies(PaperKind kind) {
        return kind == PaperKind.INVENTORY ? 2 : 1;
    }

    /** The slip that says what to bring; its barcode opens the kept draft. */
    public byte[] comeBack(ComeBack slip) {
        requireBarcode(slip.draftCode());
        return render(COME_BACK, ComeBackValues.of(slip));
    }

    /** A paper of named facts, without a barcode. */
    public byte[] factSheet(FactSheet sheet) {
        return render("fact-sheet", FactSheetValues.of(sheet));
    }

    /** A sheet that is no paper of a case. */
    public byte[] print(ServiceSheet sheet) {
        return print(sheet, 1);
    }

    /** The same as its first print, or as a repeated one that says which. */
    public byte[] print(ServiceSheet sheet, int number) {
        return render(SheetValues.template(sheet), SheetValues.of(sheet, number));
    }

    /** Ukrainian names of the values that the paper needs and the case lacks, in the order of the paper. */
    public List<String> missing(PaperKind kind, CasePaper paper) {
        return RequiredValues.missing(kind, paper);
    }

    /** Loads fonts, templates and the layout engine; for a background thread after sign-in. */
    public void warmUp() {
        var nobody = new Employee("", "", "");
        comeBack(new ComeBack(new Centre("", "", "", "", "", "", ""), "0", LocalDateTime.of(2000, 1, 1, 0, 0), "", "",
                List.of(), Optional.empty(), nobody));
    }

    private byte[] render(String name, Map<String, Object> values) {
        PaperTemplate template = templates.computeIfAbsent(name, Papers::shipped);
        return PaperPrinter.print(PaperHtml.parse(template.fill(values), style));
    }

    private static void requireBarcode(String code) {
        if (!Barcodes.fitsCode128(code)) {
            throw new IllegalArgumentException("no barcode can hold this number");
        }
    }

    private static PaperTemplate shipped(String name) {
        return new PaperTemplate(name, resource(name + ".html"));
    }

    static String resource(String file) {
        try (InputStream in = Papers.class.getResourceAsStream("templates/" + file)) {
            if (in == null) {
                throw new IllegalStateException("template is not in the package: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
