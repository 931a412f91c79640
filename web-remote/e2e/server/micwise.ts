import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `micwise server` prints when it is ready. */
export interface Ready {
  url: string;
  operatorPin: string;
  listenerPin: string;
  pids: { host: number; capture: number; media: number };
  ring: string;
  show: string;
}

/** What a command that has ended left behind. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function launcher(): string {
  const path = process.env.MICWISE;
  if (!path) throw new Error('MICWISE must name the micwise launcher of a built product');
  return path;
}

/** Runs a command to its end. */
export async function micwise(args: string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(launcher(), args, { env: { ...process.env, ...env } });
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (data) => (ended.stdout += data));
  child.stderr.on('data', (data) => (ended.stderr += data));
  [ended.code] = (await once(child, 'close')) as [number | null];
  return ended;
}

/** A data folder for one test. */
export async function dataFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'micwise-e2e-'));
  return {
    path,
    remove: async () => {
      const mostlyInMemory = (rings.get(path) ?? []).flatMap((ring) => [ring, `${ring}.lock`]);
      for (const file of [...mostlyInMemory, path]) await rm(file, { recursive: true, force: true });
    },
  };
}

/** Rings that the servers of a data folder have left. */
const rings = new Map<string, string[]>();

/** A running server, on a free port of the loopback address. */
export class MicWiseServer {
  readonly ready: Ready;
  private readonly child: ChildProcess;

  private constructor(child: ChildProcess, ready: Ready) {
    this.child = child;
    this.ready = ready;
  }

  static async start(data: string, ...args: string[]): Promise<MicWiseServer> {
    const all = ['server', '--data', data, '--http', '127.0.0.1:0', '--no-discovery', ...args];
    const child = spawn(launcher(), all, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let log = '';
    child.stderr.on('data', (text) => (log += text));
    const ready = await new Promise<Ready>((resolve, reject) => {
      child.stdout.on('data', (text) => {
        said += text;
        if (said.includes('\n')) resolve(JSON.parse(said) as Ready);
      });
      child.on('close', (code) => reject(new Error(`micwise server ended with ${code}:\n${log}`)));
    });
    rings.set(data, [...(rings.get(data) ?? []), ready.ring]);
    return new MicWiseServer(child, ready);
  }

  /** The link that pairs by itself. */
  get link(): string {
    return `${this.ready.url}#key=${this.ready.operatorPin}`;
  }

  /** Kills the host, and it alone. */
  async killHost(): Promise<void> {
    const closed = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await closed;
  }

  /** Asks the server to end; answers its exit code. */
  async stop(): Promise<number | null> {
    const closed = once(this.child, 'close');
    this.child.kill('SIGTERM');
    const [code] = (await closed) as [number | null];
    return code;
  }
}
