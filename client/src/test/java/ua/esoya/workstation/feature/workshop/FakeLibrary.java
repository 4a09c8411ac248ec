package ua.esoya.workstation.feature.workshop;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import ua.esoya.domain.library.SignedLibrary;

/** A library in memory: remembers what was asked; trusts whom it is told to. */
final class FakeLibrary implements LibraryGateway {
    static final String STRANGER = "MCowBQYDK2VwAyEA" + "A".repeat(43) + "=";
    private static final LocalDateTime AT = LocalDateTime.of(2027, 3, 10, 11, 20);

    final List<String> asked = new ArrayList<>();
    Optional<String> knownAs = Optional.of("Центр надання адміністративних послуг «Дія Центр» Покровської міської ради");
    List<LibraryImport> imports = List.of();

    @Override
    public String export(Set<Integer> services) {
        asked.add("export " + new TreeSet<>(services));
        return "{\"schema\": 1, \"services\": [" + services.size() + "]}";
    }

    @Override
    public LibraryCheck check(SignedLibrary library, List<LibraryCheck.Mapping> mapping) {
        asked.add("check " + mapping.size());
        var different = new HashMap<>(FakeWorkshop.source());
        different.put("card", Map.of("time_limit_amount", 5, "time_limit_unit", "working_day", "fee", 99.9, "submission_order", "Особисто", "result_title", "Витяг", "receiving_order", "Особисто"));
        var unknown = List.of(new LibraryCheck.Unknown("documents.2", "document_kind", "lease_act", "Акт про оренду"), new LibraryCheck.Unknown("service.provider_id", "provider", "", "Управління містобудування Покровської міської ради"));
        return new LibraryCheck(knownAs, "ЦНАП Покровської міської ради", AT, List.of(
                new LibraryCheck.Row(1, "01-01", "Реєстрація місця проживання", Optional.of(1), "different", List.of(), List.of(), different,
                        List.of(new LibraryCheck.Paper("application", "<p>\nнова заява\n</p>", "<p>\nстара заява\n</p>", "different"), new LibraryCheck.Paper("inventory", "<p/>", "<p/>", "same"))),
                new LibraryCheck.Row(2, "12-07", "Погодження розміщення зовнішньої реклами на будинку", Optional.empty(), "new", List.of(), List.of("service.local_code:taken"), different, List.of()),
                new LibraryCheck.Row(3, "03-02", "Витяг із Державного земельного кадастру", Optional.of(2), "same", List.of(), List.of(), different, List.of()),
                new LibraryCheck.Row(4, "07-19", "Дозвіл на розміщення літнього майданчика", Optional.empty(), mapping.isEmpty() ? "cannot" : "new", mapping.isEmpty() ? unknown : List.of(),
                        mapping.isEmpty() ? List.of("documents.2.document_kind:required", "service.provider_id:required", "templates.1:template") : List.of(), different, List.of())));
    }

    @Override
    public LibraryCheck.Taken take(UUID request, SignedLibrary library, Set<Integer> chosen, List<LibraryCheck.Mapping> mapping) {
        asked.add("take " + library.fileName() + " " + new TreeSet<>(chosen) + " " + mapping.size());
        return new LibraryCheck.Taken(chosen.size(), 1);
    }

    @Override
    public List<LibrarySigner> signers() {
        return List.of(new LibrarySigner(1, STRANGER, "Центр надання адміністративних послуг «Дія Центр» Покровської міської ради", "Відбиток звірено телефоном з адміністраторкою Л. Кравець", "Гончар Л. М.", AT, "", Optional.empty(), "", 2),
                new LibrarySigner(2, "MCowBQYDK2VwAyEA" + "B".repeat(43) + "=", "ЦНАП Апостолівської міської ради", "Зустріч 12.02.2027", "Гончар Л. М.", AT, "Зозуля Г. Ю.", Optional.of(AT.plusDays(1)), "Ключ загублено", 0));
    }

    @Override
    public void addSigner(UUID request, String publicKey, String title, String reason) {
        asked.add("trust " + publicKey + " " + title + " " + reason);
        knownAs = Optional.of(title);
    }

    @Override
    public void retireSigner(UUID request, int signer, String reason) {
        asked.add("retire " + signer + " " + reason);
    }

    @Override
    public List<LibraryImport> imports() {
        return imports;
    }
}
