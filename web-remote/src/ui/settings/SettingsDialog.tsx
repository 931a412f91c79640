import { FALL_OFFS, type FallOff } from '../../core/meters/ballistics.ts';
import { TEXT_SCALES } from '../../core/store/preferences.ts';
import { Choice } from '../common/Choice.tsx';
import { Modal } from '../common/Modal.tsx';
import { usePreference } from '../usePreference.ts';

const SIZES = [
  { value: 'compact', label: 'Compact' },
  { value: 'normal', label: 'Normal' },
  { value: 'large', label: 'Large' },
] as const;
const THEMES = [
  { value: 'dark', label: 'Dark' },
  { value: 'light', label: 'Light' },
  { value: 'system', label: 'As the device' },
] as const;
const SCALES = TEXT_SCALES.map((scale) => ({ value: String(scale), label: `${Math.round(scale * 100)} %` }));
const FALL_OFF_CHOICES = (Object.keys(FALL_OFFS) as FallOff[]).map((value) => {
  const { label, decibelsPerSecond } = FALL_OFFS[value];
  return { value, label: `${label}: ${decibelsPerSecond.toFixed(1)} dB/s` };
});

export function SettingsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [tileSize, setTileSize] = usePreference('tileSize');
  const [theme, setTheme] = usePreference('theme');
  const [textScale, setTextScale] = usePreference('textScale');
  const [fallOff, setFallOff] = usePreference('fallOff');

  return (
    <Modal title="Settings of this device" open={open} onClose={onClose}>
      <h3 className="setting-name">Tiles</h3>
      <Choice label="Tiles" value={tileSize} options={SIZES} onChange={setTileSize} />
      <h3 className="setting-name">Colours</h3>
      <Choice label="Colours" value={theme} options={THEMES} onChange={setTheme} />
      <h3 className="setting-name">Text</h3>
      <Choice
        label="Text"
        value={String(textScale)}
        options={SCALES}
        onChange={(scale) => setTextScale(Number(scale))}
      />
      <label className="setting-name" htmlFor="fall-off">
        Meters fall by
      </label>
      <select
        id="fall-off"
        className="text-field"
        value={fallOff}
        onChange={(event) => setFallOff(event.target.value as FallOff)}
      >
        {FALL_OFF_CHOICES.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Modal>
  );
}
