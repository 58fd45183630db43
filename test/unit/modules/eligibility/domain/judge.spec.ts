import fc from 'fast-check';
import { judge, overallOf } from '../../../../../src/modules/eligibility/domain/judge';
import type { ActFacts, EligibilityFacts } from '../../../../../src/modules/eligibility/domain/facts';
import type { Change } from '../../../../../src/modules/eligibility/domain/eligibility-rule';
import type { RuleInForce } from '../../../../../src/modules/eligibility/domain/rule-version';
import { showFinding, showOverall } from '../../../../../src/modules/eligibility/http/show-finding';
import { seedRuleVersions } from '../../../../../src/modules/eligibility/seed/seed-eligibility';
import { anAct, facts } from './facts.builder';

const IN_FORCE: readonly RuleInForce[] = seedRuleVersions().map((row) => ({ ...row, id: row.code }));
/** As many rules block as can, so that more has to change. */
const STRICT = IN_FORCE.map((row) => ({ ...row, policy: 'block' as const }));

const withPolicy = (code: string, policy: 'block' | 'warn') =>
  IN_FORCE.map((row) => (row.code === code ? { ...row, policy } : row));

describe('a check', () => {
  it('has nothing to say against facts that are as they should be', () => {
    expect(overallOf(judge(facts(), IN_FORCE))).toEqual({
      blocking: [],
      review: [],
      warnings: [],
      smallestChange: [],
    });
  });

  it('leaves out a rule that has no version in force', () => {
    expect(judge(facts(), IN_FORCE.slice(0, 3))).toHaveLength(3);
    expect(judge(facts(), [])).toEqual([]);
  });

  it('lets a rule block or warn as its version says, and changes nothing else', () => {
    const said = facts({ earlierActs: 2 });
    expect(overallOf(judge(said, withPolicy('first-act', 'warn')))).toMatchObject({
      blocking: [],
      warnings: ['first-act'],
    });
    expect(overallOf(judge(said, withPolicy('first-act', 'block')))).toMatchObject({
      blocking: ['first-act'],
      warnings: [],
    });
  });

  it('never blocks by a warning or an information, whatever a version says', () => {
    const { blocking, warnings } = overallOf(judge(facts({ acts: [], reconciled: false }), STRICT));
    expect(warnings).toEqual(['net-widening-no-act']);
    expect(blocking).not.toContain('reconciliation');
  });

  it('says that nothing helps where the child was too young', () => {
    const said = facts({ admission: 'none', acts: [anAct({ ageYoungest: 12, ageOldest: 12 })] });
    expect(overallOf(judge(said, IN_FORCE)).smallestChange).toBeNull();
  });

  it('uses what the law of the day says, by dated parameters', () => {
    const stricter = IN_FORCE.map((row) =>
      row.code === 'gravity-band' ? { ...row, parameters: { bands: ['NO_GREAT_PUBLIC_DANGER'] } } : row,
    );
    expect(overallOf(judge(facts(), stricter)).warnings).toEqual(['gravity-band']);
  });

  it('shows nothing that is not among the facts', () => {
    const told = judge(facts(), IN_FORCE).flatMap((finding) => showFinding(finding).factsUsed);
    for (const { fact, value } of told) expect(String(placeIn(facts(), fact))).toBe(String(value));
  });
});

const RANGE = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.option(fc.integer({ min: 0, max: 4 })))
  .map(([ageYoungest, more]) => ({ ageYoungest, ageOldest: more === null ? null : ageYoungest + more }));
const BAND = fc.constantFrom('NO_GREAT_PUBLIC_DANGER', 'LESS_SERIOUS', 'SERIOUS', 'ESPECIALLY_SERIOUS');
const CONSENT = fc.constantFrom(
  'given',
  'refused',
  'withdrawn',
  'expired',
  'disputed',
  'unconfirmed',
  'none',
);

