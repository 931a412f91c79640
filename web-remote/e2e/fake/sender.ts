import type { Page } from '@playwright/test';

/** Makes a page the other end of listening: it answers offers with a steady tone, as the media process would with a mix. */
export async function toneSender(page: Page, url: string): Promise<(offer: string) => Promise<string>> {
  await page.goto(`${url}/icon.svg`);
  return (offer) =>
    page.evaluate(async (sdp) => {
      const context = new AudioContext({ sampleRate: 48000 });
      const tone = new OscillatorNode(context, { frequency: 440 });
      const output = new MediaStreamAudioDestinationNode(context);
      tone.connect(output);
      tone.start();
      const peer = new RTCPeerConnection();
      for (const track of output.stream.getTracks()) peer.addTrack(track, output.stream);
      await peer.setRemoteDescription({ type: 'offer', sdp });
      await peer.setLocalDescription(await peer.createAnswer());
      await new Promise<void>((resolve) => {
        const check = () => peer.iceGatheringState === 'complete' && resolve();
        peer.addEventListener('icegatheringstatechange', check);
        check();
      });
      const kept = window as unknown as { peers: RTCPeerConnection[] };
      kept.peers = [...(kept.peers ?? []), peer];
      return peer.localDescription?.sdp ?? '';
    }, offer);
}
