package dev.sterna.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds and loads the native libraries: in the folders of the property {@code sterna.library.path} or the environment
 * variable STERNA_LIBRARY_PATH, else those of the jar {@code sterna-VERSION-natives-PLATFORM}, extracted once.
 */
public final class Native {
    private static final String JNI = System.mapLibraryName("sterna_jni");
    private static final String ENGINE = switch (JNI.substring(JNI.lastIndexOf('.'))) {
        case ".so" -> "libsterna.so.1";
        case ".dylib" -> "libsterna.1.dylib";
        default -> "sterna.dll";
    };
    private static final String HOW = "add the dependency dev.sterna:sterna with the classifier natives-" + platform()
            + ", or name the folder of the libraries by -Dsterna.library.path or STERNA_LIBRARY_PATH";
    private static String failure;
    private static boolean loaded;

    private Native() {
    }

    /** Loads the libraries unless they are; throws an error that says what to do. */
    public static synchronized void require() {
        if (loaded) {
            return;
        }
        if (failure == null) {
            try {
                load();
                loaded = true;
                return;
            } catch (UnsatisfiedLinkError e) {
                failure = e.getMessage();
            } catch (IOException e) {
                failure = "the libraries of Sterna could not be extracted: " + e + "; " + HOW;
            }
        }
        throw new UnsatisfiedLinkError(failure);
    }

    private static void load() throws IOException {
        String given = System.getProperty("sterna.library.path", System.getenv("STERNA_LIBRARY_PATH"));
        List<Path> folders = new ArrayList<>();
        if (given != null) {
            for (String folder : given.split(System.getProperty("path.separator"))) {
                folders.add(Path.of(folder));
            }
        } else {
            folders.add(extract());
        }
        Path engine = find(folders, ENGINE);
        loadFile(engine);
        loadFile(find(folders, JNI));
        checkAbi(Abi.sterna_abi_version(), new String(Abi.sterna_version(), StandardCharsets.UTF_8), engine);
    }

    private static Path find(List<Path> folders, String name) {
        for (Path folder : folders) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                return file.toAbsolutePath();
            }
        }
        throw new UnsatisfiedLinkError(name + " is missing from " + folders + ": " + HOW);
    }

    private static void loadFile(Path file) throws IOException {
        String is = architecture(file);
        String wanted = System.getProperty("os.arch");
        if (is != null && !is.equals(wanted)) {
            throw new UnsatisfiedLinkError(file + " is for the processor " + is
                    + ", but this Java virtual machine runs on " + wanted + ": " + HOW);
        }
        try {
            System.load(file.toString());
        } catch (UnsatisfiedLinkError e) {
            throw new UnsatisfiedLinkError(file + " cannot be loaded (" + e.getMessage() + "): " + HOW);
        }
    }

    /** The architecture of an ELF file, as Java names it; null where it is something else. */
    private static String architecture(Path file) throws IOException {
        byte[] head = new byte[20];
        try (InputStream in = Files.newInputStream(file)) {
            if (in.readNBytes(head, 0, head.length) < head.length || head[0] != 0x7f || head[1] != 'E') {
                return null;
            }
        }
        ByteOrder order = head[5] == 2 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        int machine = ByteBuffer.wrap(head).order(order).getShort(18) & 0xffff;
        return switch (machine) {
            case 62 -> "amd64";
            case 183 -> "aarch64";
            case 243 -> "riscv64";
            case 3 -> "x86";
            case 40 -> "arm";
            default -> "machine " + machine + " of ELF";
        };
    }

    static void checkAbi(int found, String version, Path file) {
        if (found < Tables.ABI) {
            String own = Native.class.getPackage().getImplementationVersion();
            throw new UnsatisfiedLinkError("dev.sterna:sterna" + (own == null ? "" : " " + own) + " needs ABI "
                    + Tables.ABI
                    + " of libsterna, but " + file + " has ABI " + found + " (version " + version + "): " + HOW);
        }
    }

    static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch");
        return (os.contains("win") ? "windows" : os.contains("mac") ? "macos" : "linux") + "-" + (arch.equals("amd64")
                ? "x86_64" : arch);
    }

    // ---- the jar of the natives: /dev/sterna/natives/PLATFORM/{CHECKSUM,files…}

    private static Path extract() throws IOException {
        String inside = "/dev/sterna/natives/" + platform() + "/";
        String list;
        try (InputStream in = Native.class.getResourceAsStream(inside + "files")) {
            if (in == null) {
                throw new UnsatisfiedLinkError("the libraries of Sterna are not on the class path (" + inside + "): "
                        + HOW);
            }
            list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String[] lines = list.strip().split("\n"); // the checksum of all, then a name a line
        Path folder = cache().resolve(lines[0]);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(folder.getParent());
        Path fresh = Files.createTempDirectory(folder.getParent(), "fresh");
        try {
            for (int i = 1; i < lines.length; ++i) {
                try (InputStream in = Native.class.getResourceAsStream(inside + lines[i])) {
                    Files.copy(in, fresh.resolve(lines[i]));
                }
            }
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!(e instanceof FileAlreadyExistsException) && !Files.isDirectory(folder)) {
                throw e;
            } // another process was faster
        } finally {
            if (Files.isDirectory(fresh)) {
                try (Stream<Path> files = Files.list(fresh)) {
                    for (Path file : (Iterable<Path>) files::iterator) {
                        Files.delete(file);
                    }
                }
                Files.delete(fresh);
            }
        }
        return folder;
    }

    private static Path cache() {
        String given = System.getProperty("sterna.cache", System.getenv("XDG_CACHE_HOME"));
        return given != null ? Path.of(given, "sterna") : Path.of(System.getProperty("user.home"), ".cache", "sterna");
    }
}
