package ua.esoya.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.Plural;
import ua.esoya.domain.PostalAddress;
import ua.esoya.domain.paper.PaperCode;
import ua.esoya.domain.paper.ServiceSheet;

/** What the templates of service sheets may name. */
final class SheetValues {
    private static final Pattern FOUR = Pattern.compile("(?<=\\G.{4})(?=.)");
    private static final Pattern LINE = Pattern.compile("(?<=\\G.{32})(?=.)");

    private SheetValues() {}

    static String template(ServiceSheet sheet) {
        return switch (sheet) {
            case ServiceSheet.Viewers ignored -> "viewers";
            case ServiceSheet.Violations ignored -> "violations";
            case ServiceSheet.Disposal ignored -> "disposal";
            case ServiceSheet.HandOver ignored -> "hand-over";
            case ServiceSheet.StorageNote ignored -> "storage-note";
            case ServiceSheet.Reminder ignored -> "reminder";
            case ServiceSheet.Envelope ignored -> "envelope";
            case ServiceSheet.InformationCard ignored -> "information-card";
            case ServiceSheet.LateMarks ignored -> "late-marks";
            case ServiceSheet.Listing ignored -> "listing";
            case ServiceSheet.Seal ignored -> "seal";
        };
    }

    /** @param print which print it is: a repeated one says so */
    static Map<String, Object> of(ServiceSheet sheet, int print) {
        var head = new Values().text("again", print > 1 ? Integer.toString(print) : "").text("centre", sheet.head().centre()).moment("at", Optional.of(sheet.head().at())).text("printedBy", sheet.head().printedBy());
        return switch (sheet) {
            case ServiceSheet.Viewers viewers -> head
                    .text("person", viewers.person()).text("identity", viewers.identity())
                    .list("viewings", viewers.viewings(), SheetValues::viewing)
                    .mark("none", viewers.viewings().isEmpty()).mark("partial", !viewers.complete())
                    .text("count", Integer.toString(viewers.viewings().size())).map();
            case ServiceSheet.Violations violations -> head
                    .text("official", violations.official()).text("position", violations.position())
                    .text("body", violations.body()).text("office", violations.office())
                    .list("breaches", violations.breaches(), SheetValues::breach)
                    .mark("none", violations.breaches().isEmpty())
                    .text("count", Integer.toString(violations.breaches().size()))
                    .text("open", Long.toString(violations.breaches().stream().filter(breach -> breach.closedAt().isEmpty()).count())).map();
            case ServiceSheet.Disposal act -> head
                    .text("number", act.number()).text("signedOn", DateEntry.text(act.signedOn())).text("ground", act.ground()).text("office", act.office())
                    .text("year", Integer.toString(act.closedYear())).text("proposedBy", act.proposedBy()).text("secondPerson", act.secondPerson())
                    .moment("answeredAt", act.answeredAt()).mark("waits", act.confirmed().isEmpty()).moment("destroyedAt", act.destroyedAt())
                    .mark("underWay", act.confirmed().orElse(false) && act.destroyedAt().isEmpty()).text("destroyed", Integer.toString(act.destroyed()))
                    .mark("declined", !act.confirmed().orElse(true))
                    .text("rows", Integer.toString(act.rows())).text("files", Integer.toString(act.files()))
                    .list("cases", act.cases(), line -> new Values().text("case", line.caseNumber()).text("service", line.service())
                            .text("registered", DateEntry.text(line.registeredOn())).text("closed", DateEntry.text(line.closedOn())))
                    .text("count", Integer.toString(act.cases().size())).map();
            case ServiceSheet.HandOver register -> head
                    .text("number", register.number()).text("digits", register.number().replace("-", "")).text("address", register.address()).text("provider", register.provider())
                    .mark("electronic", register.isElectronic()).text("courier", register.courier()).moment("openedAt", Optional.of(register.openedAt()))
                    .moment("closedAt", register.closedAt()).mark("open", register.closedAt().isEmpty()).text("who", Values.join(", ", register.who(), register.position()))
                    .list("cases", register.cases(), line -> new Values().text("case", line.caseNumber()).text("service", line.service()).text("applicant", line.applicant())
                            .text("sheets", Integer.toString(line.sheets())).day("due", line.dueOn()))
                    .text("count", Integer.toString(register.cases().size())).text("sheets", Integer.toString(register.sheets())).map();
            case ServiceSheet.StorageNote note -> sender(head, note.sender())
                    .text("provider", note.provider()).text("months", Plural.parse(PaperWords.of("months")).count(note.months())).list("cases", note.cases(), SheetValues::uncollected)
                    .text("count", Integer.toString(note.cases().size()))
                    .text("sheets", Integer.toString(note.cases().stream().mapToInt(ServiceSheet.Uncollected::sheets).sum())).map();
            case ServiceSheet.Reminder letter -> posted(sender(head, letter.sender()), letter.recipient(), letter.to())
                    .group("result", uncollected(letter.result())).day("until", letter.until()).map();
            case ServiceSheet.Envelope label -> posted(sender(head, label.sender()), label.recipient(), label.to())
                    .text("case", label.caseNumber()).text("tracking", label.trackingNumber()).map();
            case ServiceSheet.InformationCard card -> head
                    .text("office", card.at().office()).text("address", card.at().address()).text("phone", card.at().phone()).text("hours", card.at().hours())
                    .text("title", card.title()).text("code", card.code())
                    .list("facts", card.facts(), fact -> new Values().text("label", fact.label()).list("lines", fact.lines(), line -> new Values().text("line", line))).map();
            case ServiceSheet.LateMarks late -> head
                    .text("from", DateEntry.text(late.from())).text("to", DateEntry.text(late.to())).mark("none", late.marks().isEmpty())
                    .list("marks", late.marks(), line -> new Values().text("what", line.what()).text("case", line.caseNumber()).text("provider", line.provider()).text("who", line.who())
                            .moment("marked", Optional.of(line.markedAt())).moment("happened", line.trueAt()).text("due", DateEntry.text(line.dueOn())).text("days", Integer.toString(line.daysLate())))
                    .text("count", Integer.toString(late.marks().size())).map();
            case ServiceSheet.Listing listing -> head
                    .text("title", listing.title()).text("about", listing.about()).mark("none", listing.rows().isEmpty())
                    .list("columns", listing.columns(), column -> new Values().text("title", column.title()).text("share", Integer.toString(column.share())).mark("number", column.isNumber()))
                    .list("rows", listing.rows(), row -> new Values().list("cells", cells(listing, row), cell -> cell))
                    .text("count", Integer.toString(listing.rows().size())).map();
            case ServiceSheet.Seal seal -> head
                    .text("day", DateEntry.text(seal.day())).text("era", Integer.toString(seal.era())).text("batch", Integer.toString(seal.batchNumber()))
                    .moment("sealedAt", Optional.of(seal.sealedAt())).text("code", seal.code())
                    .list("lines", lines(seal), line -> new Values().text("line", line))
                    .text("seals", Long.toString(seal.seals())).text("rowChanges", Long.toString(seal.rowChanges())).text("events", Long.toString(seal.events())).map();
        };
    }

