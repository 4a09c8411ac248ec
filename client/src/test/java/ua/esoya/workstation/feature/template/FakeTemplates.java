package ua.esoya.workstation.feature.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.esoya.document.PaperSet;
import ua.esoya.document.SampleHead;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.SampleCase;

/** Templates in memory; remembers what was asked. */
final class FakeTemplates implements TemplateGateway {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    static final TemplatePlace PLACE = new TemplatePlace("application", Optional.of(7));
    static final String IN_FORCE = page("<p>{{number}} {{channel}}</p>{{#applicants}}<p>{{name}}, {{address}}</p>{{/applicants}}");

    final List<String> asked = new ArrayList<>();
    boolean empty;
    boolean away;
    boolean refusing;
    int cases = 3;
    String text = IN_FORCE;

    static String page(String body) {
        return "<html><head><title>Заява</title></head>\n<body>\n" + body + "\n</body></html>";
    }

    @Override
    public List<TemplateLine> templates() {
        orAway();
        return empty ? List.of() : List.of(
                new TemplateLine(new TemplatePlace("application", Optional.empty()), "Заява", "", "", 0, Optional.empty(), Optional.empty(), false, ""),
                new TemplateLine(new TemplatePlace("routing_slip", Optional.empty()), "Лист про проходження справи", "", "", 2, Optional.of(TODAY.minusDays(9)), Optional.empty(), true, "рішення № 12"),
                new TemplateLine(PLACE, "Заява", "Реєстрація місця проживання особи з видачею витягу з реєстру територіальної громади", "01-01", 3, Optional.of(TODAY.minusDays(40)),
                        Optional.of(TODAY.plusDays(12)), true, "рішення № 14"));
    }

    @Override
    public OpenedTemplate open(TemplatePlace place) {
        orAway();
        return new OpenedTemplate("Реєстрація місця проживання особи", "01-01", 4, text, IN_FORCE, List.of(new OpenedTemplate.Attribute("object_address", "Адреса об’єкта", "address")),
                empty ? List.of() : List.of(version(4, TODAY.plusDays(12), false, false), version(3, TODAY.minusDays(40), true, false), version(2, TODAY.minusDays(40), false, true),
                        version(1, TODAY.minusDays(200), false, false)));
    }

    private static TemplateVersion version(int version, LocalDate from, boolean inForce, boolean superseded) {
        return new TemplateVersion(version, from, version != 1, "Рішення виконавчого комітету Криворізької міської ради", String.valueOf(10 + version), Optional.of(from.minusDays(5)),
                "Департамент адміністративних послуг", "77/в", "нова форма заяви", version == 3 ? Optional.of(1) : Optional.empty(), Optional.of(from.minusDays(1).atTime(15, 2)), "Їжакевич А. М.",
                inForce, superseded, version == 3 ? 1240 : 0);
    }

    @Override
    public String text(TemplatePlace place, int version) {
        asked.add("text " + version);
        return version == 1 ? "" : IN_FORCE;
    }

    @Override
    public int publish(UUID request, Map<String, Object> content) {
        if (refusing) {
            throw new Refusal("ZN409", "template_changed", "5");
        }
        asked.add("publish " + content.get("seen_version") + " " + content.get("source"));
        return 5;
    }

    @Override
    public void restore(UUID request, TemplatePlace place, int seenVersion, Optional<Integer> version, String reason) {
        asked.add("restore " + seenVersion + " " + version.map(String::valueOf).orElse("former") + " " + reason);
    }

    @Override
    public PaperSet masked(String caseNumber) {
        if (refusing) {
            throw new Refusal("ZN291", "template_case_unknown", "0");
        }
        asked.add("masked " + caseNumber);
        return new PaperSet(SampleCase.card(), SampleHead.HEAD, List.of());
    }

    @Override
    public List<RehearsedCase.Chosen> rehearsalCases(TemplatePlace place) {
        orAway();
        return IntStream.range(0, cases).mapToObj(at -> new RehearsedCase.Chosen(new UUID(0, at), "01-%07d-2026-4".formatted(900 - at), TODAY.minusDays(at / 10))).toList();
    }

    @Override
    public List<PaperSet> masked(List<UUID> caseIds) {
        orAway();
        asked.add("masked " + caseIds.size());
        // every other case came as one without a due date
        return caseIds.stream().map(id -> new PaperSet(id.getLeastSignificantBits() % 2 == 0 ? SampleCase.card() : SampleCase.immediate(), SampleHead.HEAD, List.of())).toList();
    }

    private void orAway() {
        if (away) {
            throw new Outage("server_unreachable", new IllegalStateException());
        }
    }

    static final UUID KEPT = UUID.fromString("00000000-0000-0000-0000-000000000007");
    static final String COME = page("<p>{{number}}</p><p>Просимо розглянути</p>");

    @Override
    public List<KeptTemplate> kept() {
        return empty ? List.of() : List.of(
                new KeptTemplate(KEPT, "application", "Заява", PLACE.serviceId(), "01-01", "Реєстрація місця проживання особи", "ЦНАП Покровської міської ради", TODAY.atTime(9, 20)),
                new KeptTemplate(UUID.fromString("00000000-0000-0000-0000-000000000008"), "inventory", "Опис вхідного пакета", Optional.empty(), "12-07", "Погодження розміщення зовнішньої реклами на будинку",
                        "ЦНАП Покровської міської ради", TODAY.atTime(9, 20)));
    }

    @Override
    public String keptText(UUID kept) {
        return COME;
    }

    @Override
    public void dropKept(UUID kept) {
        asked.add("drop " + kept);
    }
}
