package ua.esoya.workstation.feature.directory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import ua.esoya.domain.directory.Directory;
import ua.esoya.domain.directory.DirectoryChange;
import ua.esoya.domain.directory.DirectoryChoice;
import ua.esoya.domain.directory.DirectoryComparison;
import ua.esoya.domain.directory.DirectoryFate;
import ua.esoya.domain.directory.DirectoryField;
import ua.esoya.domain.directory.DirectoryPlan;
import ua.esoya.domain.directory.DirectoryReview;
import ua.esoya.domain.directory.DirectoryUse;
import ua.esoya.domain.directory.DirectoryValue;

/** Directories in memory; remembers what was asked and refuses when told so. */
final class FakeDirectories implements DirectoryGateway {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    static final Directory DOCUMENTS = new Directory("document_kind", "Види документів пакета",
            "Види документів опису й інформаційних карток. Документ державного реєстру не сканують (п. 4.6).", true, true, "", 3, 1, 1,
            List.of(new DirectoryField("is_in_state_register", "Є в державному реєстрі", "tick", 0, false, List.of()), new DirectoryField("register_title", "Назва реєстру", "line", 300, false, List.of())));
    static final Directory TERMS = new Directory("retention_class", "Класи зберігання справ", "Скільки років після року закриття зберігають справу.", true, true, "", 5, 0, 0,
            List.of(new DirectoryField("years", "Скільки років", "whole", 75, false, List.of()), new DirectoryField("is_permanent", "Зберігати постійно", "tick", 0, false, List.of()),
                    new DirectoryField("legal_basis", "Правова підстава", "line", 300, true, List.of())));
    static final Directory PAPERS = new Directory("paper_kind", "Папери програми", "Що друкує програма.", false, true, "", 1, 0, 0, List.of());
    static final Directory OFFICES = new Directory("office", "Офіси й територіальні підрозділи", "Де приймають.", true, false, "дві цифри, як у номері справи", 2, 0, 0,
            List.of(new DirectoryField("short_title", "Коротка назва", "line", 100, true, List.of()),
                    new DirectoryField("district_id", "Район", "one", 0, false, List.of(new DirectoryChoice("1", "Металургійний", false), new DirectoryChoice("2", "Дзержинський", true))),
                    new DirectoryField("spheres", "Сфери", "several", 0, false, List.of(new DirectoryChoice("01", "Земля", false), new DirectoryChoice("02", "Довкілля", false))),
                    new DirectoryField("body", "Текст", "lines", 1000, false, List.of())));
    static final DirectoryValue HEAD_OFFICE = new DirectoryValue("01", "Центр «Віза»", 0, Optional.empty(), false, Optional.of(TODAY), Optional.empty(), "",
            Map.of("short_title", "Віза", "district_id", "2", "spheres", List.of("02"), "body", "Справа {номер}"), "h");

    final List<String> asked = new ArrayList<>();
    Optional<RuntimeException> refusal = Optional.empty();
    boolean empty;
    boolean isPlanning;
    DirectoryComparison comparison = new DirectoryComparison("s", List.of(new DirectoryFate(1, "plan", "План", "changed", List.of()), new DirectoryFate(2, "", "Проєкт", "added", List.of())));

    @Override
    public List<Directory> directories() {
        return List.of(DOCUMENTS, OFFICES, PAPERS);
    }

    /** What is planned stands at the end of the kinds of documents. */
    static DirectoryValue toCome() {
        return new DirectoryValue("", "Електронний витяг", 5, Optional.empty(), false, Optional.empty(), Optional.of(TODAY.plusDays(20)), "", Map.of("is_in_state_register", true), "", 41);
    }

    @Override
    public List<DirectoryChoice> find(String directory, String typed) {
        asked.add("find " + directory + " " + typed);
        return List.of(new DirectoryChoice("UA1", "м. Кривий Ріг", false));
    }

    @Override
    public List<DirectoryValue> values(String directory) {
        asked.add("values " + directory);
        return directory.equals("document_kind") && isPlanning ? Stream.concat(there(directory).stream(), Stream.of(toCome())).toList() : there(directory);
    }

    private List<DirectoryValue> there(String directory) {
        return empty ? List.of() : directory.equals("office") ? List.of(HEAD_OFFICE) : directory.equals("paper_kind")
                ? List.of(new DirectoryValue("inventory", "Опис вхідного пакета документів", 1, Optional.empty(), false, Optional.empty(), Optional.empty(), "Цей перелік задано програмою: змінюють лише назви й порядок.", Map.of(), "i"))
                : List.of(
                        new DirectoryValue("passport", "Паспорт громадянина України", 1, Optional.empty(), false, Optional.of(TODAY.minusDays(2)), Optional.empty(), "",
                                Map.of("is_in_state_register", true, "register_title", "Єдиний державний демографічний реєстр"), "p"),
                        new DirectoryValue("plan", "План, схема, креслення", 2, Optional.of(TODAY.plusDays(13)), false, Optional.empty(), Optional.empty(), "", Map.of("is_in_state_register", false), "l"),
                        new DirectoryValue("military_document", "Військово-обліковий документ", 3, Optional.of(TODAY.minusDays(40)), true, Optional.empty(), Optional.empty(), "", Map.of("is_in_state_register", false), "m"),
                        new DirectoryValue("other", "Інший документ", 4, Optional.empty(), false, Optional.empty(), Optional.of(TODAY.plusDays(13)), "Ставиться рядку опису, вид якого невідомий.", Map.of("is_in_state_register", false), "o"));
    }

