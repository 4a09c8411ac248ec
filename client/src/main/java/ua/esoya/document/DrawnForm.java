package ua.esoya.document;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A form drawn for one case.
 *
 * @param text what the paper says, for comparing; empty unless asked for
 * @param words the same, each where it stands
 * @param pictures of the pages asked for
 */
public record DrawnForm(byte[] pdf, int pageCount, String text, List<PaperWord> words, List<BufferedImage> pictures) {}
