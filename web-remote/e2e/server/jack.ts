import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** JACK's registry knows few names and frees a dead one only when it starts again: one for all tests. */
const NAME = 'micwise1';
const BUNDLES = join(import.meta.dirname, '../../../bundles');

/** Name under which PortAudio shows the source. */
export const JACK_SOURCE = 'portaudio:JACK/micwise-source';

/** Frequency of the sine on a channel, from 1; see JackTestSource. */
export const toneHz = (channel: number) => 300 + 40 * channel;

/**
 * A real jackd (dummy driver, synchronous: it never loses, whatever the load) and a client that plays a
 * sine of its own on every port.
 */
export class JackTones {
  private readonly server: ChildProcess;
  private source: ChildProcess | undefined;

  private constructor(server: ChildProcess) {
    this.server = server;
  }

  static async start(channels: number): Promise<JackTones> {
    process.env.JACK_DEFAULT_SERVER = NAME;
    const dummy = ['-n', NAME, '-r', '-S', '-d', 'dummy', '-r', '48000', '-p', '256', '-C', '2', '-P', '2'];
    const server = spawn('jackd', dummy, {
      stdio: 'ignore',
      env: { ...process.env, JACK_NO_AUDIO_RESERVATION: '1' },
    });
    const jack = new JackTones(server);
    try {
      await promisify(execFile)('jack_wait', ['-s', NAME, '-w', '-t', '10']);
      if (server.exitCode !== null) throw new Error('another jackd of this name is running; end it first');
      await jack.playTones(channels);
      return jack;
    } catch (error) {
      await jack.stop();
      throw error;
    }
  }

  private async playTones(channels: number): Promise<void> {
    const classes = join(BUNDLES, 'org.micwise.capture/target/test-classes');
    const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
    const main = ['org.micwise.capture.jack.JackTestSource', 'tones', NAME, String(channels), '48000'];
    const options = ['-Xmx64m', '--enable-native-access=ALL-UNNAMED', '-cp', classes];
    const source = spawn(java, [...options, ...main], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.source = source;
    const running = await Promise.race([
      once(source.stdout, 'data').then(() => true),
      once(source, 'close').then(() => false),
    ]);
    if (!running) throw new Error('the JACK source does not run; see what it says above');
  }

  /** Ends the client first: a server that dies under its clients leaves memory behind. */
  async stop(): Promise<void> {
    for (const child of [this.source, this.server]) {
      if (child && child.exitCode === null && child.signalCode === null) {
        const closed = once(child, 'close');
        child.kill('SIGTERM');
        await closed;
      }
    }
  }
}
