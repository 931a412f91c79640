import { expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

it.each([
  ['Elizabeth', 'E'],
  ['Mr Darcy', 'D'],
  ['Anne de Bourgh', 'AB'],
  ['Lady Catherine', 'C'],
  ['Ensemble 12', 'E12'],
  ['Élodie Ångström', 'ÉÅ'],
  ['Mr', 'M'],
  ['', ''],
  ['??', ''],
])('makes of "%s" the letters "%s"', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
