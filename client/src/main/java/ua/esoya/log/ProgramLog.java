package ua.esoya.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The log as files of this machine: {@code log/esoya.log} and three older ones of a megabyte each. */
public final class ProgramLog {
    private static final String APPENDER = "file";
    private static final int OLDER = 3;
    private static final FileSize SIZE = FileSize.valueOf("1MB");

    private final Path file;

    private ProgramLog(Path file) {
        this.file = file;
    }

    /** Writes from now on to files under {@code home}, and no longer where it did before; a folder that refuses leaves the error stream alone. */
    public static ProgramLog begin(Path home) {
        return begin(home, SIZE);
    }

    static ProgramLog begin(Path home, FileSize size) {
        var log = new ProgramLog(home.resolve("log").resolve("esoya.log"));
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
            root.detachAppender(APPENDER);
            root.addAppender(log.appender(context, size));
        }
        return log;
    }

    /** The last lines, oldest first: what a problem report carries; empty when nothing was ever wrong here. */
    public List<String> lastLines(int most) {
        try {
            var lines = Files.readAllLines(file);
            return List.copyOf(lines.subList(Math.max(0, lines.size() - most), lines.size()));
        } catch (IOException nothingWritten) {
            return List.of();
        }
    }

    private RollingFileAppender<ILoggingEvent> appender(LoggerContext context, FileSize size) {
        var layout = new QuietLayout();
        layout.setContext(context);
        layout.start();
        var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setName(APPENDER);
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        var rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setMaxIndex(OLDER);
        rolling.setFileNamePattern(file + ".%i");
        rolling.start();
        var trigger = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        trigger.setContext(context);
        trigger.setMaxFileSize(size);
        trigger.setCheckIncrement(Duration.buildByMilliseconds(0));
        trigger.start();
        appender.setRollingPolicy(rolling);
        appender.setTriggeringPolicy(trigger);
        appender.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        // a read that nobody waits for any more breaks its connection, as it should: hundreds of such lines a day would hide the one that matters
        context.getLogger("com.zaxxer.hikari.pool.ProxyConnection").setLevel(Level.ERROR);
        return appender;
    }
}
