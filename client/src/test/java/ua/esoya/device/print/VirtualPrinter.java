package ua.esoya.device.print;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A CUPS of its own on a loopback port with one queue that writes PDF files. Everything is in one folder but the queue's
 * settings: cups-pdf reads them from /etc/cups only, so that file carries the process id in its name and is taken away.
 */
final class VirtualPrinter implements AutoCloseable {
  static final String QUEUE = "EsoyaTest";
  private static final Pattern SHEETS = Pattern.compile(" total (\\d+) ");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final String name;
  private final Path folder;
  private final Path settings;
  private final Process server;
  private final String address;

  VirtualPrinter() throws IOException, InterruptedException {
    name = "esoya" + ProcessHandle.current().pid();
    folder = reachableFolder(name);
    settings = Path.of("/etc/cups/cups-pdf-" + name + ".conf");
    int port = freePort();
    address = "127.0.0.1:" + port;
    Path out = Files.createDirectories(folder.resolve("out"));
    for (String inner : List.of("root", "request", "cache", "state", "tmp", "spool")) {
      Files.createDirectories(folder.resolve(inner));
    }
    // the filters run as lp, not as the one who started the server
    Files.setPosixFilePermissions(folder.resolve("tmp"), EnumSet.allOf(PosixFilePermission.class));
    Files.writeString(
        settings,
        "Out %s%nAnonDirName %s%nSpool %s%nGSTmp %s%nLog %s%n"
            .formatted(out, out, folder.resolve("spool"), folder.resolve("tmp"), folder));
    Files.writeString(
        folder.resolve("cupsd.conf"),
        """
        Listen %s
        Browsing Off
        DefaultAuthType None
        WebInterface No
        LogLevel warn
        PreserveJobFiles Yes
        <Location />
          Order allow,deny
          Allow localhost
        </Location>
        <Location /admin>
          Order allow,deny
          Allow localhost
        </Location>
        <Policy default>
          <Limit All>
            Order deny,allow
            Allow localhost
          </Limit>
        </Policy>
        """
            .formatted(address));
    Files.writeString(
        folder.resolve("cups-files.conf"),
        """
        ServerRoot %1$s/root
        RequestRoot %1$s/request
        CacheDir %1$s/cache
        StateDir %1$s/state
        TempDir %1$s/tmp
        AccessLog %1$s/access.log
        ErrorLog %1$s/error.log
        PageLog %1$s/page.log
        SystemGroup root
        User lp
        Group lp
        Sandboxing relaxed
        FileDevice Yes
        """
            .formatted(folder));
    server =
        new ProcessBuilder(
                "/usr/sbin/cupsd", "-f", "-c", folder + "/cupsd.conf", "-s", folder + "/cups-files.conf")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("cupsd.out").toFile())
            .start();
    await("cupsd answers", () -> quietly("/usr/bin/lpstat", "-r").contains("is running"));
    addQueue();
  }

  void addQueue() throws IOException, InterruptedException {
    run("/usr/sbin/lpadmin", "-p", QUEUE, "-E", "-v", "cups-pdf:/" + name, "-P", "/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd");
  }

  void removeQueue() throws IOException, InterruptedException {
    run("/usr/sbin/lpadmin", "-x", QUEUE);
  }

  /** Ends the jobs of earlier tests and takes their papers away. */
  void clear() throws IOException, InterruptedException {
    run("/usr/bin/cancel", "-a", "-x");
    await("no job left", () -> quietly("/usr/bin/lpstat", "-o").isBlank());
    for (Path paper : papers()) {
      Files.delete(paper);
    }
  }

  /** Runs a command of CUPS against this server and answers what it wrote. */
  String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("CUPS_SERVER", address);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + ": " + output);
    }
    return output;
  }

  /** Runs {@link PrintProbe} against this server; its last line is the answer, others are the log. */
  String probe(String... args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Dstdout.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                PrintProbe.class.getName()));
    command.addAll(List.of(args));
    return run(command.toArray(String[]::new)).lines().reduce("", (before, line) -> line);
  }

  /** Waits until so many files have been printed and the queue is empty. */
  List<Path> awaitPapers(int count) throws IOException {
    await(count + " papers", () -> papers().size() >= count && quietly("/usr/bin/lpstat", "-o").isBlank());
    return papers();
  }

  /** The only document in the queue's history, as it was received. */
  Path received() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("request"))) {
      List<Path> found = files.filter(f -> f.getFileName().toString().startsWith("d")).toList();
      if (found.size() != 1) {
        throw new IOException("one document expected: " + found);
      }
      return found.getFirst();
    }
  }

  /** Sheets of the last job by the queue's own count. */
  int sheetsCounted() throws IOException {
    Matcher total = SHEETS.matcher(Files.readAllLines(folder.resolve("page.log")).getLast());
    return total.find() ? Integer.parseInt(total.group(1)) : 0;
  }

  private List<Path> papers() {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private String quietly(String... command) {
    try {
      return run(command);
    } catch (IOException e) {
      return "failed: " + e.getMessage();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void await(String what, BooleanSupplier condition) throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end) || !server.isAlive()) {
        throw new IOException("waited for: " + what + "; see " + folder);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  /** target/, or a temporary folder where CUPS's own user could not walk into target/. */
  private static Path reachableFolder(String name) throws IOException {
    Path target = Files.createDirectories(Path.of("target", "cups", name)).toRealPath();
    for (Path p = target; p != null; p = p.getParent()) {
      if (!Files.getPosixFilePermissions(p).contains(PosixFilePermission.OTHERS_EXECUTE)) {
        Path temporary = Files.createTempDirectory(name);
        Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(Path.of("/usr")));
        return temporary;
      }
    }
    return target;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws IOException {
    server.destroy();
    server.onExit().join();
    Files.deleteIfExists(settings);
  }
}
