import type { Cause } from '../schema.js';

export const causes: readonly Cause[] = [
  {
    id: 'infidelity',
    title: 'Infidelity',
    about: 'Sex or a romance with someone else, in person or online, that went against what you two had agreed.',
    sources: ['cause-01'],
  },
  {
    id: 'lies',
    title: 'Lies or secrets',
    about: 'Things said that were not true, or a part of life kept out of sight, such as money, messages or a habit.',
    sources: ['cause-02'],
  },
  {
    id: 'neglect',
    title: 'Neglect or distance',
    about: 'One of you was shut out, met with silence, or left to cope alone when it counted.',
    sources: ['cause-03'],
  },
  {
    id: 'promises',
    title: 'Broken promises',
    about: 'A promise that mattered was broken, or smaller ones were, time after time.',
    sources: ['cause-04'],
  },
  {
    id: 'boundaries',
    title: 'Crossed boundaries',
    about:
      'Someone went past a line that a person had drawn around their body, their things, their time or their private life.',
    sources: ['cause-05'],
  },
  {
    id: 'other',
    title: 'Something else',
    about: 'Anything that has no name on this list, or that you would rather not name yet.',
    sources: [],
  },
];
