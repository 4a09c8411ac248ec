package ua.esoya.workstation.feature.template;

import java.util.List;
import ua.esoya.document.FieldList;
import ua.esoya.document.Papers;

/**
 * A template as it was read for writing.
 *
 * @param title the service's; blank for the common one
 * @param source of the newest version; blank when it has none
 * @param inForce what prints today, of the service or common; blank for the program's own form
 * @param attributes what the service's form asks for
 */
record OpenedTemplate(String title, String localCode, int seenVersion, String source, String inForce, List<Attribute> attributes, List<TemplateVersion> versions) {

    /** A value that the service asks for. */
    record Attribute(String code, String title, String kind) {}

    List<FieldList.Asked> asked() {
        return attributes.stream().map(it -> new FieldList.Asked(it.code(), it.title(), it.kind().equals("yes_no"))).toList();
    }

    /** The text to begin with: its own, or what prints today. */
    String beginning(TemplatePlace place) {
        return source.isBlank() ? current(place) : source;
    }

    /** What prints today. */
    String current(TemplatePlace place) {
        return inForce.isBlank() ? Papers.ownForm(place.kind()) : inForce;
    }
}
