import { useRemote } from '../useRemote.ts';

export function UnreachablePage({ message }: { message: string }) {
  const remote = useRemote();
  return (
    <main className="pairing">
      <h1 className="pairing-brand">Mic-Wise</h1>
      <p className="notice" role="alert">
        {message}
      </p>
      <p className="muted">Trying again by itself every few seconds.</p>
      <button type="button" className="button button-main" onClick={() => void remote.retryAccess()}>
        Try now
      </button>
    </main>
  );
}
