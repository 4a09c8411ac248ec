package ua.esoya.workstation.feature.paper;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.device.print.PrintOrder;
import ua.esoya.device.print.PrintOutcome;
import ua.esoya.device.print.Printers;
import ua.esoya.workstation.feature.paper.PaperStack.Paper;

/**
 * Prints papers of one stack: finds the printer, records the print and gets its number, puts the mark on a repeated one,
 * sends it. A paper recorded but not taken by the printer keeps its number for the next try: what never came out is not
 * repeated. Calls block.
 */
final class PrintWorkflow {

    /** A paper that went to the printer: its very bytes and the number of the print. */
    record Sent(Paper paper, byte[] pdf, int number) {}

    /** What went out, and the sentence about what did not. */
    record Result(List<Sent> sent, Optional<String> trouble) {}

    /** A request not yet answered for certain: tried again it must be the same. */
    private record Asked(UUID requestId, List<String> kinds) {}

    private final PaperStack stack;
    private final Printers printers;
    private final Map<String, PrintNumber> recorded = new HashMap<>();
    private Optional<Asked> asked = Optional.empty();

    PrintWorkflow(PaperStack stack, Printers printers) {
        this.stack = stack;
        this.printers = printers;
    }

    synchronized Result print(List<Paper> papers, String printer) {
        var lacking = lacking(printer);
        if (lacking.isPresent()) {
            return new Result(List.of(), lacking);
        }
        record(papers);
        var sent = new ArrayList<Sent>();
        for (var paper : papers) {
            var print = recorded.getOrDefault(paper.kind(), PrintNumber.first());
            byte[] pdf = stack.render(paper, print.number() > 1 ? Optional.of(stack.mark().insteadOf(print.insteadOf())) : Optional.empty());
            var outcome = printers.print(pdf, new PrintOrder(printer, stack.times(paper), stack.number() + " " + paper.kind()));
            if (!(outcome instanceof PrintOutcome.Sent)) {
                return new Result(sent, Optional.of(outcome.text()));
            }
            recorded.remove(paper.kind());
            sent.add(new Sent(paper, pdf, print.number()));
        }
        return new Result(sent, Optional.empty());
    }

    /** Known before anything is recorded: nothing will come out of a printer that is not there. */
    private Optional<String> lacking(String printer) {
        var known = printers.list();
        if (known.isEmpty()) {
            return Optional.of(new PrintOutcome.NoPrinters().text());
        }
        return known.stream().anyMatch(one -> one.name().equals(printer))
                ? Optional.empty()
                : Optional.of(new PrintOutcome.UnknownPrinter(printer).text());
    }

    private void record(List<Paper> papers) {
        var fresh = papers.stream().filter(paper -> !recorded.containsKey(paper.kind())).toList();
        if (fresh.isEmpty()) {
            return;
        }
        var kinds = fresh.stream().map(Paper::kind).toList();
        var request = asked.filter(before -> before.kinds().equals(kinds))
                .orElseGet(() -> new Asked(UuidCreator.getTimeOrderedEpoch(), kinds));
        asked = Optional.of(request);
        recorded.putAll(stack.record(request.requestId(), fresh));
        asked = Optional.empty();
    }
}
