import fc from 'fast-check';
import { act, availableActions } from '../../../../../src/modules/referrals/domain/referral.actions';
import type { Basis, Referral } from '../../../../../src/modules/referrals/domain/referral';
import type { ActingPerson, ReferralFacts } from '../../../../../src/modules/referrals/domain/referral-facts';
import { isPartyTo } from '../../../../../src/modules/referrals/domain/referral-parties';
import {
  referralLifecycle,
  type ReferralAction,
} from '../../../../../src/modules/referrals/domain/referral.lifecycle';
import * as examples from './referral-examples';

const { aReferral, theFacts, NOW, CENTRE, coordinator, inspector, prosecutor, reviewer, refusal, stranger } =
  examples;
const PEOPLE = [inspector, prosecutor, reviewer, coordinator];
const { states } = referralLifecycle;
/** What somebody does on a referral; the end that follows upon protection is nobody's. */
const actions = referralLifecycle.actions.filter((action) => action !== 'protect');

const whoMay = (referral: Referral, action: ReferralAction): ActingPerson =>
  PEOPLE.find((person) => isPartyTo(referral, action, person)) ?? stranger;

/** The facts under which the action is allowed: by its party, and a redirection to another centre. */
function factsFor(referral: Referral, action: ReferralAction): ReferralFacts {
  const centre = action === 'redirect' ? { ...CENTRE, id: 'other-centre' } : CENTRE;
  return theFacts({ actor: whoMay(referral, action), centre });
}

const refusalOf = (referral: Referral, action: ReferralAction, facts: ReferralFacts): unknown => {
  try {
    return act(referral, action, facts, NOW);
  } catch (error) {
    return error;
  }
};

describe.each(states)('a %s referral', (state) => {
  it.each(actions)('%s: moves where the lifecycle says, or is not open', (action) => {
    const referral = aReferral({ state });
    const outcome = refusalOf(referral, action, factsFor(referral, action));
    const to = referralLifecycle.next(state, action);
    const refused = { kind: 'not-open', code: `referral.not-open-for-${action}` };
    expect(outcome).toMatchObject(to === undefined ? refused : { state: to });
  });
});

it.each(states)('the end that follows upon protection is nobody’s to do on a %s referral', (state) =>
  expect(refusalOf(aReferral({ state }), 'protect', theFacts())).toMatchObject({ kind: 'not-permitted' }),
);

describe('an action on a referral', () => {
  it('leaves a record of itself', () =>
    expect(act(aReferral(), 'refuse', theFacts(), NOW)).toEqual({
      state: 'refused',
      transition: {
        from: 'submitted',
        action: 'refuse',
        to: 'refused',
        by: 'prosecutor',
        agencyId: 'office',
        at: NOW,
        reasonCode: 'a-reason',
        note: 'a note',
      },
    }));

  it('leaves no reason and no note where none was given', () => {
    const facts = theFacts({ actor: coordinator, request: null });
    expect(act(aReferral({ state: 'taken-up' }), 'accept', facts, NOW).transition).toMatchObject({
      reasonCode: null,
      note: null,
    });
  });

  it('leaves the referral that it was given as it was', () => {
    const referral = Object.freeze(aReferral());
    act(referral, 'authorise', theFacts(), NOW);
    expect(referral).toEqual(aReferral());
  });

  it('is refused to another party before it is said whether it is open', () =>
    expect(() =>
      act(aReferral({ state: 'accepted' }), 'authorise', theFacts({ actor: reviewer }), NOW),
    ).toThrow(refusal({ kind: 'not-permitted', code: 'referral.not-your-action' })));

  it('is refused as not open before the rules are asked', () =>
    expect(() => act(aReferral({ state: 'offered', conditions: [] }), 'authorise', theFacts(), NOW)).toThrow(
      'referral.not-open-for-authorise',
    ));

  it('is refused by a rule with its code and source', () =>
    expect(() => act(aReferral({ conditions: [] }), 'authorise', theFacts(), NOW)).toThrow(
      refusal({
        kind: 'rule-broken',
        code: 'referral.sufficient-evidence-not-recorded',
        extras: { citation: 'GC24 §18(a)' },
      }),
    ));

  it('is refused when what it needs is not handed in', () =>
    expect(() => act(aReferral(), 'authorise', theFacts({ request: null }), NOW)).toThrow(
      'referral.legal-basis-not-named',
    ));
});

