package dev.hearth.control.http;

import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/// HTTP between the processes of one machine, which never speak TLS. A client that is made without further words reads
/// all
/// certificate authorities of the JDK first, at a cost in time and memory that each of our processes would pay.
public final class Loopback {
    private Loopback() {}

    /// A client that cannot speak to anything but plain HTTP/1.1: it trusts no certificate.
    public static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(trustingNobody());
    }

    private static SSLContext trustingNobody() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[0], null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has TLS", e);
        }
    }
}
