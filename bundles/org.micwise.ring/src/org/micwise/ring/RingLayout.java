package org.micwise.ring;

import org.micwise.base.AudioFormat;

/**
 * Where everything stands in a ring file. All numbers are little-endian; fields written by
 * different threads are at least 128 bytes apart, because the prefetcher of common processors pulls
 * cache lines in pairs.
 *
 * <pre>
 *      0  magic "MICWRING" (u64) | version (u32) | header bytes (u32)
 *     16  channels (u32) | sample rate (u32) | capacity in frames (u64)
 *     32  session id (2 x u64) | created, Unix nanoseconds (i64) | sample format (u32) | 0 (u32)
 *     64  source, UTF-8, zero-padded, 192 bytes
 *    256  reserve cursor (i64)      written by the audio thread
 *    384  commit cursor (i64)       written by the audio thread
 *    512  writer pid (i64) | state (i64) | heartbeat, Unix milliseconds (i64)
 *    640  lost frames (i64) | overflows (i64)
 *    656  first frame of the open gap + 1, 0 = none (i64) | its cause (i64) | lost before it (i64)
 *    768  stop requested (i64)      written by the supervisor
 *    896  gaps logged (i64)
 *   1024  anchors logged (i64)
 *   1152  errors logged (i64)
 *   1280  bytes of the frames whose pages the writer has touched (i64)
 *   4096  anchors   512 x { frame (i64), Unix nanoseconds (i64) }
 *  12288  gaps     1024 x { frame (i64), frames (i64), cause (i64), Unix milliseconds (i64) }
 *  45056  errors     64 x { Unix milliseconds (i64), length (i64), UTF-8 text, 240 bytes }
 *  65536  frames: capacity x channels x int16, interleaved; frame f stands at f modulo capacity
 * </pre>
 */
public final class RingLayout {

    private RingLayout() {}

    /** "MICWRING" read as a little-endian number. */
    public static final long MAGIC = 0x474E_4952_5743_494DL;

    public static final int VERSION = 1;
    public static final int HEADER_BYTES = 65_536;

    /** The only sample format of version 1: signed 16-bit, interleaved. */
    public static final int FORMAT_INT16 = 1;

    static final int MAGIC_AT = 0;
    static final int VERSION_AT = 8;
    static final int HEADER_BYTES_AT = 12;
    static final int CHANNELS_AT = 16;
    static final int SAMPLE_RATE_AT = 20;
    static final int CAPACITY_AT = 24;
    static final int SESSION_ID_AT = 32;
    static final int CREATED_AT = 48;
    static final int SAMPLE_FORMAT_AT = 56;
    static final int SOURCE_AT = 64;
    static final int SOURCE_BYTES = 192;

    static final int RESERVE_AT = 256;
    static final int COMMIT_AT = 384;
    static final int PID_AT = 512;
    static final int STATE_AT = 520;
    static final int HEARTBEAT_AT = 528;
    static final int LOST_FRAMES_AT = 640;
    static final int OVERFLOWS_AT = 648;
    static final int OPEN_GAP_AT = 656;
    static final int OPEN_GAP_CAUSE_AT = 664;
    static final int LOST_BEFORE_OPEN_GAP_AT = 672;
    static final int STOP_AT = 768;
    static final int POPULATED_AT = 1_280;

    static final SlotLog ANCHORS = new SlotLog(1_024, 4_096, 512, 16);
    static final SlotLog GAPS = new SlotLog(896, 12_288, 1_024, 32);
    static final SlotLog ERRORS = new SlotLog(1_152, 45_056, 64, 256);

    /** Size in bytes of a ring file. */
    public static long fileBytes(AudioFormat format, long capacityFrames) {
        return HEADER_BYTES + capacityFrames * format.frameBytes();
    }
}
