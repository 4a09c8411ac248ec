package ua.esoya.domain.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tree hash of RFC 6962 over leaves of equal length. */
final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    static Digest root(byte[] leaves, int leafLength) {
        List<byte[]> level = new ArrayList<>();
        for (int at = 0; at < leaves.length; at += leafLength) {
            level.add(Digest.of(LEAF, Arrays.copyOfRange(leaves, at, at + leafLength)).bytes());
        }
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>();
            for (int left = 0; left < level.size(); left += 2) {
                above.add(left + 1 < level.size() ? Digest.of(NODE, level.get(left), level.get(left + 1)).bytes() : level.get(left));
            }
            level = above;
        }
        return level.isEmpty() ? Digest.of() : Digest.stored(level.getFirst());
    }
}
