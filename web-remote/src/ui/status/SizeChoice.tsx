import { Choice } from '../common/Choice.tsx';
import { usePreference } from '../usePreference.ts';

const SIZES = [
  { value: 'compact', label: 'S' },
  { value: 'normal', label: 'M' },
  { value: 'large', label: 'L' },
] as const;

export function SizeChoice() {
  const [size, setSize] = usePreference('tileSize');
  return <Choice label="Size of the tiles" value={size} options={SIZES} onChange={setSize} />;
}
