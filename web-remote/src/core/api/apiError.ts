export type ApiFailure =
  /** No answer: the server, or the way to it, is not there. */
  | { kind: 'unreachable' }
  /** An answer that says no, or one that makes no sense. */
  | { kind: 'refused'; status: number; retryAfterSeconds: number | null };

/** A call to the server that did not give what was asked for. The message is fit to be shown. */
export class ApiError extends Error {
  readonly failure: ApiFailure;

  constructor(message: string, failure: ApiFailure, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ApiError';
    this.failure = failure;
  }

  get status(): number | null {
    return this.failure.kind === 'refused' ? this.failure.status : null;
  }
}

export function isUnauthorised(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401;
}

/** What to tell the user about anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
