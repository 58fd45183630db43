import equivalences from '../../../../../src/modules/reference/seed/sanction-equivalences.json';
import measures from '../../../../../src/modules/reference/seed/measures.json';
import { attributeFaults } from '../../../../../src/modules/reference/domain/attribute-shape';
import { REFERENCE_LISTS } from '../../../../../src/modules/reference/domain/reference-lists';
import {
  countedFor,
  custodyCounted,
  custodyTold,
  type CustodyTime,
} from '../../../../../src/modules/sentencing/domain/custody.rules';
import { equivalenceOf } from '../../../../../src/modules/sentencing/domain/measure-limits';

const ENTRIES = equivalences.entries.map(({ attributes }) => ({
  attributes,
  verified: equivalences.verified,
}));

describe('what a day of imprisonment is worth', () => {
  it('is told of the three punishments of article 68, as it was read', () => {
    expect(ENTRIES.map(({ attributes, verified }) => ({ ...attributes, verified }))).toEqual([
      { measure: 'restriction-of-liberty', unit: 'days', amount: 2, law: 'CC 68.1', verified: true },
      { measure: 'corrective-works', unit: 'days', amount: 3, law: 'CC 68.1', verified: true },
      { measure: 'public-works', unit: 'hours', amount: 8, law: 'CC 68.1', verified: true },
    ]);
  });

  it.each(ENTRIES)('fits the shape of its list: %j', ({ attributes }) => {
    expect(attributeFaults(REFERENCE_LISTS['sanction-equivalences'], attributes)).toEqual([]);
  });

  it('is in a unit in which the measure is counted, of measures that the list of measures has', () => {
    for (const { attributes } of ENTRIES) {
      const entry = measures.entries.find(({ code }) => code === attributes.measure);
      expect(entry).toBeDefined();
      expect(entry?.attributes.countedIn ?? ['days']).toContain(attributes.unit);
    }
  });

  it.each([
    [{ unit: 'weeks' }, '/attributes/unit', 'not-choice'],
    [{ amount: 0 }, '/attributes/amount', 'not-integer'],
    [{ amount: 1.5 }, '/attributes/amount', 'not-integer'],
    [{ amount: null }, '/attributes/amount', 'required'],
    [{ measure: 'public works' }, '/attributes/measure', 'not-code'],
  ])('is not told as %j', (difference, pointer, code) => {
    const attributes = { ...ENTRIES[0]?.attributes, ...difference };
    expect(attributeFaults(REFERENCE_LISTS['sanction-equivalences'], attributes)).toEqual([
      { pointer, code },
    ]);
  });
});

describe('time in custody', () => {
  const valueOf = (measure: string) => equivalenceOf(measure, ENTRIES) ?? { amount: NaN };

  it.each([
    ['restriction-of-liberty', 0, 0],
    ['restriction-of-liberty', 1, 2],
    ['restriction-of-liberty', 30, 60],
    ['corrective-works', 1, 3],
    ['corrective-works', 20, 60],
    ['public-works', 1, 8],
    ['public-works', 5, 40],
    ['public-works', -1, 0],
    ['public-works', 1.9, 8],
  ])('in %s counts, of %s days, for %s', (measure, days, worth) => {
    expect(countedFor(days, valueOf(measure))).toBe(worth);
  });

  it('counts in no measure of which the law does not say it', () => {
    expect(equivalenceOf('supervision', ENTRIES)).toBeNull();
    const counted = { measure: 'supervision', custodyDays: null, equivalence: null };
    expect(custodyCounted(counted, { days: 3, isCertain: true })).toEqual([]);
  });

  const outcomeOf = (custody: CustodyTime | null, custodyDays: number | null) =>
    custodyCounted(
      {
        ...{ measure: 'public-works', custodyDays },
        equivalence: { unit: 'hours', amount: 8, law: 'CC 68.1', verified: true },
      },
      custody,
    )[0];

  it.each([
    [0, null, 'met'],
    [0, 3, 'met'],
    [2, null, 'needs-review'],
    [2, 0, 'not-met'],
    [2, 1, 'not-met'],
    [2, 2, 'met'],
    [2, 3, 'met'],
  ])('of %s days, of which %s are told as counted, is %s', (days, told, outcome) => {
    expect(outcomeOf({ days, isCertain: true }, told)?.outcome).toBe(outcome);
  });

  it.each([null, 0, 2])('that is not certain is looked at, with %s days told as counted', (told) => {
    expect(outcomeOf({ days: 2, isCertain: false }, told)?.outcome).toBe('needs-review');
    expect(outcomeOf({ days: 0, isCertain: false }, told)?.outcome).toBe('needs-review');
    expect(outcomeOf(null, told)).toMatchObject({ outcome: 'needs-review', least: null });
  });

  const told = (custody: CustodyTime | null, custodyDays: number | null, countable = true) =>
    custodyTold(
      {
        ...{ measure: 'public-works', custodyDays },
        equivalence: countable ? { unit: 'hours', amount: 8, law: 'CC 68.1', verified: true } : null,
      },
      custody,
    ).map(({ code, outcome }) => [code, outcome]);

  it.each([
    [0, 1, 'not-met'],
    [2, 3, 'not-met'],
    [2, 2, 'met'],
    [2, 1, 'met'],
  ])('of %s days on record, where %s are told, shows what is told: %s', (days, custodyDays, outcome) => {
    expect(told({ days, isCertain: true }, custodyDays)).toEqual([['order.custody-beyond-record', outcome]]);
  });

  it('of which the record is not certain, or none, is looked at', () => {
    for (const custody of [{ days: 2, isCertain: false }, { days: 9, isCertain: false }, null])
      expect(told(custody, 3)).toEqual([['order.custody-beyond-record', 'needs-review']]);
  });

  it('is not asked about where nobody counts any', () => {
    for (const custodyDays of [null, 0]) {
      expect(told({ days: 2, isCertain: true }, custodyDays)).toEqual([]);
      expect(told({ days: 2, isCertain: true }, custodyDays, false)).toEqual([]);
    }
  });

  it.each([
    [3, 'met'],
    [4, 'not-met'],
  ])('counted in what the law has no measure for is looked at, of three days with %s told', (...facts) => {
    const [custodyDays, outcome] = facts;
    expect(told({ days: 3, isCertain: true }, custodyDays, false)).toEqual([
      ['order.custody-beyond-record', outcome],
      ['order.custody-not-countable', 'needs-review'],
    ]);
  });

  it('says for how much it counts, with the source and whether that was read', () => {
    expect(outcomeOf({ days: 2, isCertain: true }, null)).toEqual({
      ...{ code: 'order.custody-not-counted', measure: 'public-works', outcome: 'needs-review' },
      ...{ citation: 'CC 68.1', verified: true, least: 16, most: null },
    });
  });
});
