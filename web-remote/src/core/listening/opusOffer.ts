/** What the receiver asks the sender's Opus encoder for. */
const OPUS_PARAMETERS = {
  minptime: '10',
  useinbandfec: '1',
  stereo: '1',
  maxaveragebitrate: '128000',
} as const;

/** 10 ms packets: half the delay of the usual 20 ms. */
const PTIME_MS = 10;

/**
 * Rewrites an offer to receive Opus quickly and in stereo. It must be done before `setLocalDescription`: the browser
 * decodes in mono unless its own description says stereo.
 */
export function lowLatencyOpus(sdp: string): string {
  const payloadType = /^a=rtpmap:(\d+) opus\/48000/im.exec(sdp)?.[1];
  if (!payloadType) return sdp;
  const fmtpPrefix = `a=fmtp:${payloadType} `;
  const lines = sdp.split(/\r?\n/).filter((line) => !line.startsWith('a=ptime:'));
  const present = lines.find((line) => line.startsWith(fmtpPrefix))?.slice(fmtpPrefix.length) ?? '';
  const wanted = [`${fmtpPrefix}${withParameters(present)}`, `a=ptime:${PTIME_MS}`];

  return lines
    .filter((line) => !line.startsWith(fmtpPrefix))
    .flatMap((line) => (line.startsWith(`a=rtpmap:${payloadType} `) ? [line, ...wanted] : [line]))
    .join('\r\n');
}

function withParameters(present: string): string {
  const pairs = present
    .split(';')
    .map((pair) => pair.trim().split('='))
    .filter(([key]) => key);
  const merged = { ...Object.fromEntries(pairs), ...OPUS_PARAMETERS };
  return Object.entries(merged)
    .map(([key, value]) => (value === undefined ? key : `${key}=${value}`))
    .join(';');
}
