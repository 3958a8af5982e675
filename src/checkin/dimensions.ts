import type { Side } from '../guide/schema.js';
import { dimensionIds, type DimensionId } from './series.js';

/** Asked only of those who broke trust, alone or as the other did. */
const ofWhoBroke: readonly DimensionId[] = ['ownership', 'patience'];

/** Who is asked about a dimension; undefined for everyone. */
export const sidesOf = (id: DimensionId): readonly Side[] | undefined =>
  ofWhoBroke.includes(id) ? ['broke', 'both'] : undefined;

/** What a person on this side is asked about, in order. */
export const dimensionsFor = (side: Side): readonly DimensionId[] =>
  dimensionIds.filter((id) => sidesOf(id)?.includes(side) ?? true);

/** The step of the path that works on it, by side; `alone` where nothing is asked of the two together. */
interface Works {
  readonly hurt: string;
  readonly broke: string;
  readonly both: string;
  readonly unsure: string;
  readonly alone?: string;
}

const works: Readonly<Record<DimensionId, Works>> = {
  safety: { hurt: 'footing-steady', broke: 'footing-steady', both: 'footing-steady', unsure: 'footing-steady' },
  honesty: { hurt: 'talk-questions', broke: 'own-whole', both: 'own-whole', unsure: 'name-true', alone: 'name-true' },
  communication: {
    hurt: 'talk-ifeel',
    broke: 'talk-listen',
    both: 'talk-listen',
    unsure: 'talk-ifeel',
    alone: 'talk-ifeel',
  },
  consistency: { hurt: 'agree-secure', broke: 'show-steady', both: 'show-small', unsure: 'agree-secure' },
  closeness: { hurt: 'near-time', broke: 'near-time', both: 'near-time', unsure: 'near-time', alone: 'footing-space' },
  hope: { hurt: 'footing-pace', broke: 'show-waiting', both: 'footing-pace', unsure: 'inward-left' },
  ownership: { hurt: 'own-reasons', broke: 'own-reasons', both: 'own-reasons', unsure: 'own-reasons' },
  patience: { hurt: 'footing-pace', broke: 'show-waiting', both: 'footing-pace', unsure: 'footing-pace' },
};

/** The id of the step that works on a dimension, for this reader. Who broke trust still owns and shows it when working alone. */
export function stepFor(id: DimensionId, reader: { readonly side: Side; readonly with: 'alone' | 'together' }): string {
  const { alone, ...bySide } = works[id];
  const owns = id === 'honesty' && (reader.side === 'broke' || reader.side === 'both');
  return reader.with === 'alone' && alone !== undefined && !owns ? alone : bySide[reader.side];
}
