import type { Channel, ChannelState } from '../../src/core/show/show.ts';

/** Character and performer of each radio microphone. */
const CAST = `
Elizabeth|Hannah Moss; Mr Darcy|Tom Ashdown; Jane|Priya Nair; Mr Bingley|Callum Reid; Mrs Bennet|Ruth Okafor;
Mr Bennet|Giles Hart; Lydia|Beth Lowe; Kitty|Amy Strand; Mary|Nell Frost; Mr Wickham|Joe Marsh;
Charlotte|Sian Price; Mr Collins|Owen Pike; Lady Catherine|Judith Vane; Georgiana|Isla Bruce; Caroline|Freya Holt;
Col. Fitzwilliam|Sam Drury; Mrs Hurst|Lena Cole; Mr Hurst|Ned Fry; Mrs Gardiner|Dawn Shaw; Mr Gardiner|Abel Stone;
Mrs Phillips|Kath Byrne; Sir William|Hugh Payne; Lady Lucas|Meg Tully; Maria Lucas|Zoe Finch; Anne de Bourgh|Ivy Pell;
Mrs Jenkinson|Pam Rudd; Mrs Reynolds|Joan Sykes; Hill|Tess Wray; Mr Denny|Max Lund; Mr Carter|Ali Khan;
Col. Forster|Rob Sayer; Harriet|Lucy Dean`;

const PEOPLE = CAST.split(';').map((entry) => entry.trim().split('|'));
const STATES: readonly ChannelState[] = [
  'ON_STAGE',
  'OFF',
  'ON_STAGE',
  'STANDBY',
  'OFF',
  'OFF',
  'ON_STAGE',
  'OFF',
];
const COLOURS = ['#c9a227', '#7b5ea7', '#3f8f6b', ''];

/** A show of as many channels as asked for; beyond the cast come ensemble and spares. */
export function castOf(channels: number): Channel[] {
  return Array.from({ length: channels }, (_, i) => {
    const number = i + 1;
    const [name, performer] = PEOPLE[i] ?? [`Ensemble ${number - PEOPLE.length}`, ''];
    return {
      id: `ch-${number}`,
      number,
      name: name ?? '',
      performer: performer ?? '',
      patch: `A${number}`,
      colour: COLOURS[Math.floor(i / 8) % COLOURS.length] ?? '',
      hasPhoto: false,
      order: i,
      state: STATES[(i * 5) % STATES.length] ?? 'OFF',
      backupOf: null,
    };
  });
}
