import { Jobs } from '../../src/platform/jobs/jobs';
import { RunJob } from '../../src/platform/jobs/run-job';
import { CHOSEN_PASSWORD, certifiedAccount, settleIn, type MadeAccount } from '../support/accounts';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { allocatedCase, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface Case {
  readonly workerId: string | null;
  readonly team: readonly { readonly accountId: string }[];
}

const CENTRE = 'Sabunchi rehabilitation centre';

describe('A member of staff who serves at a centre no more', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let administrator: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ administrator } = cast);
  }, 60_000);
  afterAll(() => test.close());

  /** A new worker, vetted and trained, who answers for a case. */
  const answering = async () => {
    const account = await certifiedAccount(administrator, cast.agency(CENTRE), 'case-worker');
    const caller = await settleIn(test, account);
    const caseId = await allocatedCase(test, cast, centre);
    const path = `/v1/cases/${caseId}`;
    const to = { workerId: account.id, reasonCode: 'workload' };
    bodyOf(await centre.coordinator.act(path, 'reallocate', to), 200);
    bodyOf(await caller.get(path), 200);
    return { account, caller, caseId, path };
  };
  const read = async (path: string) => bodyOf<Case>(await centre.coordinator.get(path), 200);
  const unallocated = async (caseId: string) => {
    const list = await centre.coordinator.get('/v1/worklist?kind=case&limit=200');
    const { items } = bodyOf<{ items: { id: string; what: string; standing: string }[] }>(list, 200);
    return items.find(({ id }) => id === caseId);
  };
  const disable = async ({ id }: MadeAccount) =>
    bodyOf(await administrator.act(`/v1/staff/${id}`, 'disable'), 200);
  const move = async ({ id }: MadeAccount, agency: string, role: string) =>
    bodyOf(
      await administrator.act(`/v1/staff/${id}`, 'move', { agencyId: cast.agency(agency), roles: [role] }),
      200,
    );

  it('answers for no case: it waits for another at once', async () => {
    const { account, caseId, path } = await answering();
    expect(await unallocated(caseId)).toBeUndefined();
    await disable(account);
    const { workerId, team } = await read(path);
    expect([workerId, team.map(({ accountId }) => accountId)]).not.toContain(account.id);
    expect(workerId).toBeNull();
    test.clock.advance({ minutes: 1 });
    expect(await unallocated(caseId)).toMatchObject({ what: 'case-allocation', standing: 'overdue' });
    const job = test.app.get(Jobs).all.find(({ name }) => name === 'job:escalate-clocks')!;
    await test.app.get(RunJob).run(job);
    const told = `select facts ->> 'escalatesTo' as role from platform.outbox
      where type = 'clock.overdue.v1' and subject_id = $1`;
    expect(await rowsOf(test, told, [caseId])).toEqual([{ role: 'centre-coordinator' }]);
  });

  it('is told on the timeline, and sees the case no more when serving there again', async () => {
    const { account, path } = await answering();
    await move(account, 'Narimanov diversion centre', 'case-worker');
    await move(account, CENTRE, 'case-worker');
    const again = await signIn(test, account.signInName, CHOSEN_PASSWORD);
    bodyOf(await again.get(path), 404);
    const timeline = await centre.coordinator.get(`${path}/timeline?limit=200`);
    expect(timeline.text).toContain('member-left');
  });

  it('keeps a case with other roles in the same centre', async () => {
    const { account, path } = await answering();
    const roles = ['case-worker', 'facilitator'];
    bodyOf(await administrator.act(`/v1/staff/${account.id}`, 'roles', { roles }), 200);
    expect((await read(path)).workerId).toBe(account.id);
  });

  it('leaves what was closed as it was', async () => {
    const { account, caseId, path } = await answering();
    const text = `update cases.case_file set state = 'closed', closed_at = $2, ended_at = $2, outcome_code = 'completed'
      where id = $1 returning 1`;
    await rowsOf(test, text, [caseId, test.clock.now()]);
    await disable(account);
    expect((await read(path)).workerId).toBe(account.id);
    expect(await unallocated(caseId)).toBeUndefined();
  });
});
