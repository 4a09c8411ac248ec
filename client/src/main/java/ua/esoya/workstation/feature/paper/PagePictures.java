package ua.esoya.workstation.feature.paper;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import ua.esoya.document.PaperPages;
import ua.esoya.workstation.feature.paper.PaperStack.Paper;

/** Pages of a paper as pictures, drawn from the very bytes that a printer gets; what was printed is shown as printed. */
final class PagePictures {
    /** A little more than a screen shows, so that small print stays readable. */
    private static final int DPI = 110;

    private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();

    /** Blocks while the paper is made and drawn. */
    List<BufferedImage> of(PaperStack stack, Paper paper) {
        try (var pages = new PaperPages(bytes(stack, paper))) {
            return IntStream.range(0, pages.count()).mapToObj(page -> pages.render(page, DPI)).toList();
        }
    }

    /** The bytes behind the picture: as sent, or as the next print would be. */
    byte[] bytes(PaperStack stack, Paper paper) {
        return bytes.computeIfAbsent(look(paper),
                look -> stack.render(paper, paper.printedBefore() > 0 ? Optional.of(stack.mark()) : Optional.empty()));
    }

    /** From now on this paper looks as it was sent. */
    void keep(Paper paper, byte[] sent) {
        bytes.put(look(paper), sent);
    }

    private static String look(Paper paper) {
        return paper.kind() + " " + paper.copies();
    }
}
