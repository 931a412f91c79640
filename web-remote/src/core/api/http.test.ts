import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { ApiError } from './apiError.ts';
import { createHttp, readJson } from './http.ts';

function httpAnswering(response: Response | Error) {
  const answer = vi.fn<typeof fetch>(async () => {
    if (response instanceof Error) throw response;
    return response;
  });
  return createHttp(answer, '10.0.0.5:8058');
}

const failureOf = (answer: Promise<unknown>) =>
  answer.then(() => null).catch((error: unknown) => error as ApiError);

describe('a request', () => {
  it('to a server that is not there says where it was looked for, and what to check', async () => {
    const error = await failureOf(httpAnswering(new TypeError('Failed to fetch'))('/api/show'));
    expect(error?.failure.kind).toBe('unreachable');
    expect(error?.message).toContain('10.0.0.5:8058 does not answer');
    expect(error?.message).toContain('show network');
  });

  it('that is refused carries the words of the server', async () => {
    const body = JSON.stringify({ title: 'Conflict', detail: 'Another device edited this channel.' });
    const response = new Response(body, {
      status: 409,
      headers: { 'Content-Type': 'application/problem+json' },
    });
    const error = await failureOf(httpAnswering(response)('/api/show'));
    expect(error?.status).toBe(409);
    expect(error?.message).toBe('Another device edited this channel.');
  });

  it.each([
    ['without a body', new Response(null, { status: 502 })],
    [
      'with a page',
      new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'Content-Type': 'text/html' } }),
    ],
    [
      'with broken JSON',
      new Response('{"detail":', { status: 502, headers: { 'Content-Type': 'application/problem+json' } }),
    ],
  ])('that is refused %s still says the status', async (_, response) => {
    const error = await failureOf(httpAnswering(response)('/api/show'));
    expect(error?.message).toContain('HTTP 502');
  });

  it.each([
    ['seconds', '25', 25],
    ['a date', new Date(Date.now() + 60_000).toUTCString(), 60],
    ['nonsense', 'soon', null],
  ])('reads Retry-After given as %s', async (_, value, expected) => {
    const response = new Response(null, { status: 429, headers: { 'Retry-After': value } });
    const { failure } = (await failureOf(httpAnswering(response)('/api/session'))) as ApiError;
    const seconds = failure.kind === 'refused' ? failure.retryAfterSeconds : undefined;
    if (expected === null) expect(seconds).toBeNull();
    else expect(Math.abs((seconds ?? 0) - expected)).toBeLessThanOrEqual(1);
  });
});

describe('an answer', () => {
  it('of another shape than expected is refused where it comes in', async () => {
    const error = await failureOf(
      readJson(Response.json({ role: 'king' }), v.object({ role: v.literal('listener') })),
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(error?.message).toContain('another version');
  });
});
