import * as v from 'valibot';

const count = v.nullish(v.number(), 0);

export const HealthSchema = v.object({
  status: v.picklist(['ok', 'degraded', 'down']),
  version: v.optional(v.string()),
  capture: v.optional(
    v.object({
      state: v.nullish(v.string(), ''),
      device: v.nullish(v.string(), ''),
      sampleRate: count,
      channels: count,
      framesWritten: count,
      lostFrames: count,
      overflows: count,
    }),
  ),
  analysis: v.optional(v.object({ lagMillis: count })),
  media: v.optional(v.object({ listeners: count })),
});
export type Health = v.InferOutput<typeof HealthSchema>;
