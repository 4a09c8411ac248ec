package ua.esoya.data;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.postgresql.Driver;
import ua.esoya.domain.ServerAddress;
import ua.esoya.domain.trace.ServerLine;

/**
 * Looks how long the server's certificate is valid, over a line of its own that says nothing and is closed at once. Whether the
 * certificate may be trusted is decided by the real connections; one that has ended must still be readable here.
 */
public final class CertificateLook {
    private static final int PATIENCE_MILLIS = 3_000;
    /** Length and code by which a client of PostgreSQL asks for encryption. */
    private static final byte[] ASKS_FOR_TLS = ByteBuffer.allocate(8).putInt(8).putInt(80_877_103).array();

    private CertificateLook() {}

    /** How the line to this server is; blocks for seconds at most. */
    public static ServerLine at(ServerAddress address) {
        if (address.local() && address.caCertificate().isEmpty()) {
            return new ServerLine(false, Optional.empty());
        }
        Properties parts = Driver.parseURL(address.url(), null);
        if (parts == null) {
            return new ServerLine(true, Optional.empty());
        }
        try (var plain = new Socket()) {
            String host = parts.getProperty("PGHOST", "localhost");
            plain.connect(new InetSocketAddress(host, Integer.parseInt(parts.getProperty("PGPORT", "5432"))), PATIENCE_MILLIS);
            plain.setSoTimeout(PATIENCE_MILLIS);
            plain.getOutputStream().write(ASKS_FOR_TLS);
            return new ServerLine(true, plain.getInputStream().read() == 'S' ? Optional.of(lastDay(plain, host)) : Optional.empty());
        } catch (IOException | GeneralSecurityException away) {
            return new ServerLine(true, Optional.empty());
        }
    }

    private static LocalDate lastDay(Socket plain, String host) throws IOException, GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        var onlooker = new Onlooker();
        context.init(null, new TrustManager[] {onlooker}, null);
        try (var line = (SSLSocket) context.getSocketFactory().createSocket(plain, host, plain.getPort(), true)) {
            line.startHandshake();
            return ((X509Certificate) line.getSession().getPeerCertificates()[0]).getNotAfter().toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
        }
    }

    /** Trusts nobody with anything: over this line not a word is said. */
    private static final class Onlooker implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
