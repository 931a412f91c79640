import { useLayoutEffect } from 'react';
import { usePreference } from '../usePreference.ts';
import { useMediaQuery } from './useMediaQuery.ts';

/** Puts the chosen theme and text size on the page; every style and every painter takes them from there. */
export function useAppearance(): 'dark' | 'light' {
  const [theme] = usePreference('theme');
  const [textScale] = usePreference('textScale');
  const systemIsLight = useMediaQuery('(prefers-color-scheme: light)');
  const shown = theme === 'system' ? (systemIsLight ? 'light' : 'dark') : theme;

  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset.theme = shown;
    style.setProperty('--text-scale', String(textScale));
  }, [shown, textScale]);
  return shown;
}
