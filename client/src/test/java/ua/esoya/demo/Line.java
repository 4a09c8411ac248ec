package ua.esoya.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import ua.esoya.domain.ServerAddress;

/**
 * The network between a workstation and the demonstration server, which can be cut at the worst moments: real sockets on both
 * sides, bytes passed on as they come.
 */
public final class Line implements AutoCloseable {
    /** What the client's first words of a registration look like on the wire. */
    private static final String REGISTER = "\"register\"(";

    private enum Moment { NEVER, BEFORE_THE_REQUEST, BEFORE_THE_ANSWER }

    private final URI server;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile Moment next = Moment.NEVER;
    private volatile Runnable atTheCut = () -> {};
    private volatile @Nullable ServerSocket door;

    /** A whole line to this server. */
    public Line(ServerAddress to) throws IOException {
        server = URI.create(to.url().substring("jdbc:".length()));
        door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        port = door.getLocalPort();
        accept(door);
    }

    /** The server's address through this line. */
    public ServerAddress address() {
        String query = server.getQuery() == null ? "" : "?" + server.getQuery();
        return new ServerAddress("jdbc:postgresql://127.0.0.1:" + port + server.getPath() + query, Optional.empty());
    }

    /** Registrations that were sent into this line, whether they arrived or not. */
    public int registrations() {
        return requests.get();
    }

    /** The next registration is cut off before its first byte reaches the server. */
    public void cutBeforeTheRequest() {
        next = Moment.BEFORE_THE_REQUEST;
    }

    /** The next registration is committed and its answer is not passed on; {@code atThatMoment} looks at the server then. */
    public void cutBeforeTheAnswer(Runnable atThatMoment) {
        atTheCut = atThatMoment;
        next = Moment.BEFORE_THE_ANSWER;
    }

    /** Cuts everything; whoever knocks is refused until {@link #restore()}. */
    public void cut() throws IOException {
        ServerSocket open = door;
        if (open != null) {
            open.close();
        }
        sockets.forEach(Line::shut);
    }

    /** The line is whole again, at the same address. */
    public void restore() throws IOException {
        var open = new ServerSocket();
        open.setReuseAddress(true);
        open.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        door = open;
        accept(open);
    }

    private void accept(ServerSocket open) {
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    connect(open.accept());
                }
            } catch (IOException cut) {
                shut(open);
            }
        });
    }

    private void connect(Socket client) throws IOException {
        var onward = new Socket(server.getHost(), server.getPort());
        sockets.add(client);
        sockets.add(onward);
        var talk = new Talk(client, onward);
        Thread.ofVirtual().start(() -> pass(client, onward, talk::asks));
        Thread.ofVirtual().start(() -> pass(onward, client, talk::answers));
    }

    private interface Listener {
        /** Whether these bytes may be passed on. */
        boolean hears(String bytes);
    }

    private void pass(Socket from, Socket to, Listener listener) {
        var bytes = new byte[1 << 16];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (!listener.hears(new String(bytes, 0, read, StandardCharsets.ISO_8859_1))) {
                    break;
                }
                out.write(bytes, 0, read);
            }
        } catch (IOException cut) {
            // the other direction ends too, below
        } finally {
            shut(from);
            shut(to);
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    /** One connection: the client speaks, the server answers, in turns. */
    private final class Talk {
        private enum Turn { OTHER, REGISTERING, REGISTERED, COMMITTING }

        private final Socket client;
        private final Socket onward;
        private volatile Turn turn = Turn.OTHER;

        Talk(Socket client, Socket onward) {
            this.client = client;
            this.onward = onward;
        }

        boolean asks(String bytes) {
            if (bytes.contains(REGISTER)) {
                requests.incrementAndGet();
                if (next == Moment.BEFORE_THE_REQUEST) {
                    next = Moment.NEVER;
                    shut(onward);
                    shut(client);
                    return false;
                }
                turn = next == Moment.BEFORE_THE_ANSWER ? Turn.REGISTERING : Turn.OTHER;
            } else if (turn == Turn.REGISTERED) {
                turn = Turn.COMMITTING;
            }
            return true;
        }

        boolean answers(String ignored) {
            if (turn == Turn.REGISTERING) {
                turn = Turn.REGISTERED;
            } else if (turn == Turn.COMMITTING) {
                next = Moment.NEVER;
                atTheCut.run();
                return false;
            }
            return true;
        }
    }

    private static void shut(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
