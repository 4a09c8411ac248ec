package ua.esoya.fx;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/** The last defect the program logged, so that a path stopped by its window names the cause and not only the code. */
final class LoggedDefects extends AppenderBase<ILoggingEvent> {
    private static final LoggedDefects HEARD = new LoggedDefects();
    private volatile String last = "";

    private LoggedDefects() {}

    /** Begins to hear; what was heard before is forgotten. */
    static void hear() {
        HEARD.last = "";
        if (!HEARD.isStarted()) {
            HEARD.start();
            ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(HEARD);
        }
    }

    /** The cause with its frames; empty when there was none. */
    static String last() {
        return HEARD.last;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.ERROR) && event.getThrowableProxy() != null) {
            last = ThrowableProxyUtil.asString(event.getThrowableProxy());
        }
    }
}