    @Override
    public List<DirectoryUse> uses(String directory, String code) {
        return code.equals("passport") ? List.of(new DirectoryUse("core.inventory_item.document_kind", 10_001, 0), new DirectoryUse("ref.card_document.document_kind", 12, 0)) : List.of();
    }

    @Override
    public List<DirectoryChange> history(String directory, Optional<String> code) {
        var at = LocalDateTime.of(2026, 11, 17, 14, 32);
        return empty ? List.of() : List.of(
                new DirectoryChange(at, "Їжакевич А. М.", "plan", "retired", Map.of("title", "План, схема, креслення", "position", 2),
                        Map.of("title", "План, схема, креслення", "position", 2, "retired_on", "2026-12-01"), "рішення виконкому № 12"),
                new DirectoryChange(at.minusDays(3), "Їжакевич А. М.", "plan", "changed", Map.of("title", "План", "position", 2, "is_in_state_register", true),
                        Map.of("title", "План, схема, креслення", "position", 2, "is_in_state_register", false), "звернення реєстраторів"),
                new DirectoryChange(at.minusDays(90), "Їжакевич А. М.", "plan", "added", Map.of(), Map.of("title", "План", "position", 2), "закон"));
    }

    @Override
    public List<DirectoryReview> reviews() {
        return empty ? List.of() : List.of(new DirectoryReview("document_kind", "Види документів пакета", "passport", "Паспорт громадянина України", TODAY.minusDays(2)),
                new DirectoryReview("office", "Офіси й територіальні підрозділи", "01", "Центр «Віза»", TODAY.plusDays(12)));
    }

    @Override
    public void add(UUID request, String directory, Map<String, Object> content, String reason) {
        act("add " + directory + " " + new TreeMap<>(content) + " " + reason);
    }

    @Override
    public void change(UUID request, String directory, DirectoryValue seen, Map<String, Object> content, String reason) {
        act("change " + directory + " " + seen.code() + " " + seen.seen() + " " + new TreeMap<>(content) + " " + reason);
    }

    @Override
    public void plan(UUID request, String directory, DirectoryValue seen, Map<String, Object> content, LocalDate on, String reason) {
        act("plan " + directory + " " + seen.code() + " " + new TreeMap<>(content) + " " + on + " " + reason);
    }

    @Override
    public List<DirectoryPlan> plans() {
        var at = TODAY.minusDays(1).atTime(9, 5);
        Map<String, Object> office = Map.of("title", "Центр «Віза»", "short_title", "Віза", "district_id", "2");
        return empty ? List.of() : List.of(
                new DirectoryPlan(7, "office", "01", "Центр «Віза»", "retired", Map.of(), office, TODAY, "рішення № 14", "Їжакевич А. М.", at, "directory_value_held workplaces:12;cases:3"),
                new DirectoryPlan(8, "office", "01", "Центр «Віза»", "changed", Map.of("title", "Центр «Дія»", "district_id", "1"), office, TODAY.plusDays(13), "рішення № 15", "Їжакевич А. М.", at, ""));
    }

    @Override
    public void planNew(UUID request, String directory, Map<String, Object> content, LocalDate on, String reason) {
        act("plan new " + directory + " " + new TreeMap<>(content) + " " + on + " " + reason);
    }

    @Override
    public void cancel(UUID request, long planId) {
        act("cancel " + planId);
    }

    @Override
    public void retire(UUID request, String directory, DirectoryValue seen, Optional<LocalDate> on, String reason) {
        act("retire " + directory + " " + seen.code() + " " + seen.seen() + " " + on.map(String::valueOf).orElse("never") + " " + reason);
    }

    @Override
    public DirectoryComparison compare(String directory, List<Map<String, Object>> rows) {
        asked.add("compare " + directory + " " + rows.stream().map(TreeMap::new).toList());
        return comparison;
    }

    @Override
    public void take(UUID request, String directory, String seen, List<Map<String, Object>> rows, String reason) {
        act("take " + directory + " " + seen + " " + rows.size() + " " + reason);
    }

    private void act(String what) {
        refusal.ifPresent(no -> {
            throw no;
        });
        asked.add(what);
    }
}
