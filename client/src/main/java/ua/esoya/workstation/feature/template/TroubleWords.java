package ua.esoya.workstation.feature.template;

import static ua.esoya.workstation.feature.template.TemplateFeature.TEXT;

import java.util.Locale;
import ua.esoya.document.TemplateTrouble;

/** What is wrong with a form, in one sentence with its line. */
final class TroubleWords {
    private TroubleWords() {}

    static String of(TemplateTrouble trouble) {
        String what = TEXT.get("trouble." + trouble.kind().name().toLowerCase(Locale.ROOT), trouble.words(), trouble.nearest());
        String meant = trouble.kind() == TemplateTrouble.Kind.FIELD && !trouble.nearest().isBlank() ? " " + TEXT.get("nearest", trouble.nearest()) : "";
        return (trouble.line() > 0 ? TEXT.get("line", trouble.line()) + " " : "") + what + meant;
    }
}
