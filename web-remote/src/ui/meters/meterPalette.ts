/** The colours of the meters, taken from the style sheet so that they exist once. */
export interface MeterPalette {
  readonly track: string;
  readonly tick: string;
  readonly green: string;
  readonly yellow: string;
  readonly red: string;
  readonly hatch: string;
}

export function readMeterPalette(root: HTMLElement): MeterPalette {
  const style = getComputedStyle(root);
  const colour = (token: string) => style.getPropertyValue(token).trim();
  return {
    track: colour('--meter-track'),
    tick: colour('--meter-tick'),
    green: colour('--meter-green'),
    yellow: colour('--meter-yellow'),
    red: colour('--fault'),
    hatch: colour('--off'),
  };
}
