package ua.esoya.document;

import java.util.Map;
import ua.esoya.domain.paper.ComeBack;

/** What the template of the come-back slip may name. */
final class ComeBackValues {
    private ComeBackValues() {}

    static Map<String, Object> of(ComeBack slip) {
        return new Values()
                .group("centre", CaseValues.centre(slip.centre()))
                .text("draftCode", slip.draftCode())
                .text("madeAt", Values.moment(slip.madeAt()))
                .text("service", slip.service())
                .text("applicant", slip.applicant())
                .list("toBring", slip.toBring(), line -> new Values().text("name", line.name()).text("note", line.note()))
                .day("keptUntil", slip.keptUntil())
                .group("registrar", CaseValues.employee(slip.registrar()))
                .map();
    }
}
