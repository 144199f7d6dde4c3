package dev.sterna.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeTest {
    /** What a program says that is told to load the libraries from a folder. */
    private static String run(Path folder) throws Exception {
        Process p = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsterna.library.path=" + folder, "-cp",
                System.getProperty("java.class.path"), Probe.class.getName()).redirectErrorStream(true).start();
        String said = new String(p.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        p.waitFor();
        return said;
    }

    static class Probe {
        public static void main(String[] args) {
            System.out.println(dev.sterna.Sterna.version());
        }
    }

    @Test
    void aMissingLibraryIsNamedWithWhatToDo(@TempDir Path folder) throws Exception {
        String said = run(folder);
        assertTrue(said.contains("libsterna.so.1 is missing from [" + folder + "]") && said.contains("natives-linux"),
                said);
    }

    @Test
    void aLibraryForAnotherProcessorIsRefused(@TempDir Path folder) throws Exception {
        byte[] elf = new byte[64];
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, elf, 0, 7);
        elf[18] = (byte) 243;
        Files.write(folder.resolve("libsterna.so.1"), elf);
        String said = run(folder);
        assertTrue(said.contains("is for the processor riscv64") && said.contains(System.getProperty("os.arch")), said);
    }

    @Test
    void aFileThatIsNoLibraryIsRefused(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("libsterna.so.1"), "not a library");
        assertTrue(run(folder).contains("libsterna.so.1 cannot be loaded"));
    }

    @Test
    void anOlderLibraryIsRefusedWithBothVersionsAndItsPath() {
        UnsatisfiedLinkError e = assertThrows(UnsatisfiedLinkError.class,
                () -> Native.checkAbi(Tables.ABI - 1, "0.0.9", Path.of("/opt/libsterna.so.1")));
        for (String part : List.of("/opt/libsterna.so.1", "0.0.9", "ABI " + Tables.ABI, "ABI " + (Tables.ABI - 1))) {
            assertTrue(e.getMessage().contains(part), e.getMessage());
        }
        Native.checkAbi(Tables.ABI + 1, "9.0.0", Path.of("libsterna.so.1"));
    }

    @Test
    void theFoldersAreAPath() throws Exception {
        String said = run(Path.of("/none" + File.pathSeparator + System.getProperty("sterna.library.path")));
        assertEquals(dev.sterna.Sterna.version(), said.strip());
    }
}
