package ua.esoya.device.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Notices complete new files of one folder (ESOYA-4.6, KR146-P6): what another program scanned needs no choosing by hand.
 * A file is complete when its size and time have stayed the same for the quiet time; an empty one is still awaited. What
 * lay there at the first look belongs to an earlier applicant and is not an arrival. A file is delivered once; written
 * anew under the same name it is another file. Asked by looking, not by the system's events: those do not come from
 * network folders.
 */
public final class WatchedFolder {
  private final Path folder;
  private final Duration quiet;
  private final Clock clock;
  private final Map<Path, Seen> seen = new HashMap<>();
  private boolean looked;

  /**
   * Nothing is read before the first look.
   *
   * @param quiet how long a file must stay unchanged to count as complete
   */
  public WatchedFolder(Path folder, Duration quiet, Clock clock) {
    this.folder = folder;
    this.quiet = quiet;
    this.clock = clock;
  }

  /** The size and time of a file, since when they are these, and whether it needs no more notice. */
  private record Seen(long size, Instant modified, Instant since, boolean settled) {
    boolean sameFile(BasicFileAttributes now) {
      return size == now.size() && modified.equals(now.lastModifiedTime().toInstant());
    }

    Seen unsettled() {
      return new Seen(size, modified, since, false);
    }
  }

  /** Whether the folder is there now; a network folder comes and goes. */
  public boolean present() {
    return Files.isDirectory(folder);
  }

  /**
   * Looks once.
   *
   * @return files that have become complete since the last look, oldest first; none while the folder is away
   */
  public synchronized List<Path> look() {
    List<Path> arrivals = new ArrayList<>();
    Instant now = clock.instant();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!PassingFiles.match(entry) && arrives(entry, now)) {
          arrivals.add(entry);
        }
      }
      looked = true;
    } catch (IOException | DirectoryIteratorException e) {
      // the folder went away under the look: nothing of it is delivered now, nor lost for later
      arrivals.forEach(file -> seen.computeIfPresent(file, (f, known) -> known.unsettled()));
      return List.of();
    }
    arrivals.sort(Comparator.comparing((Path p) -> timeOf(p)).thenComparing(Path::getFileName));
    return List.copyOf(arrivals);
  }

  /**
   * Looks again and again until cancelled. A receiver that fails loses neither the next file nor the next look; its
   * failure goes to the thread's handler of uncaught exceptions.
   */
  public ScheduledFuture<?> deliver(ScheduledExecutorService ticker, Duration period, Consumer<Path> receiver) {
    return ticker.scheduleWithFixedDelay(
        () -> look().forEach(file -> hand(file, receiver)), 0, period.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void hand(Path file, Consumer<Path> receiver) {
    try {
      receiver.accept(file);
    } catch (RuntimeException e) {
      Thread current = Thread.currentThread();
      current.getUncaughtExceptionHandler().uncaughtException(current, e);
    }
  }

  private boolean arrives(Path file, Instant now) {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      // taken away between the listing and this look
      return false;
    }
    if (!attributes.isRegularFile()) {
      return false;
    }
    Seen before = seen.get(file);
    Instant modified = attributes.lastModifiedTime().toInstant();
    if (before == null || !before.sameFile(attributes)) {
      seen.put(file, new Seen(attributes.size(), modified, now, !looked));
      return false;
    }
    boolean complete = !before.settled() && before.size() > 0 && !now.isBefore(before.since().plus(quiet));
    if (complete) {
      seen.put(file, new Seen(before.size(), modified, before.since(), true));
    }
    return complete;
  }

  private Instant timeOf(Path file) {
    Seen known = seen.get(file);
    return known == null ? Instant.EPOCH : known.modified();
  }
}
