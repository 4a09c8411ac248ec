package ua.esoya.workstation.feature.workshop;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.feature.workshop.OpenedCards.Named;

/** Services in memory; remembers what was asked, and finds wrong what it is told to. */
final class FakeWorkshop implements WorkshopGateway {
    static final LocalDate TODAY = LocalDate.of(2027, 3, 12);

    final List<String> asked = new ArrayList<>();
    final List<Map<String, Object>> published = new ArrayList<>();
    List<String> wrong = List.of();
    final Map<UUID, Map<String, Object>> kept = new LinkedHashMap<>();
    boolean empty;
    boolean isSecondPerson;
    boolean isFull;
    /** The newest version of the service, and what it says. */
    int newest = 3;
    Map<String, Object> changes = Map.of();

    /** What the program around the feature gives: nobody is asked for a file, no key is made. */
    static WorkshopFeature.Around around() {
        return new WorkshopFeature.Around(() -> TODAY, name -> Optional.empty(), Path.of("no-key.pem"));
    }

    static List<ClassifierValue> classifiers(String name) {
        return switch (name) {
            case "document_kind" -> List.of(value(name, "application", "Заява"), value(name, "passport", "Паспорт громадянина України"), value(name, "contract", "Договір"));
            case "result_kind" -> List.of(value(name, "decision", "Рішення"), value(name, "refusal", "Відмова"));
            case "state_register" -> List.of(value(name, "land_cadastre", "Державний земельний кадастр"));
            case "retention_class" -> List.of(value(name, "years_5", "5 років"), value(name, "permanent", "Постійно"));
            case "refusal_ground" -> List.of(new ClassifierValue(name, "incomplete", "Подано не всі документи", Map.of("legal_ground", "ЗУ «Про адміністративні послуги», ст. 9")));
            default -> List.of();
        };
    }

    private static ClassifierValue value(String classifier, String code, String title) {
        return new ClassifierValue(classifier, code, title, Map.of());
    }

    @Override
    public List<ServiceLine> services() {
        return empty ? List.of() : List.of(
                new ServiceLine(1, "Реєстрація місця проживання (перебування) особи з видачею витягу з реєстру територіальної громади", "01-01", "00034", "Реєстраційні", "Департамент адмінпослуг", 3,
                        Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(TODAY.plusDays(20)), Optional.empty(), 128),
                new ServiceLine(2, "Витяг із Державного земельного кадастру", "03-02", "", "Земельні", "Держгеокадастр", 1, Optional.of(LocalDate.of(2024, 1, 1)), Optional.empty(), Optional.empty(), 4),
                new ServiceLine(3, "Дозвіл на зберігання тютюну", "07-11", "", "Торгівля", "Департамент розвитку", 1, Optional.of(LocalDate.of(2024, 1, 1)), Optional.empty(),
                        Optional.of(LocalDate.of(2026, 11, 1)), 0));
    }

    @Override
    public OpenedCards open(Optional<Integer> serviceId) {
        var versions = List.of(
                new CardVersion(3, TODAY.plusDays(20), "Рішення виконавчого комітету міської ради", "118", Optional.of(TODAY.minusDays(3)), "Юридичний відділ", "45/в", "Скорочено строк", Optional.of(TODAY.atTime(10, 5)),
                        "Гончар Л. М.", false, 0),
                new CardVersion(2, LocalDate.of(2026, 1, 1), "Рішення виконавчого комітету міської ради", "7", Optional.of(LocalDate.of(2025, 12, 20)), "Юридичний відділ", "", "Змінено плату", Optional.of(LocalDate.of(2025, 12, 22).atTime(9, 0)),
                        "Гончар Л. М.", true, 128));
        return new OpenedCards(isSecondPerson, serviceId.isEmpty() ? Map.of() : newestSource(), versions, List.of(new Named(1, "Реєстраційні"), new Named(2, "Земельні")), List.of(new Named(1, "Департамент адмінпослуг")),
                List.of(new Named(2, "03-02 Витяг із Державного земельного кадастру"), new Named(4, "02-01 Державна реєстрація народження")),
                List.of(new OpenedCards.Act(5, "Рішення виконавчого комітету міської ради", "118", LocalDate.of(2026, 11, 2), "Юридичний відділ", "")));
    }

    private Map<String, Object> newestSource() {
        var source = new HashMap<>(source());
        source.putAll(changes);
        source.put("seen_version", newest);
        return source;
    }

    static Map<String, Object> source() {
        var source = new HashMap<String, Object>(CardDraft.fresh().content());
        source.put("service_id", 1);
        source.put("seen_version", 3);
        source.put("service", Map.of("title", "Реєстрація місця проживання", "local_code", "01-01", "sphere_id", 1, "provider_id", 1, "is_immediate", false, "is_without_application", false));
        source.put("card", Map.of("time_limit_amount", 10, "time_limit_unit", "working_day", "fee", 120.5, "submission_order", "Особисто", "result_title", "Витяг", "receiving_order", "Особисто"));
        source.put("result_kinds", List.of("decision"));
        source.put("documents", List.of(Map.of("document_kind", "application", "title", "Заява", "form", "original", "is_required", true),
                Map.of("document_kind", "passport", "title", "Паспорт", "form", "copy", "is_required", false, "condition", "якщо подає представник")));
        source.put("attributes", List.of(Map.of("code", "house", "title", "Вид житла", "kind", "choice", "is_required", true, "legal_ground", "ПКМУ № 265", "choices", List.of("Приватне", "Комунальне"))));
        source.put("stages", List.of(Map.of("title", "Розгляд", "responsible", "Спеціаліст", "participation", "В, У", "term_days", 5, "term_title", "5 днів", "is_provider", true)));
        source.put("refusal_grounds", List.of(Map.of("title", "Не всі документи", "legal_ground", "ЗУ «Про адміністративні послуги», ст. 9")));
        return source;
    }