const ACT: fc.Arbitrary<ActFacts> = fc
  .record({
    range: RANGE,
    gravity: BAND,
    minimumAge: fc.constantFrom(14, 16),
    evidence: fc.constantFrom('sufficient', 'insufficient', 'open', 'not-recorded'),
    year: fc.integer({ min: 2015, max: 2026 }),
  })
  .map(({ range, gravity, minimumAge, evidence, year }) =>
    anAct({ ...range, gravity, minimumAge, evidence, committedOn: `${year}-02-28` }),
  );

const FACTS: fc.Arbitrary<EligibilityFacts> = fc
  .record({
    child: RANGE,
    acts: fc.array(ACT, { minLength: 1, maxLength: 4 }),
    earlierActs: fc.integer({ min: 0, max: 3 }),
    admission: fc.constantFrom('free-with-lawyer', 'free-without-lawyer', 'not-free', 'none'),
    consents: fc.record({ child: CONSENT, representative: CONSENT }),
    legalHelp: fc.constantFrom('offered', 'declined', 'not-offered', 'not-known'),
    victims: fc.option(
      fc.record({
        recorded: fc.integer({ min: 0, max: 3 }),
        unheard: fc.integer({ min: 0, max: 2 }),
        unansweredObjections: fc.integer({ min: 0, max: 1 }),
        childrenWithoutRepresentative: fc.integer({ min: 0, max: 1 }),
      }),
    ),
    reconciled: fc.boolean(),
    unconflictedRepresentatives: fc.option(fc.integer({ min: 0, max: 2 })),
  })
  .map((said) => facts(said as Partial<EligibilityFacts>));

describe('the findings of any facts', () => {
  it('are the same bytes however often they are asked and in whatever order the facts come back', () => {
    fc.assert(
      fc.property(FACTS, (said) => {
        const once = judge(said, IN_FORCE);
        const again = judge(shuffled(said), [...IN_FORCE].reverse());
        expect(JSON.stringify(again.map(showFinding))).toBe(JSON.stringify(once.map(showFinding)));
        expect(JSON.stringify(showOverall(again))).toBe(JSON.stringify(showOverall(once)));
      }),
    );
  });

  it('are met once all that a rule asks for has changed', () => {
    fc.assert(
      fc.property(FACTS, (said) => {
        for (const { code, would } of judge(said, IN_FORCE)) {
          if (would === null) continue;
          const after = judge(withChanges(said, would), IN_FORCE);
          expect([code, after.find((one) => one.code === code)?.outcome]).toEqual([code, 'met']);
        }
      }),
    );
  });

  it('block no more after the smallest change, and still do with any part of it left out', () => {
    fc.assert(
      fc.property(FACTS, (said) => {
        const { smallestChange, blocking } = overallOf(judge(said, STRICT));
        if (smallestChange === null) return;
        expect(smallestChange.length > 0).toBe(blocking.length > 0);
        const blockedWith = (changes: readonly Change[]) =>
          overallOf(judge(withChanges(said, changes), STRICT)).blocking.length > 0;
        expect(blockedWith(smallestChange)).toBe(false);
        for (const left of smallestChange)
          expect(blockedWith(smallestChange.filter((one) => one !== left))).toBe(true);
      }),
    );
  });
});

/** The same facts with the names of every object in another order, as a database gives them back. */
function shuffled<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(shuffled) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, shuffled(inner as unknown)]),
  ) as Value;
}

const placeIn = (said: object, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => {
      // The number of acts is told at the place of the acts.
      const inner = (at as Record<string, unknown>)[name];
      return pointer === '/acts' && Array.isArray(inner) ? inner.length : inner;
    }, said);

function withChanges(said: EligibilityFacts, changes: readonly Change[]): EligibilityFacts {
  const copy = structuredClone(said);
  for (const { fact, to } of changes) {
    const names = fact.split('/').slice(1);
    const last = names.pop()!;
    const at = names.reduce<Record<string, unknown>>(
      (inner, name) => inner[name] as Record<string, unknown>,
      copy as unknown as Record<string, unknown>,
    );
    at[last] = to;
  }
  return copy;
}
