package ua.esoya.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A template that may not be used: it asks for more than values of the case, it is not well-formed, or it cannot be drawn within bounds. */
public final class TemplateRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final @Nullable TemplateTrouble trouble;

    TemplateRefused(String message) {
        super(message);
        trouble = null;
    }

    TemplateRefused(String message, Throwable cause) {
        super(message, cause);
        trouble = null;
    }

    TemplateRefused(TemplateTrouble trouble) {
        super(trouble.kind() + " in line " + trouble.line());
        this.trouble = trouble;
    }

    /** What is wrong and where, if that is known. */
    public Optional<TemplateTrouble> trouble() {
        return Optional.ofNullable(trouble);
    }
}
