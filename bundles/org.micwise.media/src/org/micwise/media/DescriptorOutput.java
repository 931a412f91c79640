package org.micwise.media;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/**
 * Writes to a POSIX file descriptor of any number, be it a pipe, a file or a socket; Java itself
 * can only be given the standard three. One thread. Never closed: the process's end does that.
 */
final class DescriptorOutput extends OutputStream {

    private static final int INTERRUPTED = 4;
    private static final int CHUNK_BYTES = 64 * 1024;
    private static final Linker.Option KEEP_ERROR = Linker.Option.captureCallState("errno");
    private static final MemoryLayout ERROR = Linker.Option.captureStateLayout();
    private static final VarHandle ERROR_NUMBER =
            ERROR.varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private final int descriptor;
    private final MethodHandle write;
    private final MemorySegment chunk = Arena.ofAuto().allocate(CHUNK_BYTES);
    private final MemorySegment error = Arena.ofAuto().allocate(ERROR);

    private DescriptorOutput(int descriptor, MethodHandle write) {
        this.descriptor = descriptor;
        this.write = write;
    }

    /**
     * Gives what {@code from} leads to another number, which is written to here, and lets {@code
     * from} lead where {@code to} does.
     */
    static DescriptorOutput move(int from, int to) throws IOException {
        Linker linker = Linker.nativeLinker();
        SymbolLookup libc = linker.defaultLookup();
        ValueLayout.OfInt number = ValueLayout.JAVA_INT;
        MethodHandle dup =
                linker.downcallHandle(
                        libc.findOrThrow("dup"), FunctionDescriptor.of(number, number));
        MethodHandle dup2 =
                linker.downcallHandle(
                        libc.findOrThrow("dup2"), FunctionDescriptor.of(number, number, number));
        MethodHandle write =
                linker.downcallHandle(
                        libc.findOrThrow("write"),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_LONG,
                                number,
                                ValueLayout.ADDRESS,
                                ValueLayout.JAVA_LONG),
                        KEEP_ERROR);
        try {
            int copy = (int) dup.invokeExact(from);
            if (copy < 0 || (int) dup2.invokeExact(to, from) < 0) {
                throw new IOException("file descriptor " + from + " cannot be moved");
            }
            return new DescriptorOutput(copy, write);
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("calling dup", e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int size = Math.min(length - done, CHUNK_BYTES);
            MemorySegment.copy(bytes, offset + done, chunk, ValueLayout.JAVA_BYTE, 0, size);
            done += Math.max(0, writeChunk(size));
        }
    }

    /** Writes some of the chunk; -1 if a signal came in between. */
    private int writeChunk(int size) throws IOException {
        try {
            long written = (long) write.invokeExact(error, descriptor, chunk, (long) size);
            int number = (int) ERROR_NUMBER.get(error, 0L);
            if (written < 0 && number != INTERRUPTED) {
                throw new IOException("writing fails with error number " + number);
            }
            return (int) written;
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("calling write", e);
        }
    }
}
