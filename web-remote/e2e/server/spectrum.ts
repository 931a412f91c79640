import type { Page } from '@playwright/test';

/** What comes out of the page's audio element. */
export interface Spectrum {
  /** Frequency of the strongest partial; 0 in silence. */
  peakHz: number;
  /** Its level, dBFS. */
  peakDb: number;
  /** Level of the strongest partial more than 60 Hz away from it. */
  otherDb: number;
}

/** Analyses a sixth of a second of what is heard now. */
export async function spectrum(page: Page): Promise<Spectrum> {
  return page.getByTestId('listen-audio').evaluate(async (element: HTMLAudioElement) => {
    const silence = { peakHz: 0, peakDb: -200, otherDb: -200 };
    if (!(element.srcObject instanceof MediaStream)) return silence;
    const context = new AudioContext({ sampleRate: 48000 });
    const analyser = new AnalyserNode(context, { fftSize: 8192, smoothingTimeConstant: 0 });
    new MediaStreamAudioSourceNode(context, { mediaStream: element.srcObject }).connect(analyser);
    await new Promise<void>((resolve) => {
      const full = () => (context.currentTime > 0.3 ? resolve() : requestAnimationFrame(full));
      full();
    });
    const bins = new Float32Array(analyser.frequencyBinCount);
    analyser.getFloatFrequencyData(bins);
    await context.close();
    const binHz = 48000 / 8192;
    const peak = bins.reduce((best, level, i) => (level > (bins[best] ?? -200) ? i : best), 0);
    const away = Math.ceil(60 / binHz);
    const others = bins.filter((_, i) => Math.abs(i - peak) > away);
    const peakDb = bins[peak] ?? -200;
    return peakDb < -100 ? silence : { peakHz: peak * binHz, peakDb, otherDb: Math.max(...others) };
  });
}
