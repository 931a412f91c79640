import type { Status } from '../../core/status/status.ts';

/** One fact with a light; the words say the same as the colour. */
export function StatusItem({ status, name }: { status: Status; name: string }) {
  return (
    <span className={`status-item status-${name}`} data-level={status.level}>
      {status.text}
    </span>
  );
}
