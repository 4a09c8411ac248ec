package ua.esoya.workstation.feature.registry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.registry.ElectronicShare;
import ua.esoya.domain.registry.PublishedRegistry;
import ua.esoya.domain.registry.RegistryCandidate;
import ua.esoya.domain.registry.RegistryCheck;
import ua.esoya.domain.registry.RegistryDifference;
import ua.esoya.domain.registry.RegistryImport;
import ua.esoya.domain.registry.RegistrySummary;

/** A registry in memory; remembers what was asked. */
final class FakeRegistry implements RegistryGateway {
    static final RegistryImport LAST = new RegistryImport(3, "https://guide.diia.gov.ua/register/download/json/", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", 4_812_345, 3127, 12, 7, 2,
            LocalDateTime.of(2026, 11, 16, 9, 40), "Їжакевич А. М.");

    final List<String> asked = new ArrayList<>();
    boolean empty;
    boolean refuses;
    RegistryCheck check = new RegistryCheck(3, Map.of("added", 1, "renamed", 1, "gone", 1, "same", 3100), List.of(
            new RegistryCheck.Row(0, "00417", "Видача довідки про склад сім’ї", "Видача довідки про склад сім’ї", "gone", List.of()),
            new RegistryCheck.Row(12, "00050", "Видача витягу з реєстру територіальної громади", "Видача витягу з реєстру громади", "renamed", List.of()),
            new RegistryCheck.Row(3127, "03127", "Надання статусу особи, депортованої за національною ознакою", "", "added", List.of())));

    @Override
    public RegistrySummary summary() {
        return empty ? new RegistrySummary(Optional.empty(), Map.of("no_code", 59))
                : new RegistrySummary(Optional.of(LAST), Map.of("missing", 3068, "renamed", 4, "closed", 1, "no_code", 12, "unknown", 1, "paper_only", 9));
    }

    @Override
    public List<RegistryDifference> differences(DifferenceKind kind, Optional<String> after, int most) {
        asked.add(kind + " " + after.orElse("-"));
        if (empty && kind != DifferenceKind.NO_CODE) {
            return List.of();
        }
        return switch (kind) {
            case MISSING -> IntStream.rangeClosed(1, 30).mapToObj(n -> new RegistryDifference(String.format("%05d", n), String.format("%05d", n), "Видача дозволу на спеціальне користування природними ресурсами, вид " + n,
                    "Довкілля", "Держекоінспекція", "https://guide.diia.gov.ua/view/" + n, Optional.empty(), false, Optional.empty(), "", "", "", 0)).filter(row -> after.isEmpty() || row.place().compareTo(after.get()) > 0).limit(most).toList();
            case RENAMED -> List.of(new RegistryDifference("01-05", "00050", "Видача витягу з реєстру територіальної громади про зареєстрованих у житловому приміщенні осіб", "Документи", "Мінцифра", "", Optional.empty(), false,
                    Optional.of(5), "01-05", "Видача витягу з реєстру громади", "Місце проживання та документи особи", 2));
            case CLOSED -> List.of(new RegistryDifference("01-06", "00060", "Видача довідки про склад зареєстрованих осіб", "Документи", "", "", Optional.of(LocalDate.of(2026, 3, 1)), false,
                    Optional.of(6), "01-06", "Видача довідки про склад зареєстрованих осіб", "Місце проживання та документи особи", 1));
            default -> List.of(new RegistryDifference("02-01", "", "", "", "", "", Optional.empty(), false, Optional.of(9), "02-01", "Державна реєстрація народження", "Акти цивільного стану", 1));
        };
    }

    @Override
    public List<RegistryCandidate> candidates(String words) {
        asked.add("candidates " + words);
        return List.of(new RegistryCandidate("00101", "Державна реєстрація народження фізичної особи та її походження", "Сім’я", 68, ""),
                new RegistryCandidate("00102", "Державна реєстрація смерті фізичної особи", "Сім’я", 41, "02-06"));
    }

    @Override
    public List<RegistryImport> imports() {
        return empty ? List.of() : List.of(LAST, new RegistryImport(2, "register.json", "0".repeat(64), 4_800_000, 3117, 3117, 0, 0, LocalDateTime.of(2026, 10, 15, 11, 5), "Їжакевич А. М."));
    }

    @Override
    public List<ElectronicShare> shares() {
        return empty ? List.of() : List.of(new ElectronicShare(true, "Акти цивільного стану", 5, 2, 0), new ElectronicShare(true, "Місце проживання та документи особи", 9, 4, 0),
                new ElectronicShare(false, "", 20, 0, 20), new ElectronicShare(false, "Документи", 40, 25, 10));
    }

    @Override
    public RegistryCheck check(PublishedRegistry registry) {
        asked.add("check " + registry.source() + " " + registry.entries().size());
        return check;
    }

    @Override
    public void take(UUID request, PublishedRegistry registry, int seen) {
        if (refuses) {
            throw new Refusal("ZN409", "registry_changed", "");
        }
        asked.add("take " + registry.source() + " " + seen);
    }
}
