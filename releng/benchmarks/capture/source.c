/*
 * source SERVER NAME CHANNELS: a JACK client that feeds a counter into the graph. Port k (from 0)
 * carries in frame n the 16-bit value (n + 977 k) modulo 65536, less 32768: the same as the
 * "counter" of JackTestSource in the tests, but in C, so that no JVM of ours disturbs what is
 * measured. Says "running" when it is; ends when its stdin does.
 */
#include <jack/jack.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define MAX_CHANNELS 128
#define CHANNEL_STEP 977

static int channels;
static uint32_t frame;
static jack_port_t *ports[MAX_CHANNELS];

static int process(jack_nframes_t frames, void *unused)
{
    (void) unused;
    for (int k = 0; k < channels; k++) {
        float *to = jack_port_get_buffer(ports[k], frames);
        for (jack_nframes_t i = 0; i < frames; i++) {
            to[i] = (int16_t) (frame + i + CHANNEL_STEP * k + 32768) / 32768.0f;
        }
    }
    frame += frames;
    return 0;
}

int main(int count, char **arguments)
{
    if (count != 4) return 2;
    channels = atoi(arguments[3]);
    jack_client_t *client = jack_client_open(
        arguments[2], JackNoStartServer | JackUseExactName | JackServerName, NULL, arguments[1]);
    if (client == NULL || channels > MAX_CHANNELS) return 1;
    for (int k = 0; k < channels; k++) {
        char name[20];
        snprintf(name, sizeof name, "out_%d", k + 1);
        ports[k] = jack_port_register(client, name, JACK_DEFAULT_AUDIO_TYPE, JackPortIsOutput, 0);
        if (ports[k] == NULL) return 1;
    }
    jack_set_process_callback(client, process, NULL);
    if (jack_activate(client) != 0) return 1;
    puts("running");
    fflush(stdout);
    char byte;
    while (read(0, &byte, 1) > 0) {}
    jack_client_close(client);
    return 0;
}
