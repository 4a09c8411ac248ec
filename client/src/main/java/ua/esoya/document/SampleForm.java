package ua.esoya.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import ua.esoya.domain.paper.Attribute;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.domain.paper.Centre;
import ua.esoya.domain.paper.Consents;
import ua.esoya.domain.paper.Employee;
import ua.esoya.domain.paper.FeeLine;
import ua.esoya.domain.paper.Item;
import ua.esoya.domain.paper.Party;
import ua.esoya.domain.paper.Passage;
import ua.esoya.domain.paper.Preferences;
import ua.esoya.domain.paper.Proxy;
import ua.esoya.domain.paper.ServiceLine;
import ua.esoya.domain.paper.Stage;
import ua.esoya.domain.paper.TermLine;

/** An invented case with everything in it, on which a form is tried while it is written. */
public final class SampleForm {
    private static final LocalDateTime AT = LocalDateTime.of(2027, 3, 12, 14, 32);
    private static final LocalDate DAY = AT.toLocalDate();
    private static final String NUMBER = "01-0000123-2027-7";

    private SampleForm() {}

    /** The case of a service called so, whose form asks for these values. */
    public static CasePaper of(String service, List<FieldList.Asked> asked) {
        var items = List.of(
                new Item(word("sample.item-1"), Item.Form.ORIGINAL, "", Optional.empty(), 1, 1, Item.State.GIVEN, ""),
                new Item(word("sample.item-2"), Item.Form.COPY, "17", Optional.of(DAY.minusDays(40)), 6, 1, Item.State.GIVEN, ""),
                new Item(word("sample.item-3"), Item.Form.ELECTRONIC, "", Optional.empty(), 0, 1, Item.State.ABSENT, ""));
        return new CasePaper(
                new Centre(word("sample.centre"), word("sample.office"), word("sample.office-address"), word("sample.phone"), word("sample.hours"), "https://viza.example.ua/s", "https://viza.example.ua/o"),
                NUMBER, AT, Optional.of(AT.minusDays(1)), word("sample.channel"),
                new ServiceLine(service.isBlank() ? word("sample.service") : service, "01-01", "00034", word("sample.provider"), word("sample.provider-head"), "3", false, false),
                List.of(person(), company()),
                Optional.of(new Proxy(word("sample.proxy"), word("sample.proxy-short"), "2530414071", word("sample.proxy-document"), "+380 50 765 43 21", word("sample.authority"), "1-88",
                        Optional.of(DAY.minusDays(90)), Optional.of(DAY.plusYears(1)))),
                asked.stream().map(one -> new Attribute(one.code(), one.title(), one.isQuestion() ? word("value.yes") : word("sample.value"), one.isQuestion())).toList(),
                items, new FeeLine(Optional.of(new BigDecimal("120.50")), "", "A1B2-C3D4", Optional.of(DAY)), new TermLine(word("sample.term"), Optional.of(DAY.plusDays(30))),
                new Preferences(word("sample.notification"), "+380 67 123 45 67", word("sample.delivery"), word("sample.address")), new Consents(false, true),
                new Employee(word("sample.registrar"), word("sample.position"), word("sample.workplace")),
                List.of(stage("1", DAY), stage("2", DAY.plusDays(20))),
                new Passage(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), "", ""),
                Optional.empty(), Optional.empty());
    }

    private static Party person() {
        return new Party(false, word("sample.name"), word("sample.short"), "3184712345", Optional.of(LocalDate.of(1987, 3, 14)), word("sample.document"), word("sample.address"), "+380 67 123 45 67",
                "o.shevchuk@example.ua", word("sample.category"), word("sample.surname"), word("sample.given"), word("sample.patronymic"));
    }

    private static Party company() {
        return new Party(true, word("sample.legal"), word("sample.legal-short"), "32855961", Optional.empty(), "", word("sample.legal-address"), "+380 56 111 22 33", "", "", "", "", "");
    }

    private static Stage stage(String number, LocalDate due) {
        return new Stage(word("sample.stage." + number), word("sample.who." + number), word("sample.role"), word("sample.stage-term"), Optional.of(due), Optional.empty(), "");
    }

    private static String word(String key) {
        return PaperWords.of(key);
    }
}
