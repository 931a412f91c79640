package org.micwise.web.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.micwise.base.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The certificate for https: self-signed, made once by the JDK's keytool, kept in the data folder.
 * Whoever wants a better one puts it there.
 */
public final class TlsKeyStore {

    private static final Logger LOG = LoggerFactory.getLogger(TlsKeyStore.class);
    private static final Path KEYTOOL = Path.of(System.getProperty("java.home"), "bin", "keytool");

    /** Guards nothing that the file's permissions do not: the format demands one. */
    private static final String PASSWORD = "micwise";

    private TlsKeyStore() {}

    /**
     * Opens the key store, and makes it first if absent.
     *
     * @throws UserError if it cannot be made or read
     */
    public static SslContextFactory.Server open(Path data) throws UserError {
        Path file = data.resolve("tls.p12");
        if (!Files.exists(file)) {
            make(file);
        }
        SslContextFactory.Server ssl = new SslContextFactory.Server();
        ssl.setKeyStore(load(file));
        ssl.setKeyStorePassword(PASSWORD);
        ssl.setSniRequired(false);
        return ssl;
    }

    private static KeyStore load(Path file) throws UserError {
        try {
            return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw UserError.failure(
                    "The certificate in %s cannot be read (%s). It must be PKCS #12 with the password %s; delete it to get a new one."
                            .formatted(file, e.getMessage(), PASSWORD),
                    e);
        }
    }

    private static void make(Path file) throws UserError {
        try {
            Files.createDirectories(file.getParent());
            // a folder that is ours alone: nobody reads the key while it is made, nor half of it
            Path workshop = Files.createTempDirectory(file.getParent(), "tls");
            Path fresh = workshop.resolve(file.getFileName());
            try {
                keytool(fresh);
                if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(
                            fresh, PosixFilePermissions.fromString("rw-------"));
                }
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
                Files.delete(workshop);
            }
        } catch (IOException e) {
            throw UserError.failure(
                    "Cannot make a certificate in %s: %s. Choose another folder with --data."
                            .formatted(file, e),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UserError.failure("Interrupted while making a certificate.", e);
        }
    }

    private static void keytool(Path file) throws IOException, InterruptedException, UserError {
        List<String> command =
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
                        "CN=Mic-Wise",
                        "-ext",
                        "san=" + String.join(",", names()));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        byte[] said = keytool.getInputStream().readAllBytes();
        if (keytool.waitFor() != 0) {
            throw UserError.failure(
                    "Cannot make a certificate in %s: %s"
                            .formatted(file, new String(said, StandardCharsets.UTF_8)));
        }
    }

    /** By what names and addresses tablets may call this machine. */
    private static Set<String> names() {
        Set<String> names = new LinkedHashSet<>(List.of("dns:localhost", "ip:127.0.0.1"));
        names.add("ip:" + LocalAddress.reachable("0.0.0.0"));
        try {
            String host = InetAddress.getLocalHost().getHostName();
            // not every name of a machine is one that a certificate may carry
            if (host.matches("[A-Za-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*")) {
                names.add("dns:" + host);
            }
        } catch (UnknownHostException e) {
            LOG.debug("This machine has no name: it is called by its address", e);
        }
        return names;
    }
}
