package ua.esoya.document;

/** A template that may not be used: it asks for more than values of the case, or it is not well-formed. */
public final class TemplateRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    TemplateRefused(String message) {
        super(message);
    }

    TemplateRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
