package ua.esoya.workstation.feature.intake;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ua.esoya.domain.service.ServiceRow;

/** Finds services by letters of any word or by code: favourites first, then the recent, then by name (4.4). */
final class ServiceSearch {
    private static final Comparator<ServiceRow> OWN_FIRST = Comparator.comparing(ServiceRow::isFavourite).reversed()
            .thenComparing(row -> row.lastUsedAt().orElse(LocalDateTime.MIN), Comparator.reverseOrder());

    private volatile List<ServiceRow> services = List.of();

    void set(List<ServiceRow> all) {
        services = List.copyOf(all);
    }

    void favourite(int serviceId, boolean favourite) {
        services = services.stream().map(row -> row.serviceId() == serviceId ? favourite(row, favourite) : row).toList();
    }

    /** Every word typed begins a word of the name, or the typed text begins a code. Nothing typed: own favourites and recents. */
    List<ServiceRow> find(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT).split("[\\s,]+");
        boolean nothing = typed.isBlank();
        return services.stream()
                .filter(row -> nothing ? row.isFavourite() || row.lastUsedAt().isPresent() : code(row, words[0]) || named(row, words))
                .sorted(OWN_FIRST).toList();
    }

    Optional<ServiceRow> byId(int serviceId) {
        return services.stream().filter(row -> row.serviceId() == serviceId).findFirst();
    }

    private static boolean code(ServiceRow row, String typed) {
        return row.localCode().toLowerCase(Locale.ROOT).startsWith(typed) || row.stateCode().startsWith(typed);
    }

    private static boolean named(ServiceRow row, String... words) {
        var title = row.title().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}’'-]+");
        return Stream.of(words).allMatch(word -> Stream.of(title).anyMatch(part -> part.startsWith(word)));
    }

    private static ServiceRow favourite(ServiceRow row, boolean favourite) {
        return new ServiceRow(row.serviceId(), row.title(), row.localCode(), row.stateCode(), row.sphere(), row.provider(), row.isImmediate(), row.fee(),
                row.timeLimitAmount(), row.timeLimitUnit(), favourite, row.lastUsedAt());
    }
}
