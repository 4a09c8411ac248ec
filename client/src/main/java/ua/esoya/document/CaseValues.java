package ua.esoya.document;

import java.util.List;
import java.util.Map;
import ua.esoya.domain.Plural;
import ua.esoya.domain.SumInWords;
import ua.esoya.domain.paper.Attribute;
import ua.esoya.domain.paper.BundleLines;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.domain.paper.Centre;
import ua.esoya.domain.paper.Employee;
import ua.esoya.domain.paper.FeeLine;
import ua.esoya.domain.paper.Item;
import ua.esoya.domain.paper.PaperCode;
import ua.esoya.domain.paper.Party;
import ua.esoya.domain.paper.Preferences;
import ua.esoya.domain.paper.Proxy;
import ua.esoya.domain.paper.Reprint;
import ua.esoya.domain.paper.ServiceLine;
import ua.esoya.domain.paper.Supplement;

/** What the templates of a case's papers may name. */
final class CaseValues {
    private CaseValues() {}

    static Map<String, Object> of(CasePaper paper) {
        return values(paper).map();
    }

    /** Values of one copy of several: the second is the Centre's, all others are the applicants'. */
    static Map<String, Object> copy(CasePaper paper, int copy, int copies) {
        return values(paper).text("copy", whose(copy, copies)).map();
    }

    /** Values of one copy of a supplementary inventory. */
    static Map<String, Object> copy(Supplement supplement, int copy, int copies) {
        return values(supplement.of())
                .text("copy", whose(copy, copies))
                .text("supplementNumber", Integer.toString(supplement.number()))
                .text("madeAt", Values.moment(supplement.madeAt()))
                .map();
    }

    private static String whose(int copy, int copies) {
        return PaperWords.of(copy == 2 ? "copy.centre" : "copy.applicant", copy, copies);
    }

    private static Values values(CasePaper paper) {
        var values = new Values()
                .group("centre", centre(paper.centre()))
                .text("number", paper.number())
                .text("slipCode", PaperCode.text(paper.number(), PaperCode.Returning.ROUTING_SLIP))
                .text("registeredAt", Values.moment(paper.registeredAt()))
                .moment("receivedAt", paper.receivedAt())
                .text("channel", paper.channel())
                .group("service", service(paper.service()))
                .list("bundles", paper.bundle().filter(BundleLines::isRequest).stream().toList(), CaseValues::bundle)
                .text("partOf", paper.bundle().filter(it -> !it.isRequest()).map(it -> PaperWords.of("bundle.part", it.ownPosition(), it.lines().size(), it.number())).orElse(""))
                .list("applicants", paper.applicants(), CaseValues::party)
                .mark("severalApplicants", paper.applicants().size() > 1)
                .list("representatives", paper.representative().stream().toList(), CaseValues::proxy)
                .mark("hasAttributes", !paper.attributes().isEmpty())
                .list("attributes", paper.attributes(),
                        attribute -> new Values().text("label", attribute.label()).text("value", attribute.value()))
                .named("values", paper.attributes(), Attribute::code, attribute -> PrintableText.of(attribute.value()))
                .named("boxes", paper.attributes(), Attribute::code, attribute -> Values.box(attribute.yes()))
                .named("yes", paper.attributes(), Attribute::code, Attribute::yes)
                .list("items", paper.items(), CaseValues::item)
                .list("givenItems", given(paper), CaseValues::item)
                .text("sheets", Integer.toString(paper.sheets()))
                .text("sheetsInWords", SumInWords.sheets(paper.sheets()))
                .text("documentsInWords", documents(given(paper).size()))
                .group("fee", fee(paper.fee()))
                .text("term", paper.term().text())
                .day("dueOn", paper.term().dueOn())
                .group("preferences", preferences(paper.preferences()))
                .box("personalDataBox", paper.consents().personalData())
                .box("smsBox", paper.consents().sms())
                .group("registrar", employee(paper.registrar()))
                .text("reprint", paper.reprint()
                        .map(CaseValues::mark)
                        .orElse(""));
        return PassageValues.addTo(values, paper);
    }

    private static String mark(Reprint mark) {
        return mark.voided()
                .map(at -> PaperWords.of("instead", Values.moment(at), Values.moment(mark.at()), mark.who()))
                .orElseGet(() -> PaperWords.of("reprint", Values.moment(mark.at()), mark.who()));
    }

