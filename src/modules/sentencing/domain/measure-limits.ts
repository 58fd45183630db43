import type { Equivalence } from './custody.rules';
import type { LimitedThing, MeasureLimit } from './order-facts';
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
      ofAges: { least: numberOr(attributes['ofAgeLeast']), most: numberOr(attributes['ofAgeMost']) },
      exceeding: attributes['exceeding'] === 'review' ? 'review' : 'refuse',
      law: String(attributes['law']),
      verified,
    }));

/** What one day of imprisonment is worth in a measure, among the entries of list `sanction-equivalences` of a day. */
export function equivalenceOf(measure: string, entries: readonly LimitEntry[]): Equivalence | null {
  const entry = entries.find(({ attributes }) => attributes['measure'] === measure);
  if (entry === undefined) return null;
  const { unit, amount, law } = entry.attributes;
  const inUnit = unit === 'hours' ? 'hours' : 'days';
  return { unit: inUnit, amount: Number(amount), law: String(law), verified: entry.verified };
}

/** Within how many days what is counted in hours is served, where nobody said it; null for what has no such limit. */
export const daysToServe = (limits: readonly MeasureLimit[]): number | null =>
  limits.find(({ what }) => what === 'days-to-serve')?.most ?? null;
