package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.esoya.domain.paper.PaperKind;

/** What is wrong with a form is said with its line before it is saved or drawn (4.5: a missing field is reported). */
@Tag("ESOYA-4.5c")
@Tag("ESOYA-5.7.1")
class TemplateCheckTest {
    private static final FieldList FIELDS = FieldList.of(PaperKind.APPLICATION, List.of(new FieldList.Asked("land_area", "Площа", false)));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", value = {
        "{{numbr}} | FIELD | numbr | number",
        "{{service.nam}} | FIELD | service.nam | service.name",
        "{{values.land_aera}} | FIELD | values.land_aera | values.land_area",
        "{{applicants}} | FIELD | applicants | #applicants",
        "{{service}} | FIELD | service | service.name",
        "{{zzzzzzzzzzzzzzzzzz}} | FIELD | zzzzzzzzzzzzzzzzzz | ``",
        "{{birthDate}} | OUTSIDE | birthDate | applicants",
        "{{applicants.name}} | OUTSIDE | applicants.name | applicants",
        "{{#applicants}}{{adress}}{{/applicants}} | FIELD | adress | address",
        "{{#applicant}}x{{/applicant}} | FIELD | applicant | applicants",
        "{{#applicants}}x | BLOCK | {{#applicants}} | ``",
        "x{{/applicants}} | BLOCK | {{/applicants}} | ``",
        "<b>x | MARKUP | <b> | ``",
        "x</b> | MARKUP | </b> | ``",
        "<b>{{#dueOn}}x</b>{{/dueOn}} | OVERLAP | {{#dueOn}} | </b>",
        "{{#dueOn}}<b>x{{/dueOn}}</b> | OVERLAP | <b> | {{/dueOn}}",
        "{{{number}}} | TAG | {number | ``",
        "{{>other}} | TAG | >other | ``",
        "{{number.length()}} | TAG | number.length() | ``",
        "<img src=\"https://example.org/a.png\"/> | ADDRESS | src=\"https://example.org/a.png | ``",
        "<script>x</script> | ELEMENT | <script | ``",
        "&nbsp; | ENTITY | &nbsp; | ``",
        "`<p\nonclick=\"x\">a</p>` | ATTRIBUTE | onclick=\"x | ``"})
    void namesTheTroubleAndItsLine(String body, TemplateTrouble.Kind kind, String words, String nearest) {
        var found = TemplateCheck.of(page("<p>а</p>\n" + body), FIELDS);
        assertEquals(new TemplateTrouble(kind, body.contains("\n") ? 3 : 2, words, nearest), found.stream().filter(it -> it.kind() == kind).findFirst().orElseThrow(() -> new AssertionError(found.toString())));
        assertFalse(found.stream().allMatch(TemplateTrouble::isHint));
    }

    @Test
    void aGoodFormHasNone() {
        assertEquals(List.of(), TemplateCheck.of(page("""
                {{! words }}{{#applicants}}<p class="{{#legal}}legal{{/legal}}">{{name}} {{service.name}} {{#representatives}}{{shortName}}{{/representatives}}{{row}}{{#more}}, {{/more}}</p>{{/applicants}}
                {{^dueOn}}-{{/dueOn}}{{#service}}{{name}}{{/service}}{{values.land_area}}{{#bundles}}{{#parts}}{{place}}{{/parts}}{{/bundles}}
                <!-- <b> --><p>5 &lt; 6<br/></p>"""), FIELDS));
    }

    @Test
    void aPaperWithoutABarcodeIsToldButMayBePublished() {
        var found = TemplateCheck.of("<html><head><title>а</title></head><body><p>{{number}}</p></body></html>", FIELDS);
        assertEquals(List.of(TemplateTrouble.Kind.NUMBER), found.stream().map(TemplateTrouble::kind).toList());
        assertEquals(true, found.getFirst().isHint());
    }

    @Test
    void knowsTheBlocksAroundAPlace() {
        String text = "a{{#applicants}}b{{#identityDocument}}c{{/identityDocument}}d{{/applicants}}e";
        assertEquals(List.of(), TemplateCheck.blocksAt(text, text.indexOf('a')));
        assertEquals(List.of("applicants"), TemplateCheck.blocksAt(text, text.indexOf("b{")));
        assertEquals(List.of("applicants", "identityDocument"), TemplateCheck.blocksAt(text, text.indexOf("c{")));
        assertEquals(List.of("applicants"), TemplateCheck.blocksAt(text, text.indexOf("d{")));
        assertEquals(List.of(), TemplateCheck.blocksAt(text, text.length()));
    }

    private static String page(String body) {
        return "<html><head><title>а</title></head><body><object type=\"image/code128\" data-value=\"{{number}}\"></object>" + body + "</body></html>";
    }
}
