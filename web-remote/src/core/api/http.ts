import * as v from 'valibot';
import { ApiError } from './apiError.ts';

/** Sends a request, and turns every kind of "no" into an {@link ApiError} with a sentence for the user. */
export type Http = (path: string, init?: RequestInit) => Promise<Response>;

const ProblemSchema = v.object({ title: v.optional(v.string()), detail: v.optional(v.string()) });

/** No request may hang for ever on a network that swallows packets. */
const TIMEOUT_MS = 8000;

export function createHttp(fetchFrom: typeof fetch, serverName: string): Http {
  return async (path, init) => {
    let response: Response;
    try {
      response = await fetchFrom(path, { signal: AbortSignal.timeout(TIMEOUT_MS), ...init });
    } catch (cause) {
      const message =
        `The Mic-Wise server at ${serverName} does not answer. ` +
        'Check that this device is on the show network and that the server is running.';
      throw new ApiError(message, { kind: 'unreachable' }, { cause });
    }
    if (response.ok) return response;
    throw new ApiError(await explain(response, serverName), {
      kind: 'refused',
      status: response.status,
      retryAfterSeconds: retryAfterSeconds(response),
    });
  };
}

export function jsonBody(method: string, body: unknown): RequestInit {
  return { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

/** Reads a JSON answer and checks its shape, so that a surprise is named where it enters. */
export async function readJson<S extends v.GenericSchema>(
  response: Response,
  schema: S,
): Promise<v.InferOutput<S>> {
  try {
    return v.parse(schema, await response.json());
  } catch (cause) {
    const message = `The server's answer${response.url && ` to ${new URL(response.url).pathname}`} is not understood. Is it another version of Mic-Wise? Reload the page.`;
    throw new ApiError(
      message,
      { kind: 'refused', status: response.status, retryAfterSeconds: null },
      { cause },
    );
  }
}

/** The server's own words (RFC 9457) where it has some. */
async function explain(response: Response, serverName: string): Promise<string> {
  const fallback = `The Mic-Wise server at ${serverName} answered with an error (HTTP ${response.status}).`;
  if (!response.headers.get('Content-Type')?.includes('json')) return fallback;
  const problem = v.safeParse(
    ProblemSchema,
    await response
      .json()
      .catch((cause: unknown) => ({ title: `${fallback} Its explanation is unreadable: ${cause}` })),
  );
  return (problem.success && (problem.output.detail ?? problem.output.title)) || fallback;
}

/** Retry-After in seconds; it may also be a date. */
function retryAfterSeconds(response: Response): number | null {
  const value = response.headers.get('Retry-After');
  if (!value) return null;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
}
