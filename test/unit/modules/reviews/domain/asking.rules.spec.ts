import fc from 'fast-check';
import { firstBroken } from '../../../../../src/kernel/rule';
import { askingRules, type AskingFacts } from '../../../../../src/modules/reviews/domain/asking.rules';
import { reviewLifecycle } from '../../../../../src/modules/reviews/domain/review.lifecycle';

const DECIDED = new Date('2026-05-04T08:00:00Z');

/** The child asks on the day after the decision, and it is written down at once. */
const told = (facts: Partial<AskingFacts> = {}): AskingFacts => ({
  now: new Date('2026-05-05T09:00:00Z'),
  askedAt: new Date('2026-05-05T09:00:00Z'),
  decidedAt: DECIDED,
  deadline: new Date('2026-05-25T19:59:59.999Z'),
  lateReason: null,
  backDatingReason: null,
  askedBy: 'child',
  representative: null,
  earlier: [],
  ...facts,
});

const broken = (facts: Partial<AskingFacts>) => firstBroken(askingRules, told(facts))?.code;
const parent = { barred: false, inAuthority: true };

describe('a review', () => {
  it('is asked for in time', () => expect(broken({})).toBeUndefined());

  it('is not asked for in the future', () =>
    expect(broken({ askedAt: new Date('2026-05-05T09:00:00.001Z') })).toBe('review.asked-in-the-future'));

  it('may be asked for at the moment of the decision', () =>
    expect(broken({ askedAt: DECIDED, backDatingReason: 'found-later' })).toBeUndefined());

  it('is not asked for before the decision', () =>
    expect(broken({ askedAt: new Date('2026-05-04T07:59:59Z'), backDatingReason: 'found-later' })).toBe(
      'review.asked-before-decided',
    ));

  it('may be written down 24 hours later', () =>
    expect(broken({ askedAt: new Date('2026-05-04T09:00:00Z') })).toBeUndefined());

  it('is not written down later without saying why', () =>
    expect(broken({ askedAt: new Date('2026-05-04T08:59:59.999Z') })).toBe(
      'review.back-dating-not-explained',
    ));

  describe('when its time is over', () => {
    const late = { askedAt: new Date('2026-05-25T20:00:00Z'), now: new Date('2026-05-25T20:00:00Z') };

    it('is too late', () => expect(broken(late)).toBe('review.too-late'));

    it('is admitted when the child was not told of the right', () =>
      expect(broken({ ...late, lateReason: 'not-told-of-the-right' })).toBeUndefined());

    it('is in time at the last instant', () => {
      const last = new Date('2026-05-25T19:59:59.999Z');
      expect(broken({ askedAt: last, now: last })).toBeUndefined();
    });
  });

  it.each(['requested', 'assigned'] as const)('is not asked for while another is %s', (state) =>
    expect(broken({ earlier: [{ state, decidedAt: DECIDED }] })).toBe('review.already-pending'),
  );

  it.each(['upheld', 'overturned'] as const)('of one decision is not asked for again once %s', (state) =>
    expect(broken({ earlier: [{ state, decidedAt: DECIDED }] })).toBe('review.reviewed-already'),
  );

  it('may be asked for again when the first was withdrawn', () =>
    expect(broken({ earlier: [{ state: 'withdrawn', decidedAt: DECIDED }] })).toBeUndefined());

  it('of a new decision may be asked for', () =>
    expect(
      broken({ earlier: [{ state: 'upheld', decidedAt: new Date('2026-04-01T08:00:00Z') }] }),
    ).toBeUndefined());
});

describe('a representative', () => {
  it('may ask', () => expect(broken({ askedBy: 'representative', representative: parent })).toBeUndefined());

  it('is named', () => expect(broken({ askedBy: 'representative' })).toBe('review.representative-not-named'));

  it('is not named where the child asks', () =>
    expect(broken({ representative: parent })).toBe('review.representative-not-named'));

  it('may not ask when barred', () =>
    expect(broken({ askedBy: 'representative', representative: { ...parent, barred: true } })).toBe(
      'review.representative-barred',
    ));

  it('may not ask out of authority', () =>
    expect(broken({ askedBy: 'representative', representative: { ...parent, inAuthority: false } })).toBe(
      'review.representative-not-in-authority',
    ));
});

describe('whatever came before', () => {
  const earlier = fc.array(
    fc.record({ state: fc.constantFrom(...reviewLifecycle.states), decidedAt: fc.constant(DECIDED) }),
    { maxLength: 6 },
  );

  it('at most one review of a decision is open or made', () =>
    fc.assert(
      fc.property(earlier, (reviews) => {
        const isFree = reviews.every(({ state }) => state === 'withdrawn');
        expect(broken({ earlier: reviews }) === undefined).toBe(isFree);
      }),
      { seed: 20_261_124, numRuns: 200 },
    ));
});

describe('the rules for asking', () => {
  it.each(askingRules.map((rule) => [rule.code, rule] as const))('%s names its source', (_, rule) =>
    expect(rule.citation.length).toBeGreaterThan(3),
  );
});