describe('a referral on prevention', () => {
  const referral = aReferral({ basis: 'prevention', conditions: examples.consents });

  it('is authorised without admission, evidence and legal help', () =>
    expect(act(referral, 'authorise', theFacts({ acts: [] }), NOW).state).toBe('offered'));

  it('helps a child below the age of responsibility', () => {
    const facts = theFacts({ actor: inspector, acts: [examples.actAt(12)] });
    expect(act({ ...referral, state: 'drafted' }, 'submit', facts, NOW).state).toBe('submitted');
  });

  it('is refused once it carries an admission', () =>
    expect(() =>
      act({ ...referral, conditions: examples.conditionsMet }, 'authorise', theFacts(), NOW),
    ).toThrow('referral.prevention-needs-no-charge'));
});

describe('the available actions', () => {
  const ask = (
    referral: Partial<Referral>,
    permitted: readonly ReferralAction[],
    facts: Partial<ReferralFacts> = {},
  ) => availableActions(aReferral(referral), permitted, theFacts({ request: null, ...facts }), NOW);

  it('are open before anything is handed in', () =>
    expect(ask({}, ['authorise', 'refuse', 'return'])).toEqual([
      { action: 'authorise', open: true },
      { action: 'refuse', open: true },
      { action: 'return', open: true },
    ]));

  it('name the condition that is missing', () =>
    expect(ask({ conditions: [] }, ['authorise'])).toEqual([
      { action: 'authorise', open: false, because: 'referral.sufficient-evidence-not-recorded' },
    ]));

  it('say when the referral stands elsewhere', () =>
    expect(ask({}, ['rescind'])).toEqual([
      { action: 'rescind', open: false, because: 'referral.not-open-for-rescind' },
    ]));

  it('say when it is for another party', () =>
    expect(ask({}, ['overturn'])).toEqual([
      { action: 'overturn', open: false, because: 'referral.not-your-action' },
    ]));

  it('name none that is not permitted', () => expect(ask({}, [])).toEqual([]));
});

describe('any sequence of actions', () => {
  const steps = fc.array(fc.constantFrom(...actions), { maxLength: 40 });
  const bases = fc.constantFrom<Basis[]>('diversion', 'prevention');
  const seeded = { seed: 20_261_123, numRuns: 300 };

  /** Follows the actions that are allowed and passes over those that are refused. */
  function follow(basis: Basis, sequence: readonly ReferralAction[]): Referral[] {
    const conditions = basis === 'diversion' ? examples.conditionsMet : examples.consents;
    const way = [aReferral({ state: 'drafted', basis, conditions })];
    for (const action of sequence) {
      const here = way[way.length - 1]!;
      const outcome = refusalOf(here, action, factsFor(here, action));
      if (!(outcome instanceof Error))
        way.push({ ...here, state: (outcome as { state: Referral['state'] }).state });
    }
    return way;
  }

  it('moves along the table only', () =>
    fc.assert(
      fc.property(bases, steps, (basis, sequence) => {
        const way = follow(basis, sequence).map(({ state }) => state);
        const targets = (state: Referral['state']) => Object.values(referralLifecycle.moves[state]);
        for (const [index, state] of way.slice(1).entries()) expect(targets(way[index]!)).toContain(state);
      }),
      seeded,
    ));

  it('ends where a final state is reached', () =>
    fc.assert(
      fc.property(bases, steps, (basis, sequence) => {
        const way = follow(basis, sequence);
        const ends = way.findIndex(({ state }) => referralLifecycle.isFinal(state));
        expect(ends === -1 || ends === way.length - 1).toBe(true);
      }),
      seeded,
    ));

  it('is open exactly for what act allows, as far as can be said beforehand', () =>
    fc.assert(
      fc.property(
        bases,
        fc.constantFrom(...states),
        fc.constantFrom(...PEOPLE, stranger),
        (basis, state, actor) => {
          const referral = aReferral({
            state,
            basis,
            conditions: basis === 'diversion' ? examples.conditionsMet : examples.consents,
          });
          for (const { action, open } of availableActions(referral, actions, theFacts({ actor }), NOW)) {
            const facts = { ...factsFor(referral, action), actor };
            expect([action, !(refusalOf(referral, action, facts) instanceof Error)]).toEqual([action, open]);
          }
        },
      ),
      seeded,
    ));
});
