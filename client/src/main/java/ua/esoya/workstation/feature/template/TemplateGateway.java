package ua.esoya.workstation.feature.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.document.PaperSet;

/** Templates on the server, for the moderator. Blocks; throws the refusal or outage of the data floor. */
interface TemplateGateway {

    /** Common templates first, then services by name. */
    List<TemplateLine> templates();

    /** A template for writing, with its versions. */
    OpenedTemplate open(TemplatePlace place);

    /** The text of one version; blank when it has none of its own. */
    String text(TemplatePlace place, int version);

    /** Puts a version in; answers its number. */
    int publish(UUID request, Map<String, Object> content);

    /** Returns to the text of a version, or without one to the text before; 0 is the program's own form. */
    void restore(UUID request, TemplatePlace place, int seenVersion, Optional<Integer> version, String reason);

    /** A case by its number, with everything personal closed by the server. */
    PaperSet masked(String caseNumber);

    /** The last cases that print by this template, to try another text on; recorded by the server. */
    List<RehearsedCase.Chosen> rehearsalCases(TemplatePlace place);

    /** Up to twenty cases in this order, closed in the same way. */
    List<PaperSet> masked(List<UUID> caseIds);

    /** One's own forms from the library, waiting for an act. */
    List<KeptTemplate> kept();

    /** The text of one of them. */
    String keptText(UUID kept);

    /** Forgets one that is put in, or not wanted. */
    void dropKept(UUID kept);
}
