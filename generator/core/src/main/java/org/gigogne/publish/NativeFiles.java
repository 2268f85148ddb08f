package org.gigogne.publish;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * What the system can do with files and Java cannot. Each call tells whether it did it: where it did not, there is another
 * way that is not as good.
 */
final class NativeFiles {
    private static final int AT_FDCWD = -100;
    private static final int RENAME_EXCHANGE = 2;
    private static final int RENAME_SWAP = 2;

    private NativeFiles() {}

    /**
     * Gives each of two folders the place of the other, in one step: {@code renameat2} of Linux, {@code renamex_np} of
     * macOS.
     */
    static boolean exchange(Path one, Path other) {
        if (Platform.isLinux()) {
            return call("renameat2", AT_FDCWD, name(one), AT_FDCWD, name(other), RENAME_EXCHANGE);
        }
        return Platform.isMac() && call("renamex_np", name(one), name(other), RENAME_SWAP);
    }

    /** Has all that was written reach the disks; elsewhere than on Linux, {@code sync} does not wait for that. */
    static boolean sync() {
        return Platform.isLinux() && call("sync");
    }

    private static boolean call(String name, Object... arguments) {
        try {
            Function function =
                    NativeLibrary.getInstance(Platform.C_LIBRARY_NAME).getFunction(name);
            if (arguments.length == 0) {
                function.invokeVoid(arguments);
                return true;
            }
            return function.invokeInt(arguments) == 0;
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            return false; // a system without that call, or where no native code may be loaded
        }
    }

    /** A path as Java itself gives it to the system. */
    private static byte[] name(Path path) {
        return (path + "\0").getBytes(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
    }
}
