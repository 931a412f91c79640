package org.micwise.capture.portaudio;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** The functions of portaudio.h that we call. Not thread-safe, as PortAudio itself. */
final class Functions {

    private final SymbolLookup library;

    Functions(SymbolLookup library) {
        this.library = library;
    }

    /** Calls an {@code int f(void)} or one with a single {@code int} or pointer. */
    int callInt(String name, Object... arguments) {
        MemoryLayout[] layouts = new MemoryLayout[arguments.length];
        for (int i = 0; i < layouts.length; i++) {
            layouts[i] = arguments[i] instanceof MemorySegment ? ADDRESS : JAVA_INT;
        }
        return (int) call(handle(name, FunctionDescriptor.of(JAVA_INT, layouts)), arguments);
    }

    /** Calls a function that takes nothing or an {@code int} and returns a pointer. */
    MemorySegment callPointer(String name, Object... arguments) {
        FunctionDescriptor descriptor =
                arguments.length == 0
                        ? FunctionDescriptor.of(CStruct.C_STRING)
                        : FunctionDescriptor.of(CStruct.C_STRING, JAVA_INT);
        return (MemorySegment) call(handle(name, descriptor), arguments);
    }

    int isFormatSupported(MemorySegment input, double rateHz) {
        MethodHandle function =
                handle(
                        "Pa_IsFormatSupported",
                        FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE));
        return (int) call(function, input, MemorySegment.NULL, rateHz);
    }

    int openStream(
            MemorySegment stream,
            MemorySegment input,
            double rateHz,
            long framesPerBuffer,
            long flags,
            MemorySegment callback) {
        MethodHandle function =
                handle(
                        "Pa_OpenStream",
                        FunctionDescriptor.of(
                                JAVA_INT,
                                ADDRESS,
                                ADDRESS,
                                ADDRESS,
                                JAVA_DOUBLE,
                                CStruct.C_LONG,
                                CStruct.C_LONG,
                                ADDRESS,
                                ADDRESS));
        MemorySegment none = MemorySegment.NULL;
        return (int)
                call(
                        longArguments(function),
                        stream,
                        input,
                        none,
                        rateHz,
                        framesPerBuffer,
                        flags,
                        callback,
                        none);
    }

    /** Lets the two {@code unsigned long} be a Java long, also where C's is shorter. */
    private static MethodHandle longArguments(MethodHandle openStream) {
        MethodType type =
                openStream
                        .type()
                        .changeParameterType(4, long.class)
                        .changeParameterType(5, long.class);
        return MethodHandles.explicitCastArguments(openStream, type);
    }

    private MethodHandle handle(String name, FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), descriptor);
    }

    private static Object call(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("calling PortAudio", e);
        }
    }
}
