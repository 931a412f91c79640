import { existsSync, statfsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dataFolder, type Ended, MicWiseServer, micwise } from './micwise.ts';

let data: Awaited<ReturnType<typeof dataFolder>>;
test.beforeEach(async () => {
  data = await dataFolder();
});
test.afterEach(() => data.remove());

const server = (...args: string[]) =>
  micwise(['server', '--data', data.path, '--http', '127.0.0.1:0', '--no-discovery', ...args]);

/** One line for people that matches, the exit code, nothing on stdout, and no stack trace. */
function expectError(ended: Ended, code: number, ...texts: (string | RegExp)[]) {
  expect(ended.code, ended.stderr).toBe(code);
  expect(ended.stdout).toBe('');
  expect(ended.stderr).not.toMatch(/^\s+at |Exception/m);
  const lines = ended.stderr.split('\n').filter((line) => line.startsWith('micwise: '));
  expect(lines, ended.stderr).toHaveLength(1);
  for (const text of texts) expect(lines[0]).toMatch(text);
}

test('an unknown device is said, with what to do', async () => {
  const ended = await server('--source', 'portaudio:ALSA/No such device');
  expectError(ended, 1, /ALSA/, /no .*device/i);
});

test('a source that is none is said', async () => {
  expectError(await server('--source', 'tape'), 2, /tape/, /demo/);
});

test('a missing PortAudio is said, with how to get it', async () => {
  const args = ['--source', 'portaudio:JACK/x', '--portaudio-library', join(data.path, 'libnone.so')];
  expectError(await server(...args), 1, /PortAudio/, /libnone\.so/);
});

test('a port that is taken is said, with how to choose another', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const ended = await server('--source', 'demo', '--http', `127.0.0.1:${port}`);
  other.close();
  expectError(ended, 1, new RegExp(`${port}`), /in use/, /--http/);
});

test('a data folder that cannot be written is said', async () => {
  const file = join(data.path, 'file');
  await writeFile(file, '');
  expectError(await server('--data', join(file, 'data')), 1, /data folder/, /--data/);
});

test('too little room for the ring is said, and nothing is left behind', async () => {
  const ring = join(data.path, 'big.ring');
  const disk = statfsSync(data.path);
  test.skip(disk.bavail * disk.bsize > 300e9, 'this disk has room for the largest ring there can be');
  const args = ['--ring', ring, '--channels', '128', '--rate', '96000', '--buffer-seconds', '3600'];
  // 128 x 96000 x 2 x 3600 bytes are 88 GB
  const ended = await server('--source', 'demo', ...args);
  expectError(ended, 1, /room/, /--ring/, /--buffer-seconds/);
  expect(existsSync(ring)).toBe(false);
});

test('a wrong PIN is refused, and guessing is slowed down', async ({ request }) => {
  const running = await MicWiseServer.start(data.path, '--source', 'demo', '--operator-pin', '1234');
  try {
    const guess = () => request.post(`${running.ready.url}api/session`, { data: { pin: '4321', name: 'x' } });
    const answers = [];
    for (let i = 0; i < 6; i++) answers.push((await guess()).status());
    expect(answers).toEqual([401, 401, 401, 401, 401, 429]);
    expect(Number((await guess()).headers()['retry-after'])).toBeGreaterThan(0);
  } finally {
    await running.stop();
  }
});

test('options that make no sense are said', async () => {
  expectError(await server('--channels', '200'), 2, /200/, /128/);
  expectError(await server('--rate', '12345'), 2, /12345/, /48000/);
  expectError(await server('--no-auth', '--http', '0.0.0.0:0'), 2, /--no-auth/, /127\.0\.0\.1/);
  expectError(await server('--colour', 'red'), 2, /--colour/);
  expectError(await micwise(['dance']), 2, /dance/);
});

test('a ring that is none is said', async () => {
  const file = join(data.path, 'x.ring');
  await writeFile(file, 'not a ring');
  expectError(await micwise(['ring', file]), 1, /not a ring/);
  expectError(await micwise(['ring', join(data.path, 'none.ring')]), 1, /no ring file/);
});

test('a running server says what its ring holds, and all processes end with it', async () => {
  const running = await MicWiseServer.start(data.path, '--source', 'demo', '--buffer-seconds', '10');
  const { ring, pids } = running.ready;
  const live = JSON.parse((await micwise(['ring', ring, '--json'])).stdout);
  expect(live).toMatchObject({
    sampleRate: 48000,
    channels: 16,
    capacityFrames: 480000,
    lostFrames: 0,
    pid: pids.capture,
    state: 'running',
    gaps: [],
  });
  const began = Date.now();
  expect(await running.stop()).toBe(0);
  expect(Date.now() - began).toBeLessThan(5_000);
  for (const pid of Object.values(pids)) expect(existsSync(`/proc/${pid}`)).toBe(false);
  const left = JSON.parse((await micwise(['ring', ring, '--json'])).stdout);
  expect(left.state).toBe('stopped');
});

test('devices and version answer', async () => {
  const devices = await micwise(['devices', '--json']);
  expect(devices.code, devices.stderr).toBe(0);
  expect(Array.isArray(JSON.parse(devices.stdout))).toBe(true);
  const version = await micwise(['version']);
  expect(version.stdout).toMatch(/Mic-Wise\s+1\./);
  expect(version.stdout).toMatch(/PortAudio\s+.*V19/);
});
