package ua.esoya.document;

/**
 * A word where it stands on a paper.
 *
 * @param page from 0
 * @param look font and size, to tell words that are set otherwise
 * @param x left edge, as a part of the page's width
 * @param y upper edge, as a part of the page's height
 * @param width as a part of the page's width
 * @param height as a part of the page's height
 */
public record PaperWord(int page, String text, String look, double x, double y, double width, double height) {}
