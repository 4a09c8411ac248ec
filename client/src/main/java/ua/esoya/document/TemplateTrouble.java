package ua.esoya.document;

import java.io.Serial;
import java.io.Serializable;

/**
 * What is wrong with a form, and where.
 *
 * @param line of the form's text, from 1; 0 for the form as a whole
 * @param words the text it is about, as it stands in the form; may be blank
 * @param nearest what was probably meant, or what it clashes with; may be blank
 */
public record TemplateTrouble(Kind kind, int line, String words, String nearest) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** Kinds of trouble; all but {@link #NUMBER} stand in the way of publishing. */
    public enum Kind {
        /** A tag that is neither a value nor a block: unescaped, foreign, with a call. */
        TAG,
        /** A field that no paper has. */
        FIELD,
        /** A field that only a block has, named outside of it. */
        OUTSIDE,
        /** A block that nobody closes, or that closes what was not opened. */
        BLOCK,
        /** An element that is not closed, or closes what was not opened. */
        MARKUP,
        /** A block and an element that overlap. */
        OVERLAP,
        /** An address of something outside the form. */
        ADDRESS,
        /** An element that no paper needs. */
        ELEMENT,
        /** An attribute that names an address or runs something. */
        ATTRIBUTE,
        /** A declaration, or something hidden from the check. */
        DECLARATION,
        /** A named entity, which only a declaration could explain. */
        ENTITY,
        /** A sign that hides what a style sheet says. */
        ESCAPE,
        /** A sign that nobody sees. */
        CONTROL,
        /** More text than a form may have. */
        SIZE,
        /** Not one head and one body. */
        FRAME,
        /** The filled form is too long. */
        LENGTH,
        /** More pages than a paper may have. */
        PAGES,
        /** It takes too long to draw. */
        TIME,
        /** It takes too much memory. */
        MEMORY,
        /** It cannot be drawn. */
        DRAWING,
        /** No barcode says whose paper it is. */
        NUMBER
    }

    /** Whether a form may be published with it. */
    public boolean isHint() {
        return kind == Kind.NUMBER;
    }

    static TemplateTrouble of(Kind kind, int line, String words) {
        return new TemplateTrouble(kind, line, words, "");
    }
}