    static Values centre(Centre centre) {
        return new Values()
                .text("name", centre.name())
                .text("office", centre.office())
                .text("address", centre.address())
                .text("phone", centre.phone())
                .text("hours", centre.hours())
                .text("statusPage", centre.statusPage())
                .text("feedbackPage", centre.feedbackPage());
    }

    static Values employee(Employee employee) {
        return new Values()
                .text("name", employee.name())
                .text("position", employee.position())
                .text("workplace", employee.workplace());
    }

    private static Values service(ServiceLine service) {
        return new Values()
                .text("name", service.name())
                .text("localCode", service.localCode())
                .text("stateCode", service.stateCode())
                .text("provider", service.provider())
                .text("providerHead", service.providerHead())
                .text("cardVersion", service.cardVersion())
                .mark("immediate", service.immediate())
                .mark("withoutApplication", service.withoutApplication());
    }

    private static Values bundle(BundleLines bundle) {
        return new Values().list("parts", bundle.lines(), line -> new Values()
                .text("place", Integer.toString(line.position()))
                .text("caseNumber", line.number())
                .text("service", line.service())
                .text("provider", line.provider())
                .text("term", line.term())
                .day("dueOn", line.dueOn()));
    }

    private static Values party(Party party) {
        return new Values()
                .mark("legal", party.legal())
                .text("name", party.name())
                .text("shortName", party.shortName())
                .text("surname", party.surname())
                .text("givenName", party.givenName())
                .text("patronymic", party.patronymic())
                .text("code", party.code())
                .day("birthDate", party.birthDate())
                .text("identityDocument", party.identityDocument())
                .text("address", party.address())
                .text("phone", party.phone())
                .text("email", party.email())
                .text("contacts", Values.join(", ", party.phone(), party.email()))
                .text("socialCategories", party.socialCategories());
    }

    private static Values proxy(Proxy proxy) {
        return new Values()
                .text("name", proxy.name())
                .text("shortName", proxy.shortName())
                .text("code", proxy.code())
                .text("identityDocument", proxy.identityDocument())
                .text("phone", proxy.phone())
                .text("authority", proxy.authority())
                .text("authorityNumber", proxy.authorityNumber())
                .day("authorityOn", proxy.authorityOn())
                .day("validUntil", proxy.validUntil());
    }

    private static List<Item> given(CasePaper paper) {
        return paper.items().stream().filter(item -> item.state() == Item.State.GIVEN).toList();
    }

    private static Values item(Item item) {
        String state = switch (item.state()) {
            case GIVEN -> "";
            case IN_REGISTER -> PaperWords.of("item.in-register");
            case ABSENT -> PaperWords.of("item.absent");
        };
        String form = switch (item.form()) {
            case ORIGINAL -> PaperWords.of("form.original");
            case COPY -> PaperWords.of("form.copy");
            case ELECTRONIC -> PaperWords.of("form.electronic");
        };
        boolean given = item.state() == Item.State.GIVEN;
        boolean onPaper = given && item.form() != Item.Form.ELECTRONIC;
        return new Values()
                .box("box", item.state() != Item.State.ABSENT)
                .text("name", item.name())
                .text("form", given ? form : "—")
                .text("number", item.number())
                .day("issuedOn", item.issuedOn())
                .text("sheets", onPaper ? Integer.toString(item.sheets()) : "—")
                .text("copies", onPaper ? Integer.toString(item.copies()) : "—")
                .text("note", Values.join("; ", state, item.note()));
    }

    private static String documents(int count) {
        return Plural.parse(PaperWords.of("documents")).count(count);
    }

    private static Values fee(FeeLine fee) {
        String amount = fee.amount().map(sum -> PaperWords.of("fee.amount", Values.money(sum))).orElse(PaperWords.of("fee.free"));
        String paid = fee.amount().isEmpty() || !fee.exemption().isBlank()
                ? ""
                : fee.receipt().isBlank() ? PaperWords.of("fee.unpaid") : PaperWords.of("fee.paid", fee.receipt());
        String exempt = fee.exemption().isBlank() ? "" : PaperWords.of("fee.exempt", fee.exemption());
        return new Values().text("amount", amount).text("paid", Values.join(", ", exempt, paid)).day("paidOn", fee.paidOn());
    }

    private static Values preferences(Preferences preferences) {
        return new Values()
                .text("notification", preferences.notification())
                .text("notificationAddress", preferences.notificationAddress())
                .text("delivery", preferences.delivery())
                .text("deliveryAddress", preferences.deliveryAddress());
    }
}
