package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ua.esoya.document.TriedForm.Fate;
import ua.esoya.domain.paper.Attribute;
import ua.esoya.domain.paper.PaperKind;

/** A new form is tried on a real case: what differs is told by kind, and no field that is no longer said goes unnoticed. */
@Tag("ESOYA-5.7.1")
class FormTrialTest {
    private static final String TODAY = page("<p>{{number}}</p>{{#applicants}}<p>{{name}}, {{contacts}}, {{address}}</p>{{/applicants}}");

    private final InProcessForms forms = new InProcessForms();

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void theSameFormIsTheSamePaperAndIsDrawnOnce(PaperKind kind) {
        var tried = new FormTrial(forms, kind, Papers.ownForm(kind), Papers.ownForm(kind)).of(SamplePapers.full());
        assertEquals(Fate.SAME, tried.fate());
        assertEquals(1, forms.drawn.size());
        assertTrue(tried.pagesBefore() > 0 && tried.pagesBefore() == tried.pagesAfter());
    }

    @Test
    void whatOnlyLooksOtherwiseIsToldFromWhatSaysOtherwise() {
        assertEquals(Fate.LOOK, tried(TODAY.replace("<p>{{number}}", "<p style=\"font-weight: bold\">{{number}}")).fate());
        assertEquals(Fate.SAME, tried(TODAY.replace("<p>", "<p >")).fate(), "another text of the form, the same paper");
        assertEquals(Fate.WORDS, tried(TODAY.replace("</body>", "<p>ще слово</p></body>")).fate());
        var longer = tried(TODAY.replace("</body>", "<div style=\"page-break-before: always\">далі</div></body>"));
        assertEquals(List.of(1, 2), List.of(longer.pagesBefore(), longer.pagesAfter()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{{#applicants}}{{name}}, {{contacts}}{{/applicants}} | applicants.address",
            "{{#applicants}}{{name}}, {{contacts}}, {{#legal}}{{address}}{{/legal}}{{/applicants}} | applicants.address",
            "{{#applicants}}{{name}}, {{contacts}}<!-- {{address}} -->{{/applicants}} | applicants.address",
            "{{#applicants}}{{name}}, {{contacts}}{{! address }}{{/applicants}} | applicants.address",
            "{{#applicants}}{{name}}, {{phone}}, {{address}}{{/applicants}} | applicants.contacts",
            "{{#applicants}}{{surname}} {{givenName}}, {{contacts}}, {{address}}{{/applicants}} | applicants.name",
            "{{#applicants}}{{surname}} {{givenName}} {{patronymic}}, {{phone}} {{email}}, {{address}}{{/applicants}} | ",
            "{{#applicants}}{{shortName}}, {{contacts}}, {{address}}{{/applicants}} | applicants.name"})
    void aFieldIsLostWhenNothingSaysItAnyMore(String applicants, String lost) {
        var tried = tried(page("<p>{{number}}</p>" + applicants));
        assertEquals(lost == null ? List.of() : List.of(lost), tried.lost());
        assertEquals(lost == null ? Fate.WORDS : Fate.LOSES, tried.fate());
    }

    @Test
    void equalWordsAreToldApart() {
        var twins = SamplePapers.typical().asking(List.of(new Attribute("one", "Перша", "Хххххх", false), new Attribute("two", "Друга", "Хххххх", false)));
        var trial = new FormTrial(forms, PaperKind.APPLICATION, page("<p>{{values.one}} {{values.two}}</p>"), page("<p>{{values.one}} {{values.one}}</p>"));
        assertEquals(List.of("values.two"), trial.of(twins).lost(), "the words of the paper are the same");
        var all = new FormTrial(forms, PaperKind.APPLICATION, page("{{#attributes}}<p>{{label}} {{value}}</p>{{/attributes}}"), page("<p>{{values.one}} {{values.two}}</p>"));
        assertEquals(List.of(), all.of(twins).lost(), "the service's values are said under their own names");
        var none = new FormTrial(forms, PaperKind.APPLICATION, page("<p>{{values.two}}</p>"), page("<p>{{number}}</p>"));
        assertEquals(List.of(), none.of(SamplePapers.typical().asking(List.of())).lost(), "what the case lacks cannot be lost");
    }

    @Test
    void aFormThatGrowsTooLongIsRefusedForItsCase() {
        String breaks = "<p style=\"page-break-after: always\">{{number}}</p>".repeat(FormChild.MOST_PAGES + 1);
        var tried = tried(page(breaks));
        assertEquals(Fate.REFUSED, tried.fate());
        assertEquals(Optional.of(TemplateTrouble.Kind.PAGES), tried.trouble().map(TemplateTrouble::kind));
        assertEquals(1, tried.pagesBefore(), "what prints today is known");
        assertEquals(Fate.LOSES, tried(page("<p style=\"page-break-after: always\">{{number}}</p>".repeat(3))).fate(), "control: fewer pages are drawn");
    }

    private TriedForm tried(String after) {
        return new FormTrial(forms, PaperKind.APPLICATION, TODAY, after).of(SamplePapers.typical());
    }

    private static String page(String body) {
        return "<html><head><title>а</title></head><body>" + body + "</body></html>";
    }
}
