import type { Caller } from '../support/actors';
import { rowsOf } from '../support/rows';
import { TwoCentres, type Transfer } from '../support/transfers';

/** How many histories, and how many attempts in each. */
const [HISTORIES, ATTEMPTS] = process.env['TEST_LONG'] ? [12, 60] : [3, 30];

interface Standing {
  readonly centre: string;
  readonly worker: string | null;
  /** Those of the team who answer for it, and serve at the centre that has it. */
  readonly answering: number;
  /** Coordinators’ agencies to whom the case is open. */
  readonly open: readonly string[];
  /** People to whom the case is open, and who serve elsewhere. */
  readonly strangers: number;
  readonly asked: number;
  readonly signals: readonly string[];
}

const STANDING = `select f.centre_agency_id as centre, f.worker_id as worker,
    (select count(*)::int from cases.team_member m join access.assignment a on a.account_id = m.account_id and a.ended_at is null
      where m.case_id = f.id and m.ended_at is null and m.part = 'case-worker' and m.account_id = f.worker_id
        and a.agency_id = f.centre_agency_id) as answering,
    (select coalesce(array_agg(k.grantee_id), '{}') from children.need_to_know k
      where k.file_kind = 'case' and k.file_id = f.id and k.grantee_kind = 'agency' and k.level = 'record'
        and k.ended_at is null) as open,
    (select count(*)::int from children.need_to_know k join access.assignment a on a.account_id = k.grantee_id and a.ended_at is null
      where k.basis_kind = 'case' and k.basis_id = f.id and k.grantee_kind = 'person' and k.ended_at is null
        and a.agency_id <> f.centre_agency_id) as strangers,
    (select count(*)::int from transfers.transfer t where t.case_id = f.id and t.state = 'asked') as asked,
    (select coalesce(array_agg(o.agency_id), '{}') from children.open_case o
      where o.basis_kind = 'referral' and o.basis_id = f.referral_id and o.until is null) as signals
  from cases.case_file f where f.id = $1`;

/** Numbers between nought and one, the same ones for the same seed. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe('whatever two centres try with a case, in whatever order', () => {
  let two: TwoCentres;
  let moves = 0;

  beforeAll(async () => {
    two = await TwoCentres.begin();
  }, 60_000);

  afterAll(() => two.meetings.close());

  /** Everything that one of the two may try; most of it is refused most of the time. */
  const attempts = (caseId: string, chance: () => number): readonly (() => Promise<unknown>)[] => {
    const either = () => (chance() < 0.5 ? two.coordinator : two.otherCoordinator);
    const workers = [two.meetings.centre.workerId, two.otherWorkerId];
    const workerOf = (by: Caller) => {
      const own = by === two.coordinator ? 0 : 1;
      return workers[chance() < 0.8 ? own : 1 - own]!;
    };
    const last = async () => {
      const by = either();
      const list = await by.get(`/v1/transfers?caseId=${caseId}&limit=1`);
      const [found] = (list.body as { items: Transfer[] }).items;
      return { by, path: `/v1/transfers/${found?.id ?? caseId}` };
    };
    const act = (verb: string, body: (by: Caller) => object) => async () => {
      const { by, path } = await last();
      return by.act(path, verb, body(by));
    };
    const ask = () => {
      const by = either();
      const isHere = by === two.coordinator;
      return two.ask(caseId, { toAgencyId: isHere === chance() < 0.8 ? two.thereId : two.hereId }, by);
    };
    const accept = act('accept', (by) => ({ workerId: workerOf(by) }));
    const withdraw = act('withdraw', () => ({ reasonCode: 'asked-in-error' }));
    /** The child says it anew, to who works with it. */
    const agree = () =>
      two.agreed(caseId, two.otherWorker).catch(() => two.agreed(caseId).catch(() => undefined));
    return [
      ...[agree, ask, accept, () => agree().then(ask).then(accept), () => agree().then(ask).then(accept)],
      act('decline', () => ({ reasonCode: 'no-capacity', nextStep: 'ask-again-later' })),
      withdraw,
      act('settle', () => ({})),
      () => {
        const by = either();
        return by.act(`/v1/cases/${caseId}`, 'reallocate', {
          workerId: workerOf(by),
          reasonCode: 'workload',
        });
      },
      () => Promise.all([ask(), accept(), withdraw()]),
    ];
  };

  it.each(Array.from({ length: HISTORIES }, (_, n) => n + 1))(
    'one centre has it, and somebody there answers for it: history %i',
    async (seed) => {
      const chance = chances(seed * 7919);
      const caseId = await two.meetings.caseInDelivery();
      await two.agreed(caseId);
      let before = two.hereId;
      for (let n = 0; n < ATTEMPTS; n += 1) {
        const all = attempts(caseId, chance);
        two.meetings.test.clock.advance({ seconds: 1 });
        await all[Math.floor(chance() * all.length)]!();
        const [standing] = await rowsOf<Standing>(two.meetings.test, STANDING, [caseId]);
        const { centre, worker, ...rest } = standing!;
        if (centre !== before) moves += 1;
        before = centre;
        expect(worker).not.toBeNull();
        expect(rest.asked).toBeLessThanOrEqual(1);
        expect({ ...rest, asked: 0 }).toEqual({
          ...{ answering: 1, open: [centre], strangers: 0, asked: 0, signals: [centre] },
        });
      }
    },
    120_000,
  );

  it('has moved in some of them', () => {
    expect(moves).toBeGreaterThan(2);
  });
});
