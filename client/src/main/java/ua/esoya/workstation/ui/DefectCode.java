package ua.esoya.workstation.ui;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;

/**
 * A short code of a defect that stays the same on every machine and build as long as the place is the same: made from the kinds of
 * failure and the methods they came from, without line numbers, messages or data.
 */
final class DefectCode {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int FRAMES = 4;

    private DefectCode() {}

    /** Eight characters in two groups, without letters that look like digits. */
    static String of(Throwable failure) {
        long hash = 0xcbf29ce484222325L;
        for (var cause : chain(failure)) {
            hash = mix(hash, cause.getClass().getName());
            var frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                hash = mix(hash, frames[i].getClassName().replaceAll("[$/0-9x]+", "") + frames[i].getMethodName().replaceAll("[$0-9]+", ""));
            }
        }
        var code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(ALPHABET.charAt((int) (hash >>> (i * 5 + 20) & 31)));
        }
        return code.insert(4, '-').toString();
    }

    private static Iterable<Throwable> chain(Throwable failure) {
        var causes = new ArrayDeque<Throwable>();
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        for (var cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static long mix(long hash, String words) {
        long mixed = hash;
        for (int i = 0; i < words.length(); i++) {
            mixed = (mixed ^ words.charAt(i)) * 0x100000001b3L;
        }
        return mixed;
    }
}
