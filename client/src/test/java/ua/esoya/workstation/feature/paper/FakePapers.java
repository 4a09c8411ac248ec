package ua.esoya.workstation.feature.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.document.PaperHead;
import ua.esoya.document.SampleHead;
import ua.esoya.domain.Outage;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.SampleCase;

/** A server that knows one case and one draft. */
final class FakePapers implements PaperGateway {
    static final PaperHead HEAD = SampleHead.HEAD;

    final List<UUID> requests = new ArrayList<>();
    final Map<String, Integer> printed = new HashMap<>();
    final Map<UUID, CaseCard> others = new HashMap<>();
    Optional<LocalDateTime> insteadOf = Optional.empty();
    CaseCard card = SampleCase.card();
    boolean away;
    LetterCard letter = LetterStackTest.card(1, "м. Кривий Ріг, вул. Тиха, 1, 50000");

    @Override
    public CaseCard caseCard(UUID caseId) {
        return others.getOrDefault(caseId, card);
    }

    @Override
    public PaperHead head(Optional<UUID> caseId) {
        return HEAD;
    }

    @Override
    public DraftCard draft(UUID draftId) {
        return new DraftCard(draftId, "9123456789", "Реєстрація", new DraftCard.Content(7, card.intake().applicants(), List.of(
                new DraftCard.Document("Заява", "", true, "", Optional.empty()),
                new DraftCard.Document("Згода співвласника", "усі власники", false, "bring_later", Optional.of(SampleCase.NOW.toLocalDate().plusDays(3))),
                new DraftCard.Document("Довідка", "", false, "submit_anyway", Optional.empty()))),
                Optional.of(LocalDate.of(2027, 4, 11)));
    }

    @Override
    public String serviceTitle(int serviceId) {
        return "Реєстрація місця проживання особи";
    }

    @Override
    public Map<String, PrintNumber> recordPrint(UUID requestId, UUID caseId, List<String> kinds) {
        requests.add(requestId);
        if (away) {
            throw new Outage("server_unreachable", new IllegalStateException());
        }
        kinds.forEach(kind -> printed.merge(kind, 1, Integer::sum));
        var answer = new HashMap<String, PrintNumber>();
        printed.forEach((kind, number) -> answer.put(kind, new PrintNumber(number, insteadOf)));
        return answer;
    }

    @Override
    public LetterCard letter(String kind, List<UUID> caseIds) {
        return letter;
    }

    @Override
    public int recordLetter(UUID requestId, String kind, List<UUID> caseIds) {
        return recordPrint(requestId, caseIds.getFirst(), List.of(kind)).get(kind).number();
    }
}
