package ua.esoya.document;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Looks for pictures that declare more dots than a page can have, without decoding any. */
final class PicturesOfPage {
    private final Set<COSBase> seen = new HashSet<>();
    private long largest;

    private PicturesOfPage() {}

    /** Dots of the largest picture that the page, or a form within it, can draw. */
    static long largest(PDPage page) {
        var search = new PicturesOfPage();
        var resources = page.getResources();
        search.visit(resources == null ? null : resources.getCOSObject());
        return search.largest;
    }

    private void visit(@Nullable COSDictionary resources) {
        if (resources == null || !seen.add(resources)) {
            return;
        }
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null) {
            return;
        }
        for (COSName name : objects.keySet()) {
            if (objects.getDictionaryObject(name) instanceof COSStream object) {
                if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
                    count(object);
                } else {
                    visit(object.getCOSDictionary(COSName.RESOURCES));
                }
            }
        }
    }

    private void count(COSStream picture) {
        long dots = (long) picture.getInt(COSName.WIDTH, 0) * picture.getInt(COSName.HEIGHT, 0);
        largest = Math.max(largest, dots);
        if (picture.getDictionaryObject(COSName.SMASK) instanceof COSStream mask && seen.add(mask)) {
            count(mask);
        }
    }
}
