package ua.esoya.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address as it is kept in one line, put into the order of the post: street and house, settlement, district and region, index last. */
public final class PostalAddress {
    private static final Pattern INDEX = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");
    private static final Pattern SETTLEMENT = Pattern.compile("(?iu)^(" + words("address.settlement") + ")[.\\s].*");
    private static final Pattern REGION = Pattern.compile("(?iu)(.*\\s)?(" + words("address.region") + ")([.\\s].*)?");

    private final List<String> lines;
    private final Optional<String> index;

    private PostalAddress(List<String> lines, Optional<String> index) {
        this.lines = List.copyOf(lines);
        this.index = index;
    }

    /** Reads one line with commas; what is not recognised stays with the street. */
    public static PostalAddress of(String kept) {
        var found = INDEX.matcher(kept);
        Optional<String> index = found.find() ? Optional.of(found.group()) : Optional.empty();
        var parts = Arrays.stream(index.map(it -> kept.replaceFirst(it, "")).orElse(kept).split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        var street = parts.stream().filter(part -> !SETTLEMENT.matcher(part).matches() && !REGION.matcher(part).matches()).toList();
        var lines = new ArrayList<String>();
        lines.add(String.join(", ", street));
        lines.add(String.join(", ", parts.stream().filter(part -> SETTLEMENT.matcher(part).matches()).toList()));
        lines.add(String.join(", ", parts.stream().filter(part -> REGION.matcher(part).matches() && !SETTLEMENT.matcher(part).matches()).toList()));
        index.ifPresent(lines::add);
        lines.removeIf(String::isEmpty);
        return new PostalAddress(lines, index);
    }

    private static String words(String key) {
        return String.join("|", Words.list(key));
    }

    /** From the house outward; the index, when there is one, is the last line. */
    public List<String> lines() {
        return lines;
    }

    /** Five digits, without which the post is slow. */
    public Optional<String> index() {
        return index;
    }
}