    private static List<Values> cells(ServiceSheet.Listing listing, List<String> row) {
        return IntStream.range(0, row.size()).mapToObj(at -> new Values().text("words", row.get(at)).mark("number", listing.columns().get(at).isNumber())).toList();
    }

    private static Values sender(Values head, ServiceSheet.Sender sender) {
        return head.text("office", sender.office()).text("address", sender.address()).text("phone", sender.phone()).text("signer", sender.signer());
    }

    private static Values posted(Values values, String recipient, PostalAddress to) {
        return values.text("recipient", recipient).list("to", to.lines(), line -> new Values().text("line", line));
    }

    private static Values uncollected(ServiceSheet.Uncollected line) {
        return new Values().text("case", line.caseNumber()).text("code", PaperCode.text(line.caseNumber(), PaperCode.Returning.TRANSFER_NOTE))
                .text("service", line.service()).text("applicant", line.applicant()).text("kind", line.kind())
                .text("number", line.number()).day("datedOn", line.datedOn()).text("sheets", Integer.toString(line.sheets())).day("since", line.since());
    }

    private static Values viewing(ServiceSheet.Viewing line) {
        return new Values().moment("at", Optional.of(line.at())).text("who", line.who()).text("post", Values.join(", ", line.position(), line.office()))
                .text("act", line.act()).text("purpose", line.purpose()).text("caseNumber", line.caseNumber());
    }

    private static Values breach(ServiceSheet.Breach line) {
        return new Values().text("what", line.what()).text("order", line.order()).moment("since", Optional.of(line.since())).moment("until", Optional.of(line.until()))
                .moment("recordedAt", Optional.of(line.recordedAt())).moment("closedAt", line.closedAt()).text("closing", line.closing());
    }

    /** The code in groups of four, as it can be typed: spaces do not matter. */
    private static List<String> lines(ServiceSheet.Seal seal) {
        String digits = seal.sha256().toUpperCase(Locale.ROOT);
        int at = seal.code().indexOf(digits);
        var lines = new ArrayList<String>();
        lines.add(seal.code().substring(0, at));
        LINE.splitAsStream(digits).map(line -> FOUR.splitAsStream(line).collect(Collectors.joining(" "))).forEach(lines::add);
        lines.add(seal.code().substring(at + digits.length()));
        return lines;
    }
}
