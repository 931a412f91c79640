import { describe, expect, it } from 'vitest';
import { aPop } from '../../testing/shows.ts';
import { FaultLog } from './faultLog.ts';

describe('the fault log', () => {
  it('shows the newest fault of a channel and how many there are', () => {
    const log = new FaultLog();
    log.record(
      aPop({ id: 'new', type: 'dropout', startUnixMillis: 9000 }),
      aPop({ id: 'old', startUnixMillis: 1000 }),
    );
    expect(log.summaries.get('ch-1')).toEqual({ type: 'dropout', count: 2, newestUnixMillis: 9000 });
  });

  it('keeps channels apart', () => {
    const log = new FaultLog();
    log.record(aPop(), aPop({ id: 'e2', channelId: 'ch-2', type: 'hum' }));
    expect(log.summaries.get('ch-1')?.type).toBe('pop');
    expect(log.summaries.get('ch-2')?.type).toBe('hum');
  });

  it('counts an event that is told twice once', () => {
    const log = new FaultLog();
    log.record(aPop());
    log.record(aPop());
    expect(log.summaries.get('ch-1')?.count).toBe(1);
  });

  it('drops a fault that someone acknowledged', () => {
    const log = new FaultLog();
    log.record(aPop());
    log.record(aPop({ acknowledged: true }));
    expect(log.summaries.has('ch-1')).toBe(false);
  });

  it('takes a mark made by hand for no fault', () => {
    const log = new FaultLog();
    log.record(aPop({ type: 'mark' }));
    expect(log.summaries.size).toBe(0);
  });

  it('does not grow without end on a channel that crackles all evening', () => {
    const log = new FaultLog();
    log.record(...Array.from({ length: 1500 }, (_, i) => aPop({ id: `e${i}`, startUnixMillis: i })));
    expect(log.summaries.get('ch-1')).toEqual({ type: 'pop', count: 999, newestUnixMillis: 1499 });
  });

  it('hands out a new map with every change, so that a change is seen', () => {
    const log = new FaultLog();
    const before = log.summaries;
    log.record(aPop());
    expect(log.summaries).not.toBe(before);
    expect(before.size).toBe(0);
  });
});
