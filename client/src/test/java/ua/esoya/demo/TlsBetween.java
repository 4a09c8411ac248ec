package ua.esoya.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** One who stands between a program and its server with a certificate the program trusts, and reads everything. */
public final class TlsBetween implements AutoCloseable {
    private static final byte[] ASK_FOR_TLS = {0, 0, 0, 8, 4, (byte) 0xd2, 0x16, 0x2f};

    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final SSLContext toProgram;
    private final SSLContext toServer;
    private final int serverPort;

    /** Listens; {@code store} is the PKCS12 with its key. */
    public TlsBetween(Path store, char[] password, int serverPort) throws IOException, GeneralSecurityException {
        this.serverPort = serverPort;
        var keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, password);
        }
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, password);
        toProgram = SSLContext.getInstance("TLS");
        toProgram.init(own.getKeyManagers(), null, null);
        toServer = SSLContext.getInstance("TLS");
        toServer.init(null, new TrustManager[] {new TrustsAll()}, new SecureRandom());
        Thread.ofVirtual().start(this::serve);
    }

    /** Where it listens. */
    public int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var program = door.accept();
                Thread.ofVirtual().start(() -> stand(program));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void stand(Socket program) {
        try (program; var server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
            program.getInputStream().readNBytes(ASK_FOR_TLS.length);
            program.getOutputStream().write('S');
            var left = (SSLSocket) toProgram.getSocketFactory().createSocket(program, null, true);
            left.setUseClientMode(false);
            server.getOutputStream().write(ASK_FOR_TLS);
            server.getInputStream().readNBytes(1);
            var right = (SSLSocket) toServer.getSocketFactory().createSocket(server, "localhost", serverPort, true);
            var back = Thread.ofVirtual().start(() -> carry(right, left));
            carry(left, right);
            back.join();
        } catch (IOException ended) {
            // one side hung up
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void carry(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] some = new byte[8192];
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                out.write(some, 0, count);
                out.flush();
            }
            to.close();
        } catch (IOException ended) {
            // one side hung up
        }
    }

    private static final class TrustsAll implements X509TrustManager {
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
