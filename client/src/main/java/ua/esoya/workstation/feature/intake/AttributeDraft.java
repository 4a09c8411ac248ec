package ua.esoya.workstation.feature.intake;

import ua.esoya.domain.service.ServiceCard.CardAttribute;

/** A value the service asks for, as typed. */
record AttributeDraft(CardAttribute attribute, Entry entry) {
    static AttributeDraft of(CardAttribute attribute, AttributeRules rules, Runnable changed) {
        return new AttributeDraft(attribute, new Entry(attribute.code(), attribute.title(), rules.of(attribute), attribute::isRequired, changed));
    }
}
