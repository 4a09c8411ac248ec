package ua.esoya.workstation.feature.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.domain.CaseNumber;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.fx.Asked;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.route.NewCase;
import ua.esoya.workstation.ui.route.OpenCase;

class SearchViewModelTest {
    private static final String NUMBER = CaseNumber.of(1, 4312, 2027).value();

    private final FakeSearch search = new FakeSearch();
    private final Asked asked = new Asked();
    private final Inline inline = new Inline();
    private final SearchViewModel viewModel = new SearchViewModel(search, asked, inline.atOnce(), asked.troubles());

    @Test
    @Tag("ESOYA-4.2c")
    void aNumberInAnyFormOpensItsCaseInPlaceOfTheSearch() {
        search.cases = List.of(FakeSearch.caseFile(0));
        for (var form : List.of(NUMBER, NUMBER.replace("-", ""), " " + NUMBER.replace('-', ' '), NUMBER.replace('-', '–'), "№ " + NUMBER)) {
            find(form);
        }
        assertEquals(List.of("case number " + NUMBER), search.asked.stream().distinct().toList());
        assertEquals(5, search.asked.size());
        assertEquals(List.of(new OpenCase(FakeSearch.caseFile(0).caseId())), asked.opened.stream().distinct().toList());
        assertEquals(5, asked.backs);
    }

    @Test
    @Tag("ESOYA-4.2c")
    void aNumberOfAnotherPatternIsLookedForByItsDigits() {
        search.cases = List.of(FakeSearch.caseFile(0));
        var number = valid("2027-01-00123-");
        find(number);
        assertEquals(List.of("case number " + number.replace("-", "")), search.asked);
    }

    private static String valid(String body) {
        return IntStream.range(0, 10).mapToObj(digit -> body + digit).filter(it -> CaseNumber.read(it).usable()).findFirst().orElseThrow();
    }

    @Test
    void aMisheardNumberIsToldWithoutAskingTheServer() {
        char last = NUMBER.charAt(NUMBER.length() - 1);
        find(NUMBER.substring(0, NUMBER.length() - 1) + (last == '9' ? '0' : (char) (last + 1)));
        assertEquals(List.of(), search.asked);
        assertTrue(viewModel.notice().get().isPresent());
    }

    @Test
    void aCodeOfASlipOpensItsDraft() {
        find("9012345678");
        assertEquals(List.of(new NewCase(Optional.empty(), Optional.empty(), Optional.of("9012345678"))), asked.opened);
        assertEquals(List.of(), search.asked);
    }

    @ParameterizedTest
    @Tag("ESOYA-6.6")
    @CsvSource({
        "3185001247, case taxpayer_number 3185001247|person taxpayer_number 3185001247",
        "32855961, case edrpou 32855961|person edrpou 32855961",
        "+38 (067) 482-11-90, case phone +380674821190|person phone +380674821190",
        "0674821190, case taxpayer_number 0674821190|person taxpayer_number 0674821190|case phone +380674821190|person phone +380674821190",
        "185001247, person document 185001247",
        "АБ123456, person document АБ123456",
        "шев, case name шев",
        "Шевчук 1987, case name Шевчук|person surname Шевчук 1987"})
    void looksForWhatWasTyped(String typed, String questions) {
        find(typed);
        assertEquals(List.of(questions.split("\\|")), search.asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ш", "12", "?!", "+", "'; drop table"})
    void asksNothingWhenItIsUnclearExceptForWords(String typed) {
        find(typed);
        assertEquals(typed.contains("drop") ? 1 : 0, search.asked.size());
        assertTrue(viewModel.notice().get().isPresent());
    }

    @Test
    void listsPeopleAndCasesWhenThereAreSeveral() {
        search.cases = List.of(FakeSearch.caseFile(0), FakeSearch.caseFile(1));
        search.people = List.of(FakeSearch.person());
        find("3185001247");
        assertEquals(List.of("Шевчук Оксана Іванівна", FakeSearch.caseFile(0).caseNumber(), FakeSearch.caseFile(1).caseNumber()),
                viewModel.lines().get().stream().map(FoundLine::name).toList());
        assertEquals(List.of(), asked.opened);
        viewModel.open(viewModel.lines().get().get(1));
        assertEquals(List.of(new OpenCase(FakeSearch.caseFile(0).caseId())), asked.opened);
    }

    @Test
    void saysWhatWasNotFoundAndWhy() {
        find("Шевчук 1987");
        assertTrue(viewModel.notice().get().orElseThrow().startsWith("За запитом «Шевчук 1987» нічого не знайдено."));
    }

    @Test
    void tellsARefusalAndLeavesAnOutageToTheBanner() {
        search.trouble = Optional.of(new Refusal("ZN111", "look_up_too_wide", ""));
        find("шев");
        assertEquals(Optional.of("look_up_too_wide"), viewModel.notice().get());
        search.trouble = Optional.of(new Outage("server_unreachable", new IOException()));
        find("шев");
        assertEquals(1, asked.outages.size());
    }

    @Test
    void dropsTheAnswerToWordsThatWereReplaced() {
        var late = new SearchViewModel(search, asked, inline.whenTold(), asked.troubles());
        search.cases = List.of(FakeSearch.caseFile(0));
        late.typed().set(NUMBER);
        late.find();
        late.typed().set("?");
        late.find();
        inline.work();
        assertEquals(List.of(), asked.opened);
    }

    private void find(String typed) {
        viewModel.typed().set(typed);
        viewModel.find();
    }
}
