package ua.esoya.document;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ua.esoya.domain.casefile.SampleCase;
import ua.esoya.domain.schedule.Stretch;

/** The head of an office's papers, for tests. */
public final class SampleHead {
    public static final PaperHead HEAD = new PaperHead("Центр «Віза»", "Саксаганський підрозділ", "вул. Володимира Великого, 32", "+380564000107",
            "https://viza.example.ua/s", "https://viza.example.ua/o", SampleCase.NOW.plusHours(1), hours(), Map.of());

    private SampleHead() {}

    private static List<Stretch> hours() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(day -> new Stretch(day, "09:00", day == 2 ? "20:00" : "16:00")).toList();
    }
}
