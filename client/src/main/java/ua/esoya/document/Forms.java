package ua.esoya.document;

/** Draws forms written by people. Blocks; {@link TemplateRefused} says what is wrong with a form, and where. */
public interface Forms {

    /** Draws a form for one case. */
    DrawnForm draw(String form, FormValues values, FormOrder order);

    /** Makes ready, so that the next drawing does not wait for it; for a background thread. */
    void warmUp();
}
