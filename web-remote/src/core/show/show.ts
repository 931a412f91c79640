import * as v from 'valibot';

/** Ids are the server's business: kept as they came, and sent back the same. */
const IdSchema = v.union([v.string(), v.number()]);
export type Id = v.InferOutput<typeof IdSchema>;

const text = v.nullish(v.string(), '');

export const ChannelSchema = v.object({
  id: IdSchema,
  number: v.number(),
  name: text,
  performer: text,
  patch: text,
  colour: text,
  hasPhoto: v.nullish(v.boolean(), false),
  order: v.nullish(v.number(), 0),
  state: v.nullish(v.picklist(['ON_STAGE', 'STANDBY', 'OFF']), 'OFF'),
  backupOf: v.nullish(IdSchema, null),
});
export type Channel = v.InferOutput<typeof ChannelSchema>;
export type ChannelState = Channel['state'];

const SceneSchema = v.object({
  id: IdSchema,
  number: v.nullish(v.union([v.string(), v.number()]), ''),
  name: text,
});
export type Scene = v.InferOutput<typeof SceneSchema>;

export const ShowSchema = v.object({
  revision: v.nullish(v.number(), 0),
  name: text,
  sampleRate: v.number(),
  channels: v.array(ChannelSchema),
  scenes: v.nullish(v.array(SceneSchema), []),
  currentSceneId: v.nullish(IdSchema, null),
  nextSceneId: v.nullish(IdSchema, null),
});
export type Show = v.InferOutput<typeof ShowSchema>;

/** The channels in the arrangement of the show; channels of equal place go by number. */
export function arranged(show: Show): Channel[] {
  return show.channels.toSorted((a, b) => a.order - b.order || a.number - b.number);
}

export function sceneById(show: Show, id: Id | null): Scene | undefined {
  return id === null ? undefined : show.scenes.find((scene) => scene.id === id);
}

/** How a channel is spoken of: "12 Elizabeth", or "Ch 12" while it has no name. */
export function channelTitle(channel: Channel): string {
  return channel.name ? `${channel.number} ${channel.name}` : `Ch ${channel.number}`;
}
