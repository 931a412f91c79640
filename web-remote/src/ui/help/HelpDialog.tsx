import { Modal } from '../common/Modal.tsx';

const KEYS = [
  ['1 … 9, 0', 'Listen to the first ten channels; the same key again stops'],
  ['Esc, C', 'Stop listening'],
  ['?', 'This list'],
] as const;

const GESTURES = [
  ['Tap a tile', 'Listen to this channel; tap again to stop'],
  ['Hold a tile', 'Listen for as long as it is held'],
  ['Tap ■ on a meter', 'Clear this clip; ■ at the top clears all'],
  ['Tap the state at the top', 'The numbers behind it'],
] as const;

export function HelpDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Modal title="Keys and gestures" open={open} onClose={onClose}>
      <List rows={GESTURES} />
      <h3 className="setting-name">Keyboard</h3>
      <List rows={KEYS} />
      <h3 className="setting-name">Marks</h3>
      <List rows={MARKS} />
    </Modal>
  );
}

const MARKS = [
  ['● ◐ ○', 'On stage, standby, not in this scene'],
  ['▲ ◇ ■', 'Artefact heard, no signal, clipped'],
  ['Hatched meter', 'The levels are older than 0.5 s: do not trust them'],
] as const;

function List({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className="details">
      {rows.map(([name, meaning]) => (
        <div key={name} className="details-row">
          <dt>{name}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
