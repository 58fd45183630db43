import { Jobs } from '../../src/platform/jobs/jobs';
import { RunJob } from '../../src/platform/jobs/run-job';
import { certified } from '../support/accounts';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import {
  allocatedCase,
  caseInDelivery,
  centreOf,
  concluded,
  judgedGoals,
  type Centre,
} from '../support/delivery';
import { bodyOf, castOf, consent, registerChild, sampleIdentity, type Cast } from '../support/journey';
import { answerOf, returned } from '../support/returns';
import { rowsOf } from '../support/rows';

interface Contact {
  readonly id: string;
  readonly months: number;
  readonly state: string;
  readonly because: string | null;
  readonly clock: { readonly dueAt: string; readonly standing: string | null } | null;
}

const ANSWER = { reached: true, tries: 1, schoolOrWork: 'vocational-school', newPoliceContact: 'known-no' };

describe('The time after the closure', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;
  let coordinator: Caller;
  let second: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ worker, coordinator } = centre);
    const here = cast.agency('Sabunchi rehabilitation centre');
    second = await certified(test, cast.administrator, here, 'centre-coordinator');
  }, 60_000);
  afterAll(() => test.close());

  const childOf = async (id: string) =>
    bodyOf<{ child: { id: string } }>(await coordinator.get(`/v1/cases/${id}`), 200).child.id;
  const agree = async (caseId: string, decision = 'given') => {
    const file = { fileKind: 'case', fileId: caseId, childId: await childOf(caseId) };
    const purpose = { purpose: 'follow-up', textVersion: 'follow-up-1' };
    return consent(coordinator, test, { ...file, ...purpose, person: 'child', decision });
  };
  const close = async (id: string, outcomeCode = 'completed') => {
    const outcome = outcomeCode === 'completed' ? 'achieved' : 'partly-achieved';
    await concluded(worker, id, { outcomeCode, goals: await judgedGoals(worker, id, outcome) });
    bodyOf(await coordinator.act(`/v1/cases/${id}`, 'close'), 200);
  };
  const closed = async (isAgreed = true, outcomeCode?: string) => {
    const id = await caseInDelivery(test, cast, centre);
    if (isAgreed) await agree(id);
    await close(id, outcomeCode);
    return id;
  };
  const of = async (by: Caller, caseId: string) => {
    const path = `/v1/aftercare?list=our-centre&caseId=${caseId}`;
    return bodyOf<{ items: Contact[] }>(await by.get(path), 200).items;
  };
  const first = async (caseId: string) => `/v1/aftercare/${(await of(coordinator, caseId))[0]!.id}`;
  const state = async (caseId: string) => (await of(coordinator, caseId)).map((one) => one.state);
  const skip = async (by: Caller, path: string, body: object) => by.act(path, 'skip', body);
  const isOver = (state: string) => [state, state, state];

  it('has three days on which a child that agreed is asked how it goes', async () => {
    const id = await closed();
    const contacts = await of(coordinator, id);
    expect(contacts).toMatchObject(
      [6, 12, 24].map((months) => ({ months, state: 'scheduled', because: null })),
    );
    expect(contacts.map(({ clock }) => clock?.standing)).toEqual(['in-time', 'in-time', 'in-time']);
  });

  it('has none without consent, and says why', async () => {
    const contacts = await of(coordinator, await closed(false));
    expect(contacts).toHaveLength(3);
    for (const contact of contacts)
      expect(contact).toMatchObject({
        state: 'unagreed',
        because: 'aftercare.no-consent',
        clock: { standing: null },
      });
  });

  it('is not asked by somebody of whom a conflict is declared after the closure', async () => {
    const id = await closed();
    const path = await first(id);
    bodyOf(await worker.get(path), 200);
    const told = { accountId: centre.workerId, ground: 'knows-family' };
    bodyOf(await coordinator.post(`/v1/cases/${id}/conflicts`, told), 201);
    bodyOf(await worker.get(path), 404);
    expect(bodyOf(await coordinator.get(`/v1/cases/${id}`), 200)).toMatchObject({
      state: 'closed',
      clock: null,
    });
  });

  it('is not asked on a consent that has run out since', async () => {
    const id = await closed();
    const path = await first(id);
    const come = `update closure.aftercare_contact set warn_at = clock_started_at where case_id = $1`;
    await rowsOf(test, come, [id]);
    const over = `update children.consent set valid_until = '2020-01-01' where file_id = $1 and purpose = 'follow-up'`;
    await rowsOf(test, over, [id]);
    const said = { reached: true, tries: 1, schoolOrWork: 'vocational-school', newPoliceContact: 'known-no' };
    const late = await coordinator.act(path, 'record', said);
    expect(bodyOf(late, 409)['code']).toBe('aftercare.no-consent');
    const job = test.app.get(Jobs).all.find(({ name }) => name === 'job:escalate-clocks')!;
    await test.app.get(RunJob).run(job);
    const [contact] = await of(coordinator, id);
    expect(contact).toMatchObject({ state: 'unagreed', because: 'aftercare.no-consent' });
    const desk = await coordinator.get('/v1/worklist?kind=aftercare&limit=200');
    expect(desk.text).not.toContain(path.split('/').at(-1));
  });

  it('stays as the child said of the case, whatever it said of the referral', async () => {
    const id = await caseInDelivery(test, cast, centre);
    await agree(id, 'refused');
    await close(id);
    const [row] = await rowsOf<{ referral: string }>(
      test,
      'select referral_id as referral from cases.case_file where id = $1',
      [id],
    );
    const file = { fileKind: 'referral', fileId: row!.referral, childId: await childOf(id) };
    const purpose = { purpose: 'follow-up', textVersion: 'follow-up-1' };
    await consent(cast.inspector, test, { ...file, ...purpose, person: 'child' });
    expect(await state(id)).toEqual(isOver('unagreed'));
  });

  it('begins also where the authority closes what was returned to it, as far as the child agrees', async () => {
    const ids = [await caseInDelivery(test, cast, centre), await caseInDelivery(test, cast, centre)];
    await agree(ids[0]!);
    for (const id of ids) {
      await returned(worker, second, id);
      bodyOf(await cast.prosecutor.act(`/v1/cases/${id}/return`, 'answer', answerOf('close')), 200);
    }
    expect(await state(ids[0]!)).toEqual(isOver('scheduled'));
    expect(await state(ids[1]!)).toEqual(isOver('unagreed'));
    bodyOf(await worker.get(await first(ids[0]!)), 200);
    expect((await cast.prosecutor.get(await first(ids[0]!))).status).toBe(403);
    const given = await rowsOf(test, 'select 1 from closure.certificate where case_id = any ($1)', [ids]);
    expect(given).toEqual([]);
    await agree(ids[1]!);
    expect(await state(ids[1]!)).toEqual(isOver('scheduled'));
  });

  it('does not begin after a return of a case in which nothing was delivered', async () => {
    const id = await allocatedCase(test, cast, centre);
    await agree(id);
    await returned(worker, second, id);
    bodyOf(await cast.prosecutor.act(`/v1/cases/${id}/return`, 'answer', answerOf('close')), 200);
    expect(await of(coordinator, id)).toEqual([]);
  });

  it('has none where nothing was delivered', async () => {
    const id = await allocatedCase(test, cast, centre);
    await agree(id);
    bodyOf(
      await worker.act(`/v1/cases/${id}`, 'end-early', { outcomeCode: 'no-contact', note: 'Nobody came.' }),
      200,
    );
    bodyOf(await coordinator.act(`/v1/cases/${id}`, 'close'), 200);
    expect(await of(coordinator, id)).toEqual([]);
  });

  it('holds what was said about the referral, where nothing was said about the case', async () => {
    const id = await caseInDelivery(test, cast, centre);
    const [row] = await rowsOf<{ referral: string }>(
      test,
      'select referral_id as referral from cases.case_file where id = $1',
      [id],
    );
    const file = { fileKind: 'referral', fileId: row!.referral, childId: await childOf(id) };
    const purpose = { purpose: 'follow-up', textVersion: 'follow-up-1' };
    const given = await consent(cast.inspector, test, { ...file, ...purpose, person: 'child' });
    await close(id);
    expect(await state(id)).toEqual(isOver('scheduled'));
    // Whoever writes it down, and sees nothing of the case.
    const withdrawal = { withdrawnBy: 'person' };
    bodyOf(await cast.inspector.act(`/v1/consents/${given}`, 'withdraw', withdrawal), 200);
    expect(await state(id)).toEqual(isOver('unagreed'));
  });

  it('is nobody’s any more when the child takes its consent back, and can be again', async () => {
    const id = await closed(false);
    const given = await agree(id);
    expect(await state(id)).toEqual(isOver('scheduled'));
    bodyOf(await coordinator.act(`/v1/consents/${given}`, 'withdraw', { withdrawnBy: 'person' }), 200);
    expect(await state(id)).toEqual(isOver('unagreed'));
    const refused = await skip(coordinator, await first(id), { reasonCode: 'moved' });
    expect(bodyOf(refused, 409)['code']).toBe('aftercare.not-open-for-skip');
    await agree(id);
    expect(await state(id)).toEqual(isOver('scheduled'));
    await agree(id, 'refused');
    expect(await state(id)).toEqual(isOver('unagreed'));
  });

  it('does not follow where consent to something else is taken back', async () => {
    const id = await closed();
    const file = { fileKind: 'case', fileId: id, childId: await childOf(id), person: 'child' };
    const other = { purpose: 'research', textVersion: 'research-1', decision: 'refused' };
    await consent(coordinator, test, { ...file, ...other });
    expect(await state(id)).toEqual(isOver('scheduled'));
  });

  it('ends where the work goes on, and is laid down anew with the next closure', async () => {
    const id = await closed(true, 'partly-completed');
    const path = `/v1/cases/${id}`;
    const wish = { reasonCode: 'child-wishes', note: 'The child asks to come again.' };
    bodyOf(await coordinator.act(path, 'ask-to-reopen', wish), 200);
    expect(await state(id)).toEqual(isOver('scheduled'));
    bodyOf(await second.act(path, 'reopen', { reasonCode: 'child-wishes' }), 200);
    const ended = await of(coordinator, id);
    expect(ended.map((one) => [one.state, one.because])).toEqual(
      isOver('ended').map((one) => [one, 'case-reopened']),
    );
    bodyOf(
      await coordinator.act(path, 'reallocate', { workerId: centre.workerId, reasonCode: 'workload' }),
      200,
    );
    await close(id, 'partly-completed');
    expect([...(await state(id))].sort()).toEqual([...isOver('ended'), ...isOver('scheduled')]);
  });

  it('is for the coordinators and who answered for the case last, and for nobody else', async () => {
    const id = await closed();
    const path = await first(id);
    const mine = await worker.get(`/v1/aftercare?caseId=${id}`);
    expect(bodyOf<{ items: object[] }>(mine, 200).items).toHaveLength(3);
    expect(bodyOf<{ child: object }>(await worker.get(path), 200).child).toMatchObject({
      initials: expect.any(String) as string,
      number: expect.any(String) as string,
    });
    bodyOf(await worker.get(`/v1/cases/${id}`), 404);
    const here = cast.agency('Sabunchi rehabilitation centre');
    const colleague = await certified(test, cast.administrator, here, 'case-worker');
    for (const by of [colleague, cast.otherCentre]) {
      bodyOf(await by.get(path), 404);
      expect(bodyOf<{ items: object[] }>(await by.get('/v1/aftercare?list=our-centre'), 200).items).toEqual(
        [],
      );
    }
    const { facilitator } = centre;
    for (const by of [facilitator, cast.inspector, cast.prosecutor, cast.judge, cast.lawyer, cast.oversight])
      bodyOf(await by.get(path), 403);
  });

  it('is hidden from who must have nothing to do with the case', async () => {
    const id = await closed();
    const path = await first(id);
    const text = `insert into cases.conflict_of_interest (id, case_id, account_id, ground, declared_by, declared_at)
      values (gen_random_uuid(), $1, $2, 'related-to-child', $2, now())`;
    await rowsOf(test, text, [id, centre.workerId]);
    bodyOf(await worker.get(path), 404);
    bodyOf(await worker.post(`${path}/skip`, { reasonCode: 'moved' }, { 'if-match': '"1"' }), 404);
    bodyOf(await coordinator.get(path), 200);
  });

  it('is not asked before the day comes near', async () => {
    const early = await worker.act(await first(await closed()), 'record', ANSWER);
    expect(bodyOf(early, 409)['code']).toBe('aftercare.too-early');
  });

  it('is skipped once with a reason, for this day alone', async () => {
    const id = await closed();
    const path = await first(id);
    const body = bodyOf<Contact>(await skip(worker, path, { reasonCode: 'moved' }), 200);
    expect(body).toMatchObject({ state: 'skipped', because: 'moved' });
    expect(await state(id)).toEqual(['skipped', 'scheduled', 'scheduled']);
    bodyOf(await skip(worker, path, { reasonCode: 'moved' }), 409);
    const unknown = await skip(worker, `/v1/aftercare/${(await of(worker, id))[1]!.id}`, {
      reasonCode: 'tired',
    });
    bodyOf(unknown, 422);
  });

  it('is over altogether where nobody is left to ask', async () => {
    const id = await closed();
    bodyOf(await skip(coordinator, await first(id), { reasonCode: 'died' }), 200);
    expect(await state(id)).toEqual(isOver('skipped'));
  });

  it('passes nobody over who was hard to find', async () => {
    const path = await first(await closed());
    const refused = await skip(worker, path, { reasonCode: 'not-reached', tries: 2 });
    expect(bodyOf(refused, 409)['code']).toBe('aftercare.not-tried-often-enough');
    bodyOf(await skip(worker, path, { reasonCode: 'not-reached', tries: 3 }), 200);
  });

  it('is asked under no number that is another’s', async () => {
    const id = await closed();
    const { id: kept } = await registerChild(cast.inspector, sampleIdentity('2010-05-05'));
    const proposed = await cast.inspector.post('/v1/child-merges', {
      ...{ kept: { childId: kept }, merged: { childId: await childOf(id) }, reasonCode: 'registered-twice' },
    });
    const merge = `/v1/child-merges/${bodyOf<{ id: string }>(proposed, 201).id}`;
    expect(await state(id)).toEqual(isOver('scheduled'));
    bodyOf(await cast.supervisor.act(merge, 'approve'), 200);
    expect((await of(coordinator, id)).map(({ because }) => because)).toEqual(isOver('child-merged'));
  });

  it('sends none of two that write at once away without an answer', async () => {
    const path = await first(await closed());
    const etag = (await worker.get(path)).headers['etag'] as string;
    const both = [worker, coordinator].map((by) =>
      by.post(`${path}/skip`, { reasonCode: 'moved' }, { 'if-match': etag }),
    );
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});