    @Override
    public List<String> check(Map<String, Object> content) {
        asked.add("check");
        return wrong;
    }

    @Override
    public List<FieldFate> rehearse(int serviceId, List<Map<String, Object>> attributes) {
        asked.add("rehearse " + attributes.size());
        var same = new FieldFate("", "", "same", 0, List.of(), empty ? 0 : 200);
        return empty || !attributes.isEmpty() ? List.of(same) : List.of(
                new FieldFate("house", "Вид житла", "removed", 187, List.of("01-0000912-2027-4", "01-0000910-2027-2", "02-0000077-2027-1"), 200),
                new FieldFate("floor", "Поверх, на якому розташовано житло", "lacking", 24, List.of("01-0000912-2027-4"), 200),
                new FieldFate("area", "Загальна площа житла", "unfit", 3, List.of("01-0000818-2027-0"), 200), new FieldFate("rent", "Договір найму", "hidden", 1, List.of("01-0000700-2027-5"), 200), same);
    }

    @Override
    public int publish(UUID request, Map<String, Object> content) {
        asked.add("publish");
        published.add(content);
        return 1;
    }

    @Override
    public void withdraw(UUID request, int serviceId, int version, String reason) {
        asked.add("withdraw " + serviceId + " " + version + " " + reason);
    }

    @Override
    public void retire(UUID request, int serviceId, boolean isRetired, String reason) {
        asked.add("retire " + serviceId + " " + isRetired + " " + reason);
    }

    @Override
    public List<Minimum> minimums() {
        return List.of(new Minimum(LocalDate.of(2028, 1, 1), new BigDecimal("3600"), "ЗУ «Про Державний бюджет України на 2028 рік», ст. 7", "Гончар Л. М.", Optional.of(TODAY.atTime(9, 40)), false),
                new Minimum(LocalDate.of(2026, 1, 1), new BigDecimal("3328"), "ЗУ «Про Державний бюджет України на 2026 рік», ст. 7", "", Optional.empty(), true),
                new Minimum(LocalDate.of(2025, 1, 1), new BigDecimal("3028"), "ЗУ «Про Державний бюджет України на 2025 рік», ст. 7", "", Optional.empty(), false));
    }

    @Override
    public List<Minimum.Effect> minimumEffect(LocalDate from, BigDecimal amount) {
        return List.of(new Minimum.Effect(1, "Реєстрація місця проживання", "01-01", "2.5", new BigDecimal("83.20"), new BigDecimal("90.00")));
    }

    @Override
    public int setMinimum(UUID request, Map<String, Object> minimum) {
        asked.add("minimum " + minimum.get("valid_from") + " " + minimum.get("amount"));
        return 1;
    }

    @Override
    public Map<String, Object> version(int serviceId, int version) {
        asked.add("version " + serviceId + " " + version);
        var former = new HashMap<>(source());
        if (version != 3) {
            former.put("stages", List.of());
        }
        return former;
    }

    @Override
    public List<KeptCards> drafts() {
        return List.of(
                drafted(PROPOSED, "Реєстрація місця проживання", KeptCards.State.PROPOSED, "Зозуля Г. Ю.", false, "", ""),
                drafted(UUID.fromString("00000000-0000-0000-0000-000000000002"), "Витяг із Державного земельного кадастру", KeptCards.State.KEPT, "Ґудзь Н. С.", true, "", ""),
                drafted(UUID.fromString("00000000-0000-0000-0000-000000000003"), "Дозвіл на зберігання тютюну", KeptCards.State.DECLINED, "Ґудзь Н. С.", true, "Зозуля Г. Ю.", "Немає рішення ради"));
    }

    static final UUID PROPOSED = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private KeptCards drafted(UUID id, String title, KeptCards.State state, String by, boolean isMine, String answeredBy, String note) {
        boolean isKept = state == KeptCards.State.KEPT;
        return new KeptCards(id, Optional.of(1), title, 4, state, by, isMine, TODAY.atTime(9, 40), isKept ? Optional.empty() : Optional.of(TODAY.atTime(9, 45)), answeredBy, note,
                isKept ? "" : "Рішення виконавчого комітету міської ради № 140", isKept ? "" : "2027-04-01", newest);
    }

    @Override
    public Map<String, Object> draft(UUID draft) {
        asked.add("draft " + draft);
        if (!draft.equals(PROPOSED)) {
            return Objects.requireNonNull(kept.getOrDefault(draft, source()));
        }
        var proposed = new HashMap<>(source());
        proposed.put("card", Map.of("time_limit_amount", 5, "time_limit_unit", "working_day", "fee", 120.5, "submission_order", "Особисто", "result_title", "Витяг", "receiving_order", "Особисто"));
        proposed.put("documents", List.of(Map.of("document_kind", "application", "title", "Заява", "form", "original", "is_required", true),
                Map.of("document_kind", "contract", "title", "Договір", "form", "copy", "is_required", true)));
        return proposed;
    }

    @Override
    public void keep(UUID draft, Map<String, Object> content) {
        if (isFull) {
            throw new Refusal("ZN109", "draft_size", "");
        }
        kept.put(draft, content);
    }

    @Override
    public void drop(UUID draft) {
        if (kept.remove(draft) == null && !kept.isEmpty()) {
            asked.add("drop " + draft);
        }
    }

    @Override
    public void propose(UUID request, UUID draft, Map<String, Object> content) {
        asked.add("propose");
        published.add(content);
    }

    @Override
    public void answer(UUID request, UUID draft, boolean isApproved, String note) {
        asked.add("answer " + draft + " " + isApproved + " " + note);
    }
}
