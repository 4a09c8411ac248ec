package ua.esoya.document;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws in a child process, which is kept warm between forms, killed when a form takes too long, and let go when nobody draws. */
public final class ChildForms implements Forms {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Set<String> KEPT = Set.of("SystemRoot", "TEMP", "TMP");

    /** Named whole: the child gets no search path. It becomes the program it starts, so there is one process to end. */
    private static final List<String> NICE = List.of("/usr/bin/nice", "/bin/nice");
    private static final String LATER = "10";

    private final List<String> yielding;
    private final Duration longest;
    private final Duration idle;
    private final int megabytes;
    private final ReentrantLock one = new ReentrantLock();
    private @Nullable Child child;
    private long drawings;

    /** As the program uses it: ten seconds and 160 MB for a form, and the child goes after two minutes without any. */
    public ChildForms() {
        this(Duration.ofSeconds(10), Duration.ofMinutes(2), 160, List.of());
    }

    /** For long work behind a person's own: the same, but the processor goes to others first, where the system has {@code nice}; elsewhere as any process. */
    public static ChildForms behind() {
        return new ChildForms(Duration.ofSeconds(10), Duration.ofMinutes(2), 160, NICE.stream().filter(it -> Files.isExecutable(Path.of(it))).findFirst().map(it -> List.of(it, "-n", LATER)).orElse(List.of()));
    }

    ChildForms(Duration longest, Duration idle, int megabytes) {
        this(longest, idle, megabytes, List.of());
    }

    private ChildForms(Duration longest, Duration idle, int megabytes, List<String> yielding) {
        this.yielding = yielding;
        this.longest = longest;
        this.idle = idle;
        this.megabytes = megabytes;
    }

    private record Child(Process process, DataInputStream in, DataOutputStream out) {}

    @Override
    public DrawnForm draw(String form, FormValues values, FormOrder order) {
        one.lock();
        try {
            return ask(running(), form, values, order);
        } finally {
            one.unlock();
        }
    }

    @Override
    public void warmUp() {
        one.lock();
        try {
            running();
        } finally {
            one.unlock();
        }
    }

    /** Ends the child; the next form starts another. */
    void stop() {
        one.lock();
        try {
            end();
        } finally {
            one.unlock();
        }
    }

    /** The child's process, while there is one. */
    long pid() {
        var running = child;
        return running == null ? 0 : running.process().pid();
    }

    private DrawnForm ask(Child asked, String form, FormValues values, FormOrder order) {
        var overdue = new AtomicBoolean();
        var done = new AtomicBoolean();
        var watch = CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS);
        watch.execute(() -> {
            if (!done.get()) {
                overdue.set(true);
                asked.process().destroyForcibly();
            }
        });
        try {
            FormWire.write(asked.out(), form);
            FormWire.write(asked.out(), values.content());
            asked.out().writeInt(order.firstPage());
            asked.out().writeInt(order.pages());
            asked.out().writeInt(order.dpi());
            asked.out().writeBoolean(order.withText());
            asked.out().writeBoolean(order.isFilledOnly());
            asked.out().flush();
            return answer(asked.in());
        } catch (IOException died) {
            end();
            // whoever dies by itself had no memory left: nothing else ends it
            throw new TemplateRefused(TemplateTrouble.of(overdue.get() ? TemplateTrouble.Kind.TIME : TemplateTrouble.Kind.MEMORY, 0, ""));
        } finally {
            done.set(true);
            letGoWhenIdle();
        }
    }

    private static DrawnForm answer(DataInputStream in) throws IOException {
        if (in.readByte() == FormChild.REFUSED) {
            var kind = TemplateTrouble.Kind.valueOf(FormWire.text(in));
            int line = in.readInt();
            throw new TemplateRefused(TemplateTrouble.of(kind, line, FormWire.text(in)));
        }
        int pages = in.readInt();
        byte[] pdf = FormWire.bytes(in);
        String text = FormWire.text(in);
        var words = FormWire.words(in);
        List<BufferedImage> pictures = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            pictures.add(picture(in));
        }
        return new DrawnForm(pdf, pages, text, words, pictures);
    }

    private static BufferedImage picture(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        int[] dots = new int[width * height];
        ByteBuffer.wrap(FormWire.bytes(in)).asIntBuffer().get(dots);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, dots, 0, width);
        return picture;
    }

    private Child running() {
        var known = child;
        if (known != null && known.process().isAlive()) {
            return known;
        }
        try {
            var made = start();
            child = made;
            return made;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    private Child start() throws IOException {
        var builder = new ProcessBuilder(Stream.concat(yielding.stream(), command().stream()).toList());
        // what the program knows of its person and its server stays with it
        builder.environment().keySet().retainAll(KEPT);
        builder.environment().put("CLASSPATH", absolute(System.getProperty("java.class.path")));
        builder.directory(new File(System.getProperty("java.io.tmpdir")));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        var process = builder.start();
        var made = new Child(process, new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16)),
                new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16)));
        var ready = new AtomicBoolean();
        CompletableFuture.delayedExecutor(START.toMillis(), TimeUnit.MILLISECONDS).execute(() -> {
            if (!ready.get()) {
                process.destroyForcibly();
            }
        });
        try {
            if (made.in().readByte() != FormChild.READY) {
                throw new IOException("the child that draws forms did not start");
            }
        } finally {
            ready.set(true);
        }
        return made;
    }

    /** Packages have no {@code java}: they name their own launcher. */
    private List<String> command() {
        String launcher = System.getProperty("esoya.forms.launcher", "");
        if (!launcher.isBlank()) {
            return List.of(launcher);
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-Xmx" + megabytes + "m", "-Xss2m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MaxMetaspaceSize=128m", "-XX:MaxDirectMemorySize=16m",
                "-XX:+ExitOnOutOfMemoryError", "-Xshare:auto", "-Djava.awt.headless=true", "-Duser.timezone=Europe/Kyiv", FormChild.class.getName());
    }

    private static String absolute(String classPath) {
        return String.join(File.pathSeparator, List.of(classPath.split(File.pathSeparator)).stream().map(entry -> Path.of(entry).toAbsolutePath().toString()).toList());
    }

    private void end() {
        var known = child;
        child = null;
        if (known != null) {
            known.process().destroyForcibly();
        }
    }

    private void letGoWhenIdle() {
        long now = ++drawings;
        CompletableFuture.delayedExecutor(idle.toMillis(), TimeUnit.MILLISECONDS).execute(() -> {
            one.lock();
            try {
                if (drawings == now) {
                    end();
                }
            } finally {
                one.unlock();
            }
        });
    }
}
