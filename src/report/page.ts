/** A report before it is drawn: what stands in it, in order. */
import { reportWords } from '../messages/report.js';
import type { ChartData } from './chart.js';
import type { BarsData } from './bars.js';

/** A piece of a section. Texts are as they were written; whoever draws them makes them safe. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly look?: 'faint' }
  | { readonly kind: 'list'; readonly heading?: string; readonly items: readonly ListItem[] }
  | { readonly kind: 'charts'; readonly charts: readonly ChartData[] }
  | { readonly kind: 'bars'; readonly bars: BarsData }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** What a person wrote, whole, with when. */
  | { readonly kind: 'words'; readonly about: string; readonly text: string }
  /** Short words of a person, side by side where there is room. */
  | { readonly kind: 'notes'; readonly notes: readonly { readonly about: string; readonly text: string }[] };

/** An item of a list, and what belongs to it. */
export interface ListItem {
  readonly text: string;
  readonly more?: readonly string[];
}

/** A part of the page under a heading. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly pieces: readonly Piece[];
}

/** A whole report. */
export interface Page {
  readonly windowTitle: string;
  readonly title: string;
  /** Below the title. */
  readonly about: readonly string[];
  readonly lead: string;
  /** A few facts, each with its name. */
  readonly facts: readonly (readonly [name: string, fact: string])[];
  readonly sections: readonly Section[];
  readonly foot: string;
}

export const text = (words: string): Piece => ({ kind: 'text', text: words });
export const faint = (words: string): Piece => ({ kind: 'text', text: words, look: 'faint' });

/** A section by the name of its heading; none without pieces. */
export const sectionOf = (id: keyof typeof reportWords.headings, pieces: readonly Piece[]): readonly Section[] =>
  pieces.length === 0 ? [] : [{ id, title: reportWords.headings[id], pieces }];
