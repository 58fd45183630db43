import { certified } from '../support/accounts';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { caseInDelivery, centreOf, judgedGoals, type Centre } from '../support/delivery';
import { castOf, type Cast } from '../support/journey';
import { answerOf, CHILD_ASKS } from '../support/returns';
import { rowsOf } from '../support/rows';

/** How many histories, and how many attempts in each. */
const [HISTORIES, ATTEMPTS] = process.env['TEST_LONG'] ? [20, 60] : [3, 48];

/**
 * How many plans hold in each state: written by hand; while somebody looks at what was concluded, or an authority decides, it
 * holds still, and where an authority lets the work begin anew, none does.
 */
const HELD: Readonly<Record<string, readonly number[]>> = {
  allocated: [0],
  'in-delivery': [1],
  returned: [1],
  concluding: [0, 1],
  closed: [0],
  finalised: [0],
};

interface Standing {
  readonly state: string;
  readonly held: number;
  readonly conclusions: number;
  readonly certificates: number;
  /** Whether an authority has something to answer. */
  readonly sent: number;
}

const STANDING = `select f.state,
    (select count(*)::int from case_plans.plan p where p.case_id = f.id and p.state = 'active') as held,
    (select count(*)::int from closure.conclusion c where c.case_id = f.id and c.undone_at is null) as conclusions,
    (select count(*)::int from closure.certificate c where c.case_id = f.id and c.void_at is null) as certificates,
    (select count(*)::int from closure.case_return r where r.case_id = f.id and r.state = 'sent') as sent
  from cases.case_file f where f.id = $1`;

describe('whatever is tried with a case, in whatever order', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let second: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    const here = cast.agency('Sabunchi rehabilitation centre');
    second = await certified(test, cast.administrator, here, 'centre-coordinator');
  });
  afterAll(() => test.close());

  /** Everything that somebody may try; most of it is refused most of the time. */
  const attempts = (id: string, chance: () => number): readonly (() => Promise<unknown>)[] => {
    const path = `/v1/cases/${id}`;
    const either = () => (chance() < 0.5 ? centre.coordinator : second);
    const outcome = () =>
      (['achieved', 'partly-achieved', 'not-achieved'] as const)[Math.floor(chance() * 3)]!;
    const CODE = {
      achieved: 'completed',
      'partly-achieved': 'partly-completed',
      'not-achieved': 'not-completed',
    } as const;
    const conclude = async () => {
      const became = chance() < 0.3 ? outcome() : 'partly-achieved';
      const goals = await judgedGoals(either(), id, became).catch(() => []);
      return either().act(path, 'conclude', {
        outcomeCode: CODE[became],
        goals,
        wordsMissing: 'did-not-want-to-speak',
      });
    };
    return [
      conclude,
      conclude,
      () => either().act(path, 'send-back', { reasonCode: 'other', note: 'Not done.' }),
      () => either().act(path, 'close'),
      () => either().act(path, 'ask-to-reopen', { reasonCode: 'error', note: 'It was not over.' }),
      () => either().act(path, 'reopen'),
      () => either().act(path, 'reopen'),
      () => either().act(path, 'decline-reopening', { reasonCode: 'other' }),
      () => either().act(path, 'finalise'),
      () => either().post('/v1/plans', { caseId: id }),
      () => either().act(path, 'ask-to-return', CHILD_ASKS),
      () => either().act(path, 'return-to-authority'),
      () => either().act(path, 'decline-return', { reasonCode: 'other' }),
      () => cast.prosecutor.act(`${path}/return`, 'answer', answerOf(chance() < 0.8 ? 'continue' : 'close')),
      () =>
        cast.prosecutor.act(`${path}/return`, 'answer', answerOf(chance() < 0.8 ? 'continue' : 'restart')),
    ];
  };

  it.each([...Array(HISTORIES).keys()])(
    'one plan holds while the centre works with the child, and none after the closure: history %i',
    async (seed) => {
      const id = await caseInDelivery(test, cast, centre);
      let state = seed * 7919 + 17;
      const chance = () => (state = (state * 48271) % 2147483647) / 2147483647;
      const seen = new Set<string>();
      for (let n = 0; n < ATTEMPTS; n += 1) {
        const all = attempts(id, chance);
        await all[Math.floor(chance() * all.length)]!();
        const [standing] = await rowsOf<Standing>(test, STANDING, [id]);
        expect(HELD[standing!.state]).toContain(standing!.held);
        expect(standing!.conclusions).toBe(
          ['concluding', 'closed', 'finalised'].includes(standing!.state) ? 1 : 0,
        );
        expect(standing!.sent).toBe(standing!.state === 'returned' ? 1 : 0);
        expect(standing!.certificates).toBeLessThanOrEqual(standing!.state === 'closed' ? 1 : 0);
        seen.add(standing!.state);
      }
      expect(seen.size).toBeGreaterThan(1);
    },
    120_000,
  );
});
