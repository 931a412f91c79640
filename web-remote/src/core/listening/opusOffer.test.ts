import { describe, expect, it } from 'vitest';
import { lowLatencyOpus } from './opusOffer.ts';

const CHROME_LIKE = [
  'v=0',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111 63 9',
  'a=rtpmap:111 opus/48000/2',
  'a=rtcp-fb:111 transport-cc',
  'a=fmtp:111 minptime=10;useinbandfec=1',
  'a=rtpmap:63 red/48000/2',
  'a=fmtp:63 111/111',
  'a=rtpmap:9 G722/8000',
  '',
].join('\r\n');

describe('the offer', () => {
  it('asks for stereo Opus in packets of 10 ms', () => {
    const lines = lowLatencyOpus(CHROME_LIKE).split('\r\n');
    expect(lines).toContain('a=ptime:10');
    expect(lines).toContain('a=fmtp:111 minptime=10;useinbandfec=1;stereo=1;maxaveragebitrate=128000');
  });

  it('leaves the other codecs and the line ends as they are', () => {
    const sdp = lowLatencyOpus(CHROME_LIKE);
    expect(sdp).toContain('\r\na=fmtp:63 111/111\r\na=rtpmap:9 G722/8000\r\n');
    expect(sdp.split('\r\n').filter((line) => line.startsWith('a=fmtp:111'))).toHaveLength(1);
  });

  it('replaces another packet time, and says it once', () => {
    const sdp = lowLatencyOpus(`${CHROME_LIKE}a=ptime:20\r\n`);
    expect(sdp.match(/a=ptime:\d+/g)).toEqual(['a=ptime:10']);
  });

  it('adds the settings where a browser gave none', () => {
    const bare = CHROME_LIKE.replace('a=fmtp:111 minptime=10;useinbandfec=1\r\n', '');
    expect(lowLatencyOpus(bare)).toContain('a=fmtp:111 minptime=10;');
  });

  it('of a browser without Opus stays untouched', () => {
    const without = 'v=0\r\nm=audio 9 RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\n';
    expect(lowLatencyOpus(without)).toBe(without);
  });
});
