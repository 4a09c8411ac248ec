package ua.esoya.device.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ESOYA-4.6")
@Tag("KR146-P6")
class WatchedFolderTest {
  private static final Duration QUIET = Duration.ofSeconds(2);

  @TempDir Path root;
  private final HandClock clock = new HandClock();
  private Path folder;
  private WatchedFolder watched;

  @BeforeEach
  void lookAtAnEmptyFolder() throws IOException {
    folder = Files.createDirectory(root.resolve("scans"));
    watched = new WatchedFolder(folder, QUIET, clock);
    assertEquals(List.of(), watched.look());
  }

  @Test
  void deliversACompleteFileOnce() throws IOException {
    Path page = write("page.pdf", "whole");
    assertEquals(List.of(), watched.look());
    clock.pass(QUIET);
    assertEquals(List.of(page), watched.look());
    clock.pass(QUIET);
    assertEquals(List.of(), watched.look());
  }

  @Test
  void awaitsAFileThatStillGrows() throws IOException {
    Path page = write("page.pdf", "half");
    watched.look();
    clock.pass(QUIET);
    write("page.pdf", "half and more");
    assertEquals(List.of(), watched.look());
    clock.pass(QUIET.minusMillis(1));
    assertEquals(List.of(), watched.look());
    clock.pass(Duration.ofMillis(1));
    assertEquals(List.of(page), watched.look());
  }

  @Test
  void awaitsAFileWhoseTimeStillMovesAtTheSameSize() throws IOException {
    Path page = write("page.pdf", "abcd");
    watched.look();
    clock.pass(QUIET);
    Files.setLastModifiedTime(page, FileTime.from(Instant.parse("2027-03-01T10:00:00Z")));
    assertEquals(List.of(), watched.look());
    clock.pass(QUIET);
    assertEquals(List.of(page), watched.look());
  }

  @Test
  void awaitsAnEmptyFileUntilItIsFilled() throws IOException {
    Path page = write("page.pdf", "");
    watched.look();
    clock.pass(QUIET);
    assertEquals(List.of(), watched.look());
    write("page.pdf", "filled");
    watched.look();
    clock.pass(QUIET);
    assertEquals(List.of(page), watched.look());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".page.pdf", "~page.pdf", "page.pdf.part", "page.pdf~", "page.TMP", "page.crdownload", "Thumbs.db"})
  void skipsHiddenAndPassingFiles(String name) throws IOException {
    write(name, "not a document");
    Path control = write("page.pdf", "a document");
    watched.look();
    clock.pass(QUIET);
    assertEquals(List.of(control), watched.look());
  }

  @Test
  void skipsFoldersAndLinks() throws IOException {
    Files.createDirectory(folder.resolve("inner.pdf"));
    Path outside = Files.writeString(root.resolve("outside.pdf"), "elsewhere");
    Files.createSymbolicLink(folder.resolve("link.pdf"), outside);
    Path control = write("page.pdf", "a document");
    watched.look();
    clock.pass(QUIET);
    assertEquals(List.of(control), watched.look());
  }

  @Test
  void leavesAloneWhatLayThereBefore() throws IOException {
    write("yesterday.pdf", "of another applicant");
    WatchedFolder later = new WatchedFolder(folder, QUIET, clock);
    later.look();
    Path control = write("today.pdf", "of this one");
    later.look();
    clock.pass(QUIET);
    assertEquals(List.of(control), later.look());
  }

  @Test
  void deliversAFileThatWasBeingWrittenAtTheFirstLook() throws IOException {
    write("page.pdf", "half");
    WatchedFolder later = new WatchedFolder(folder, QUIET, clock);
    later.look();
    Path page = write("page.pdf", "half and the rest");
    later.look();
    clock.pass(QUIET);
    assertEquals(List.of(page), later.look());
  }

  @Test
  void deliversAnotherFileUnderTheSameName() throws IOException {
    Path page = deliver("scan.pdf", "first");
    Files.delete(page);
    watched.look();
    assertEquals(page, deliver("scan.pdf", "the second one"));
  }

  @Test
  void survivesTheFolderGoingAwayAndDeliversNothingTwice() throws IOException {
    Path page = deliver("page.pdf", "whole");
    Path away = Files.move(folder, root.resolve("away"));
    assertFalse(watched.present());
    assertEquals(List.of(), watched.look());
    Files.createDirectory(folder);
    assertEquals(List.of(), watched.look());
    Files.delete(folder);
    Files.move(away, folder);
    assertTrue(watched.present());
    watched.look();
    clock.pass(QUIET);
    assertEquals(List.of(), watched.look());
    assertTrue(Files.exists(page));
    deliver("next.pdf", "control");
  }

  @Test
  void deliversInTheOrderOfWriting() throws IOException {
    Path second = write("a.pdf", "second");
    Path first = write("b.pdf", "first");
    Files.setLastModifiedTime(first, FileTime.from(Instant.parse("2027-03-01T10:00:00Z")));
    Files.setLastModifiedTime(second, FileTime.from(Instant.parse("2027-03-01T10:00:01Z")));
    watched.look();
    clock.pass(QUIET);
    assertEquals(List.of(first, second), watched.look());
  }

  @Test
  void goesOnLookingWhenTheReceiverFails() throws IOException {
    List<Path> received = new ArrayList<>();
    HandTicker ticker = new HandTicker();
    watched.deliver(
        ticker,
        Duration.ofSeconds(1),
        file -> {
          received.add(file);
          throw new IllegalArgumentException(file.toString());
        });
    Path first = write("a.pdf", "whole");
    Path second = write("b.pdf", "whole too");
    List<Throwable> told = new ArrayList<>();
    Thread current = Thread.currentThread();
    var before = current.getUncaughtExceptionHandler();
    current.setUncaughtExceptionHandler((thread, failure) -> told.add(failure));
    try {
      ticker.tick();
      clock.pass(QUIET);
      ticker.tick();
    } finally {
      current.setUncaughtExceptionHandler(before);
      ticker.shutdownNow();
    }
    assertEquals(List.of(first, second), received.stream().sorted().toList());
    assertEquals(2, told.size());
  }

  private Path deliver(String name, String content) throws IOException {
    Path file = write(name, content);
    watched.look();
    clock.pass(QUIET);
    assertEquals(List.of(file), watched.look());
    return file;
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  /** Time passes when the test says so. */
  private static final class HandClock extends Clock {
    private Instant now = Instant.parse("2027-03-01T09:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** Ticks when the test says so. */
  private static final class HandTicker extends ScheduledThreadPoolExecutor {
    private final AtomicReference<Runnable> task = new AtomicReference<>();

    HandTicker() {
      super(1);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long first, long period, TimeUnit unit) {
      task.set(command);
      return schedule(() -> {}, 1, TimeUnit.DAYS);
    }

    void tick() {
      task.get().run();
    }
  }
}
