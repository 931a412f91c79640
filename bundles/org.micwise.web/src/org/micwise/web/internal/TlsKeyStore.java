package org.micwise.web.internal;

import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.micwise.base.UserError;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The certificate for https: self-signed, made once by the JDK's keytool, kept in the data folder.
 * Whoever wants a better one puts it there.
 */
public final class TlsKeyStore {

    private static final Path KEYTOOL = Path.of(System.getProperty("java.home"), "bin", "keytool");

    /** Guards nothing that the folder's permissions do not: the format demands one. */
    private static final String PASSWORD = "micwise";

    private TlsKeyStore() {}

    public static SslContextFactory.Server open(Path data) throws UserError {
        Path file = data.resolve("tls.p12");
        try {
            if (!Files.exists(file)) {
                create(file);
            }
        } catch (IOException e) {
            throw UserError.failure(
                    "Cannot make a certificate in " + file + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UserError.failure("Interrupted while making a certificate.", e);
        }
        SslContextFactory.Server ssl = new SslContextFactory.Server();
        ssl.setKeyStorePath(file.toUri().toString());
        ssl.setKeyStorePassword(PASSWORD);
        ssl.setSniRequired(false);
        return ssl;
    }

    private static void create(Path file) throws IOException, InterruptedException, UserError {
        InetAddress own = InetAddress.getLocalHost();
        String address = LocalAddress.reachable("0.0.0.0");
        Process keytool =
                new ProcessBuilder(
                                List.of(
                                        KEYTOOL.toString(),
                                        "-genkeypair",
                                        "-keystore",
                                        file.toString(),
                                        "-storetype",
                                        "PKCS12",
                                        "-storepass",
                                        PASSWORD,
                                        "-alias",
                                        "micwise",
                                        "-keyalg",
                                        "EC",
                                        "-groupname",
                                        "secp256r1",
                                        "-validity",
                                        "825",
                                        "-dname",
                                        "CN=Mic-Wise " + own.getHostName(),
                                        "-ext",
                                        "san=dns:localhost,dns:%s,ip:127.0.0.1,ip:%s"
                                                .formatted(own.getHostName(), address)))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw UserError.failure("Cannot make a certificate in %s: %s".formatted(file, said));
        }
    }
}
