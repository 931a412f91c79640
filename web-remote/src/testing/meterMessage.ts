/** Writes a meter message as the contract has it, byte by byte, so that the decoder is tested against the page and not itself. */
export function meterMessage(
  frame: bigint,
  channels: readonly { rms: number; peak: number; flags?: number }[],
): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(12 + 5 * channels.length));
  view.setUint8(0, 1);
  view.setUint8(1, 1);
  view.setUint16(2, channels.length, true);
  view.setBigUint64(4, frame, true);
  channels.forEach(({ rms, peak, flags }, i) => {
    view.setInt16(12 + 5 * i, rms, true);
    view.setInt16(14 + 5 * i, peak, true);
    view.setUint8(16 + 5 * i, flags ?? 0);
  });
  return view.buffer;
}
