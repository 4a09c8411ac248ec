package ua.esoya.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.esoya.domain.SignedException;

/**
 * One line for an event and one for each step of a failure: kinds, places and SQLSTATE, without the words of failures, in which the
 * server and libraries quote names and numbers of people (6.4). What looks personal in a line of our own is blotted out too.
 */
@SignedException("the code of a failed statement is all that its words would tell without personal data")
public final class QuietLayout extends LayoutBase<ILoggingEvent> {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int FRAMES = 20;
    // digits of a code or phone, an address of mail, words in Cyrillic letters: our own lines are English
    private static final Pattern PERSONAL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+|\\d{5,}|\\p{IsCyrillic}[\\p{IsCyrillic}'’ʼ-]*");

    @Override
    public String doLayout(ILoggingEvent event) {
        var line = new StringBuilder()
                .append(MOMENT.format(LocalDateTime.ofInstant(event.getInstant(), ZoneId.systemDefault())))
                .append(' ').append(event.getLevel()).append(' ').append(shortened(event.getLoggerName()))
                .append(' ').append(PERSONAL.matcher(event.getFormattedMessage()).replaceAll("…")).append('\n');
        failure(line, event.getThrowableProxy());
        return line.toString();
    }

    private static void failure(StringBuilder line, @Nullable IThrowableProxy thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            line.append("  ").append(cause == thrown ? "" : "caused by ").append(cause.getClassName());
            if (cause instanceof ThrowableProxy known && known.getThrowable() instanceof SQLException failed) {
                line.append(' ').append(failed.getSQLState());
            }
            line.append('\n');
            var frames = cause.getStackTraceElementProxyArray();
            for (int at = 0; at < Math.min(FRAMES, frames.length - cause.getCommonFrames()); at++) {
                line.append("    ").append(frames[at].getSTEAsString()).append('\n');
            }
            if (cause.isCyclic()) {
                return;
            }
        }
    }

    private static String shortened(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }
}
