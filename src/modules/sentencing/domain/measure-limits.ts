import type { LimitedThing, MeasureLimit } from './limits.rules';
import type { OrderStage } from './order';

/** An entry of list `measure-limits`. */
interface LimitEntry {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly verified: boolean;
}

/** A number of an entry, or none. */
export const numberOr = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The limits of a measure among the entries of a day. */
export const limitsOf = (measure: string, entries: readonly LimitEntry[]): MeasureLimit[] =>
  entries
    .filter(({ attributes }) => attributes['measure'] === measure)
    .map(({ attributes, verified }) => ({
      what: attributes['what'] as LimitedThing,
      least: numberOr(attributes['least']),
      most: numberOr(attributes['most']),
      stages: Array.isArray(attributes['stages']) ? (attributes['stages'] as OrderStage[]) : [],
      exceeding: attributes['exceeding'] === 'review' ? 'review' : 'refuse',
      law: String(attributes['law']),
      verified,
    }));
