package ua.esoya.document;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import ua.esoya.domain.casefile.SampleCase;

/** The head of an office's papers, for tests. */
public final class SampleHead {
    public static final PaperHead HEAD = new PaperHead("Центр «Віза»", "Саксаганський підрозділ", "вул. Володимира Великого, 32", "+380564000107",
            "https://viza.example.ua/s", "https://viza.example.ua/o", SampleCase.NOW.plusHours(1), hours());

    private SampleHead() {}

    private static List<PaperHead.Hours> hours() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(day -> new PaperHead.Hours(day, LocalTime.of(9, 0), day == 2 ? LocalTime.of(20, 0) : LocalTime.of(16, 0))).toList();
    }
}
