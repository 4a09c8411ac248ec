package ua.esoya.document;

import java.util.ArrayList;
import java.util.List;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.domain.paper.Item;
import ua.esoya.domain.paper.PaperKind;
import ua.esoya.domain.paper.Party;
import ua.esoya.domain.paper.Proxy;
import ua.esoya.domain.paper.Stage;

/** Values without which a paper says too little (CMU 588; 4.5: a missing field is reported before print). */
final class RequiredValues {
    private final List<String> missing = new ArrayList<>();

    private RequiredValues() {}

    static List<String> missing(PaperKind kind, CasePaper paper) {
        var required = new RequiredValues();
        required.common(paper);
        switch (kind) {
            case INVENTORY -> required.inventory(paper);
            case ROUTING_SLIP -> required.routingSlip(paper);
            case APPLICATION -> required.application(paper);
        }
        return List.copyOf(required.missing);
    }

    private void common(CasePaper paper) {
        need("need.centre", paper.centre().name());
        need("need.number", paper.number());
        need("need.service", paper.service().name());
        need("need.provider", paper.service().provider());
        need("need.registrar", paper.registrar().name());
        need("need.registrar-position", paper.registrar().position());
        need("need.applicant", !paper.applicants().isEmpty());
        each("need.applicant-name", paper.applicants().stream().map(Party::name).toList());
        paper.representative().ifPresent(this::representative);
    }

    private void representative(Proxy proxy) {
        need("need.representative", proxy.name());
        need("need.authority", proxy.authority());
    }

    private void inventory(CasePaper paper) {
        need("need.centre-address", paper.centre().address());
        need("need.centre-phone", paper.centre().phone());
        need("need.status-page", paper.centre().statusPage());
        need("need.contact", paper.applicants().stream().anyMatch(RequiredValues::reachable)
                || paper.representative().filter(proxy -> !proxy.phone().isBlank()).isPresent());
        items(paper);
        term(paper);
        preferences(paper);
    }

    private void routingSlip(CasePaper paper) {
        need("need.card-version", paper.service().cardVersion());
        term(paper);
        need("need.stages", !paper.stages().isEmpty());
        each("need.stage-action", paper.stages().stream().map(Stage::action).toList());
        each("need.stage-responsible", paper.stages().stream().map(Stage::responsible).toList());
        each("need.stage-role", paper.stages().stream().map(Stage::role).toList());
    }

    private void application(CasePaper paper) {
        each("need.applicant-address", paper.applicants().stream().map(Party::address).toList());
        each("need.applicant-identity",
                paper.applicants().stream().map(party -> party.code() + party.identityDocument()).toList());
        each("need.attribute", paper.attributes().stream().map(attribute -> attribute.label()).toList());
        preferences(paper);
    }

    private void items(CasePaper paper) {
        need("need.items", !paper.items().isEmpty());
        each("need.item-name", paper.items().stream().map(Item::name).toList());
        each("need.item-sheets", paper.items().stream().map(item -> counted(item) ? "+" : "").toList());
    }

    private void term(CasePaper paper) {
        need("need.term", paper.term().text());
        need("need.due", paper.service().immediate() || paper.bundle().isPresent() || paper.term().dueOn().isPresent());
    }

    private void preferences(CasePaper paper) {
        need("need.notification", paper.preferences().notification());
        need("need.delivery", paper.preferences().delivery());
    }

    private static boolean reachable(Party party) {
        return !(party.phone() + party.email() + party.address()).isBlank();
    }

    private static boolean counted(Item item) {
        return item.state() != Item.State.GIVEN || item.form() == Item.Form.ELECTRONIC || item.sheets() > 0;
    }

    private void each(String key, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isBlank()) {
                missing.add(PaperWords.of(key, i + 1));
            }
        }
    }

    private void need(String key, String value) {
        need(key, !value.isBlank());
    }

    private void need(String key, boolean present) {
        if (!present) {
            missing.add(PaperWords.of(key));
        }
    }
}
