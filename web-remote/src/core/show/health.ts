import * as v from 'valibot';

/** What is wrong, in a sentence. */
const message = v.nullish(v.string(), null);
const count = v.nullish(v.number(), 0);

export const HealthSchema = v.object({
  status: v.picklist(['ok', 'degraded', 'down']),
  version: v.nullish(v.string()),
  capture: v.nullish(
    v.object({
      state: v.nullish(v.string(), ''),
      device: v.nullish(v.string(), ''),
      sampleRate: count,
      channels: count,
      framesWritten: count,
      lostFrames: count,
      overflows: count,
      message,
    }),
  ),
  analysis: v.nullish(v.object({ lagMillis: count })),
  media: v.nullish(v.object({ listeners: count, message })),
});
export type Health = v.InferOutput<typeof HealthSchema>;
