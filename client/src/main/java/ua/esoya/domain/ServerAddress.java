package ua.esoya.domain;

import java.nio.file.Path;
import java.util.Optional;

/** Where the server is: a jdbc:postgresql URL, and the certificate authority that vouches for it. */
public record ServerAddress(String url, Optional<Path> caCertificate) {

    /** Whether the connection stays on this machine, where no network can listen. */
    public boolean local() {
        return url.contains("//127.0.0.1") || url.contains("//localhost") || url.contains("//[::1]");
    }
}
