package ua.esoya.document;

import java.util.Optional;

/**
 * A paper of a case as PDF/A.
 *
 * @param kind its code, as the server names it
 * @param supplementNumber of a supplementary inventory
 */
public record MadePaper(String kind, Optional<Integer> supplementNumber, int pageCount, byte[] content) {}
