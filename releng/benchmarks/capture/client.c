/*
 * client SERVER SOURCE CHANNELS FRAMES FILE: what the capture process does, in C, to compare with.
 * Records all ports SOURCE:out_1 ... as 16-bit samples, interleaved, into a ring of FRAMES in a
 * mapped file. Says "started" when connected; ends when its stdin does.
 *
 * The file: the commit cursor (64 bits) at 0, the reserve cursor at 128, frames from 4096 on.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <jack/jack.h>
#include <math.h>
#include <pthread.h>
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23 /* Linux 5.14 */
#endif

#define HEADER_BYTES 4096
#define RESERVE_AT 128
#define MAX_CHANNELS 128
#define PRIORITY 60 /* as the capture process asks for */

static int channels;
static int64_t capacity;
static char *map;
static int16_t *ring;
static int64_t written;
static jack_port_t *ports[MAX_CHANNELS];

static void ask_for_real_time(void)
{
    struct sched_param parameter;
    int policy;
    if (pthread_getschedparam(pthread_self(), &policy, &parameter) == 0 && policy == SCHED_OTHER) {
        parameter.sched_priority = PRIORITY;
        pthread_setschedparam(pthread_self(), SCHED_FIFO, &parameter);
    }
}

static inline int16_t to_int16(float sample)
{
    float scaled = sample * 32768.0f;
    scaled += copysignf(0.5f, scaled);
    scaled = scaled > 32767.0f ? 32767.0f : scaled < -32768.0f ? -32768.0f : scaled;
    return (int16_t) scaled;
}

static int process(jack_nframes_t frames, void *unused)
{
    (void) unused;
    if (written == 0) ask_for_real_time();
    __atomic_store_n((int64_t *) (map + RESERVE_AT), written + frames, __ATOMIC_RELAXED);
    __atomic_thread_fence(__ATOMIC_RELEASE);
    int64_t position = written % capacity;
    jack_nframes_t until_end = capacity - position < frames ? capacity - position : frames;
    for (int k = 0; k < channels; k++) {
        const float *from = jack_port_get_buffer(ports[k], frames);
        int16_t *to = ring + position * channels + k;
        for (jack_nframes_t i = 0; i < until_end; i++) to[i * channels] = to_int16(from[i]);
        for (jack_nframes_t i = until_end; i < frames; i++) {
            ring[(i - until_end) * channels + k] = to_int16(from[i]);
        }
    }
    written += frames;
    __atomic_store_n((int64_t *) map, written, __ATOMIC_RELEASE);
    return 0;
}

static int map_ring(const char *name)
{
    size_t bytes = HEADER_BYTES + (size_t) capacity * channels * sizeof(int16_t);
    int file = open(name, O_RDWR | O_CREAT | O_TRUNC, 0600);
    if (file < 0 || posix_fallocate(file, 0, bytes) != 0) return -1;
    map = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    ring = (int16_t *) (map + HEADER_BYTES);
    /* not MAP_POPULATE: that would leave each page of a file to fault again when first written */
    return map == MAP_FAILED || madvise(map, bytes, MADV_POPULATE_WRITE) != 0 ? -1 : 0;
}

int main(int count, char **arguments)
{
    if (count != 6) return 2;
    channels = atoi(arguments[3]);
    capacity = atoll(arguments[4]);
    if (channels > MAX_CHANNELS || map_ring(arguments[5]) != 0) return 1;
    jack_client_t *client =
        jack_client_open("micwise-c", JackNoStartServer | JackServerName, NULL, arguments[1]);
    if (client == NULL) return 1;
    char name[100];
    for (int k = 0; k < channels; k++) {
        snprintf(name, sizeof name, "in_%d", k + 1);
        ports[k] = jack_port_register(client, name, JACK_DEFAULT_AUDIO_TYPE, JackPortIsInput, 0);
        if (ports[k] == NULL) return 1;
    }
    jack_set_process_callback(client, process, NULL);
    if (jack_activate(client) != 0) return 1;
    for (int k = 0; k < channels; k++) {
        snprintf(name, sizeof name, "%s:out_%d", arguments[2], k + 1);
        if (jack_connect(client, name, jack_port_name(ports[k])) != 0) return 1;
    }
    puts("started");
    fflush(stdout);
    char byte;
    while (read(0, &byte, 1) > 0) {}
    jack_client_close(client);
    return 0;
}
