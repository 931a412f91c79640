import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Artefact } from '../../src/core/show/artefact.ts';
import type { Health } from '../../src/core/show/health.ts';
import type { Show } from '../../src/core/show/show.ts';
import { castOf } from './cast.ts';
import { encodeMeters, type FakeLevel, speechLevels } from './meters.ts';

const DIST = join(import.meta.dirname, '../../dist');
const SAMPLE_RATE = 48000;
const METERS_EACH_MS = 1000 / 30;
/** As strict as a real server, so that a page that needs more is found here. */
const SECURITY_POLICY =
  "default-src 'self'; connect-src 'self' ws:; style-src 'self' 'unsafe-inline'; media-src 'self' mediastream:";
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Speaks the part of the contract that the remote uses, so that its pages can be tested without any audio. */
export class FakeServer {
  readonly pin = '271828';
  show: Show;
  events: Artefact[] = [];
  health: Health = {
    status: 'ok',
    capture: {
      state: 'running',
      device: 'Dante Virtual Soundcard',
      sampleRate: SAMPLE_RATE,
      channels: 64,
      framesWritten: 0,
      lostFrames: 0,
      overflows: 0,
      message: null,
    },
    analysis: { lagMillis: 24 },
    media: { listeners: 3, message: null },
  };
  /** Answers an offer; without it, listening is refused for want of room. */
  answerOffer: ((sdp: string) => Promise<string>) | null = null;
  levels: (channels: number, seconds: number) => FakeLevel[] = speechLevels;
  metersPaused = false;
  /** Every listening request, as "METHOD path body". */
  readonly listenCalls: string[] = [];
  readonly #http = createServer((request, response) => void this.#serve(request, response));
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #startedMs = Date.now();
  #timers: NodeJS.Timeout[] = [];
  #wrongPins = 0;

  constructor(channels: number) {
    this.show = {
      revision: 1,
      name: 'Pride and Prejudice',
      sampleRate: SAMPLE_RATE,
      channels: castOf(channels),
      scenes: [
        { id: 's1', number: '3', name: 'Netherfield ball' },
        { id: 's2', number: '4', name: 'The proposal' },
      ],
      currentSceneId: 's1',
      nextSceneId: 's2',
    };
    this.#http.on('upgrade', (request, socket, head) => {
      if (!isPaired(request)) socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      else this.#sockets.handleUpgrade(request, socket, head, (ws) => this.#greet(ws));
    });
  }

  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.#http.listen(port, '127.0.0.1', resolve));
    this.#timers = [
      setInterval(() => this.#sendMeters(), METERS_EACH_MS),
      setInterval(() => this.broadcast({ type: 'clock', unixMillis: Date.now() }), 1000),
      setInterval(() => this.broadcast({ type: 'health', ...this.health }), 1000),
    ];
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    this.closeSockets(1001);
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  closeSockets(code: number): void {
    for (const socket of this.#sockets.clients) socket.close(code);
  }

  broadcast(message: object | Buffer): void {
    const data = Buffer.isBuffer(message) ? message : JSON.stringify(message);
    for (const socket of this.#sockets.clients) socket.send(data);
  }

  raise(event: Artefact): void {
    this.events.unshift(event);
    this.broadcast({ type: 'event', event });
  }

  changeShow(change: Partial<Show>): void {
    this.show = { ...this.show, ...change, revision: this.show.revision + 1 };
    this.broadcast({ type: 'show', revision: this.show.revision, show: this.show });
  }

  #greet(socket: WebSocket): void {
    socket.send(JSON.stringify({ type: 'show', revision: this.show.revision, show: this.show }));
    socket.send(JSON.stringify({ type: 'clock', unixMillis: Date.now() }));
    socket.send(JSON.stringify({ type: 'health', ...this.health }));
  }

  #sendMeters(): void {
    if (this.metersPaused) return;
    const seconds = (Date.now() - this.#startedMs) / 1000;
    this.broadcast(
      encodeMeters(Math.floor(seconds * SAMPLE_RATE), this.levels(this.show.channels.length, seconds)),
    );
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://fake');
    const body = await text(request);
    if (!url.pathname.startsWith('/api/')) return serveFile(url.pathname, response);
    if (url.pathname === '/api/session') return this.#pair(body, response);
    if (!isPaired(request)) return problem(response, 401, 'Pair this device first.');
    if (url.pathname === '/api/show') return json(response, 200, this.show);
    if (url.pathname === '/api/events') return json(response, 200, this.events);
    if (url.pathname.startsWith('/api/listen'))
      return this.#listen(request.method ?? '', url.pathname, body, response);
    return problem(response, 404, `There is no ${url.pathname}.`);
  }

  #pair(body: string, response: ServerResponse): void {
    if (JSON.parse(body).pin === this.pin) {
      this.#wrongPins = 0;
      response.setHeader('Set-Cookie', 'micwise=fake; HttpOnly; SameSite=Strict; Path=/');
      json(response, 200, { token: 'fake', role: 'operator' });
    } else if (++this.#wrongPins > 3) {
      response.setHeader('Retry-After', '25');
      problem(response, 429, 'Too many tries.');
    } else {
      problem(response, 401, 'Wrong PIN.');
    }
  }

  async #listen(method: string, path: string, body: string, response: ServerResponse): Promise<void> {
    this.listenCalls.push(`${method} ${path}${method === 'PUT' ? ` ${body}` : ''}`);
    if (method !== 'POST') {
      response.writeHead(204).end();
    } else if (this.answerOffer) {
      const answer = await this.answerOffer(body);
      response.writeHead(201, { 'Content-Type': 'application/sdp', Location: '/api/listen/l1' }).end(answer);
    } else {
      problem(response, 503, 'All 64 listening places are taken. Stop listening on another device.');
    }
  }
}

function isPaired(request: IncomingMessage): boolean {
  return request.headers.cookie?.includes('micwise=fake') ?? false;
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function json(response: ServerResponse, status: number, body: unknown, type = 'application/json'): void {
  response.writeHead(status, { 'Content-Type': type }).end(JSON.stringify(body));
}

function problem(response: ServerResponse, status: number, detail: string): void {
  json(response, status, { status, detail }, 'application/problem+json');
}

async function serveFile(path: string, response: ServerResponse): Promise<void> {
  const file = join(DIST, normalize(path === '/' ? '/index.html' : path));
  try {
    const content = await readFile(file);
    response.setHeader('Content-Security-Policy', SECURITY_POLICY);
    response
      .writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
      .end(content);
  } catch {
    problem(response, 404, `There is no ${path}. Was the remote built (npm run build)?`);
  }
}
