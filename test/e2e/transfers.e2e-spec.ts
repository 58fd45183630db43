import { Jobs } from '../../src/platform/jobs/jobs';
import { RunJob } from '../../src/platform/jobs/run-job';
import { makeAccount } from '../support/accounts';
import { bodyOf, referralIn } from '../support/journey';
import { codeOf } from '../support/meetings';
import { rowsOf } from '../support/rows';
import { EXPLANATION, TwoCentres, type Transfer } from '../support/transfers';

describe('A case that is to go on at another centre', () => {
  let two: TwoCentres;
  let caseId: string;

  beforeAll(async () => {
    two = await TwoCentres.begin();
  }, 60_000);

  beforeEach(async () => {
    caseId = await two.meetings.caseInDelivery();
  });

  afterAll(() => two.meetings.close());

  const responsible = () =>
    two.row<{ centre: string; worker: string; state: string }>(
      'select centre_agency_id as centre, worker_id as worker, state from cases.case_file where id = $1',
      caseId,
    );

  it('goes on there from the acceptance on, and the first centre answers for it until then', async () => {
    const path = await two.asked(caseId);
    expect(await responsible()).toMatchObject({
      centre: two.hereId,
      worker: two.meetings.centre.workerId,
    });
    const after = bodyOf<Transfer>(await two.accept(path), 200);
    expect(after).toMatchObject({ state: 'accepted', direction: 'incoming', workerId: two.otherWorkerId });
    expect(await responsible()).toEqual({
      ...{ centre: two.thereId, worker: two.otherWorkerId, state: 'in-delivery' },
    });
    for (const by of [two.otherCoordinator, two.otherWorker])
      bodyOf(await by.get(`/v1/cases/${caseId}`), 200);
  });

  it('needs the consent of the child and of who stands for it', async () => {
    expect(codeOf(await two.ask(caseId))).toEqual([409, 'transfer.no-consent']);
    await two.agreed(caseId);
    bodyOf(await two.ask(caseId), 201);
  });

  it('needs it anew for another time: what was said of the one centre was not said of the next', async () => {
    await two.moved(caseId);
    const back = { toAgencyId: two.hereId };
    expect(codeOf(await two.ask(caseId, back, two.otherCoordinator))).toEqual([409, 'transfer.no-consent']);
    two.meetings.test.clock.advance({ seconds: 1 });
    await two.agreed(caseId, two.otherWorker);
    bodyOf(await two.ask(caseId, back, two.otherCoordinator), 201);
  });

  it('is asked for by a coordinator of the centre that has it, of another centre, once at a time', async () => {
    await two.agreed(caseId);
    expect(codeOf(await two.ask(caseId, {}, two.meetings.centre.worker))[0]).toBe(403);
    expect(codeOf(await two.ask(caseId, {}, two.otherCoordinator))[0]).toBe(404);
    expect(codeOf(await two.ask(caseId, { toAgencyId: two.hereId }))[0]).toBe(422);
    const police = two.meetings.cast.agency('Narimanov police office');
    expect(codeOf(await two.ask(caseId, { toAgencyId: police }))[0]).toBe(422);
    expect(codeOf(await two.ask(caseId, { reasonCode: 'no-such-reason' }))[0]).toBe(422);
    bodyOf(await two.ask(caseId), 201);
    expect(codeOf(await two.ask(caseId))).toEqual([409, 'transfer.asked-already']);
  });

  it('is asked for once where two ask at once', async () => {
    await two.agreed(caseId);
    const answers = await Promise.all([two.ask(caseId), two.ask(caseId)]);
    expect(answers.map(codeOf).sort()).toEqual([
      [201, undefined],
      [409, 'transfer.asked-already'],
    ]);
  });

  it('shows the centre that is asked who the child is and why, and nothing of the case', async () => {
    const path = await two.asked(caseId);
    const shown = await two.read(path, two.otherCoordinator);
    expect(shown).toMatchObject({ explanation: EXPLANATION, basis: 'diversion', caseNumber: null });
    expect(shown.child).not.toBeNull();
    for (const hidden of ['', '/timeline', '/links'])
      expect(codeOf(await two.otherCoordinator.get(`/v1/cases/${caseId}${hidden}`))[0]).toBe(404);
    expect(codeOf(await two.otherWorker.get(path))[0]).toBe(404);
    const plans = await two.otherCoordinator.get(`/v1/plans?caseId=${caseId}`);
    expect(plans.text).not.toContain('"state"');
  });

  it('is told to nobody else', async () => {
    const path = await two.asked(caseId);
    const { inspector, prosecutor, lawyer } = two.meetings.cast;
    for (const by of [inspector, prosecutor, lawyer]) expect(codeOf(await by.get(path))[0]).toBe(403);
    expect((await two.read(path, two.meetings.centre.worker)).state).toBe('asked');
  });

  it('stays where it is when the other centre declines, which says what comes instead and forgets the child', async () => {
    const path = await two.asked(caseId);
    const why = { reasonCode: 'no-capacity', nextStep: 'ask-another-centre' };
    expect(codeOf(await two.coordinator.act(path, 'decline', why))).toEqual([
      403,
      'transfer.not-your-action',
    ]);
    const after = bodyOf<Transfer>(await two.otherCoordinator.act(path, 'decline', why), 200);
    expect(after).toMatchObject({ state: 'declined', child: null, explanation: null });
    const { id } = (await two.read(path, two.coordinator)).child!;
    expect(codeOf(await two.otherCoordinator.get(`/v1/children/${id}`))[0]).toBe(404);
    expect(await two.waitsFor(two.coordinator, path)).toEqual(['transfer-not-moved']);
    bodyOf(await two.coordinator.act(path, 'settle'), 200);
    expect(await two.waitsFor(two.coordinator, path)).toEqual([]);
    expect(codeOf(await two.accept(path))).toEqual([409, 'transfer.not-open-for-accept']);
    bodyOf(await two.ask(caseId), 201);
  });

  it('is asked for no more when the first centre withdraws, and the other one forgets the child', async () => {
    const path = await two.asked(caseId);
    const why = { reasonCode: 'no-longer-needed' };
    expect(codeOf(await two.otherCoordinator.act(path, 'withdraw', why))).toEqual([
      403,
      'transfer.not-your-action',
    ]);
    bodyOf(await two.coordinator.act(path, 'withdraw', why), 200);
    expect(await two.read(path, two.otherCoordinator)).toMatchObject({ state: 'withdrawn', child: null });
    expect(codeOf(await two.accept(path))).toEqual([409, 'transfer.not-open-for-accept']);
    expect(await responsible()).toMatchObject({ centre: two.hereId });
  });

  it('is accepted or withdrawn, and not both, where two centres act at once', async () => {
    const path = await two.asked(caseId);
    const [mine, theirs] = [await two.coordinator.get(path), await two.otherCoordinator.get(path)];
    const match = ({ headers }: typeof mine) => ({ 'if-match': (headers as { etag: string }).etag });
    const answers = await Promise.all([
      two.otherCoordinator.post(`${path}/accept`, { workerId: two.otherWorkerId }, match(theirs)),
      two.coordinator.post(`${path}/withdraw`, { reasonCode: 'no-longer-needed' }, match(mine)),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const [accepted] = answers;
    const { centre } = await responsible();
    expect(centre).toBe(accepted.status === 200 ? two.thereId : two.hereId);
  });

  it('is given to a case worker of the centre that accepts, who is not in conflict', async () => {
    const path = await two.asked(caseId);
    const { workerId, facilitatorId } = two.meetings.centre;
    const { accountId } = bodyOf<{ accountId: string }>(await two.otherCoordinator.get('/v1/me'), 200);
    for (const wrong of [workerId, facilitatorId, accountId])
      expect(codeOf(await two.otherCoordinator.act(path, 'accept', { workerId: wrong }))[0]).toBe(422);
    const conflict = `insert into cases.conflict_of_interest (id, case_id, account_id, ground, declared_by, declared_at)
      values (gen_random_uuid(), $1, $2, 'other', $2, now()) returning 1`;
    await rowsOf(two.meetings.test, conflict, [caseId, two.otherWorkerId]);
    expect(codeOf(await two.accept(path))).toEqual([409, 'transfer.worker-in-conflict']);
    expect(await responsible()).toMatchObject({ centre: two.hereId });
  });

  it('is given to nobody who was not vetted', async () => {
    const path = await two.asked(caseId);
    const { cast } = two.meetings;
    const { id: workerId } = await makeAccount(cast.administrator, two.thereId, ['case-worker']);
    const answer = await two.otherCoordinator.act(path, 'accept', { workerId });
    expect(codeOf(answer)).toEqual([409, 'transfer.worker-without-certificate']);
    expect(await responsible()).toMatchObject({ centre: two.hereId });
  });

  it('goes nowhere while of a session nobody said who came', async () => {
    const session = await two.meetings.begun([caseId]);
    await two.later(0);
    const path = await two.asked(caseId);
    expect(codeOf(await two.accept(path))).toEqual([409, 'transfer.session-without-attendance']);
    const attendance = [{ caseId, attendance: 'attended' }];
    bodyOf(await two.meetings.centre.facilitator.act(session, 'hold', { attendance }), 200);
    bodyOf(await two.accept(path), 200);
  });

  it('is asked for no more once the child takes its consent back, whoever writes it down', async () => {
    const given = await two.agreed(caseId);
    const path = `/v1/transfers/${bodyOf<Transfer>(await two.ask(caseId), 201).id}`;
    const { worker } = two.meetings.centre;
    bodyOf(await worker.act(`/v1/consents/${given}`, 'withdraw', { withdrawnBy: 'person' }), 200);
    const shown = await two.read(path, two.otherCoordinator);
    expect(shown).toMatchObject({ state: 'lapsed', endReason: 'consent-withdrawn', child: null });
    expect(codeOf(await two.accept(path))).toEqual([409, 'transfer.not-open-for-accept']);
    expect(await two.waitsFor(two.coordinator, path)).toEqual(['transfer-not-moved']);
  });

  it('is asked for no more once the work has ended', async () => {
    const path = await two.asked(caseId);
    const ending = { outcomeCode: 'needs-met-elsewhere', note: 'The school helps now.' };
    bodyOf(await two.meetings.centre.worker.act(`/v1/cases/${caseId}`, 'end-early', ending), 200);
    expect(await two.read(path, two.otherCoordinator)).toMatchObject({ state: 'lapsed', child: null });
    expect(codeOf(await two.ask(caseId))).toEqual([409, 'transfer.case-not-in-work']);
  });

  it('waits on the desk of who is asked, and on both when nobody answers in time', async () => {
    const path = await two.asked(caseId);
    expect(await two.waitsFor(two.otherCoordinator, path)).toEqual(['transfer-answer']);
    expect(await two.waitsFor(two.coordinator, path)).toEqual([]);
    await two.later(24 * 12);
    expect(await two.waitsFor(two.coordinator, path)).toEqual(['transfer-unanswered']);
    expect(await two.read(path, two.otherCoordinator)).toMatchObject({ isLate: true });
    expect(await two.waitsFor(two.otherCoordinator, path)).toEqual(['transfer-answer']);
  });

  it('is told to both centres by the clock, once', async () => {
    const path = await two.asked(caseId);
    const id = path.split('/').at(-1);
    const { test } = two.meetings;
    await rowsOf(
      test,
      `update transfers.transfer set due_at = asked_at - interval '1 second' where id = $1`,
      [id],
    );
    const job = test.app.get(Jobs).all.find(({ name }) => name === 'job:escalate-clocks')!;
    await test.app.get(RunJob).run(job);
    await test.app.get(RunJob).run(job);
    const text = `select facts ->> 'agencyId' as agency from platform.outbox where type = 'clock.overdue.v1' and subject_id = $1`;
    const told = await rowsOf<{ agency: string }>(test, text, [id]);
    expect(told.map(({ agency }) => agency).sort()).toEqual([two.hereId, two.thereId].sort());
  });

  it('goes on there allocated, where nobody answered for it yet', async () => {
    const referralId = await referralIn('accepted', two.meetings.cast, two.meetings.test);
    const opened = 'select id from cases.case_file where referral_id = $1';
    const [row] = await rowsOf<{ id: string }>(two.meetings.test, opened, [referralId]);
    caseId = row!.id;
    await two.agreed(caseId, two.coordinator);
    const path = `/v1/transfers/${bodyOf<Transfer>(await two.ask(caseId), 201).id}`;
    bodyOf(await two.accept(path), 200);
    expect(await responsible()).toEqual({
      ...{ centre: two.thereId, worker: two.otherWorkerId, state: 'allocated' },
    });
    const list = await two.otherCoordinator.get('/v1/cases?list=unallocated&limit=200');
    expect(list.text).not.toContain(caseId);
  });

  it('names the district to which a child has moved, and says what a person has to look at', async () => {
    await two.agreed(caseId);
    const moved = { reasonCode: 'moved-district' };
    expect(codeOf(await two.ask(caseId, moved))).toEqual([409, 'transfer.district-missing']);
    expect(codeOf(await two.ask(caseId, { ...moved, newDistrict: 'nowhere' }))[0]).toBe(422);
    const elsewhere = bodyOf<Transfer>(await two.ask(caseId, { ...moved, newDistrict: 'khazar' }), 201);
    expect(elsewhere.toLookAt).toEqual(['district-not-in-record', 'district-not-served']);
    const path = `/v1/transfers/${elsewhere.id}`;
    bodyOf(await two.coordinator.act(path, 'withdraw', { reasonCode: 'asked-in-error' }), 200);
    const there = bodyOf<Transfer>(await two.ask(caseId, { ...moved, newDistrict: 'narimanov' }), 201);
    expect(there.toLookAt).toEqual(['district-not-in-record']);
  });

  it('is listed for both centres by direction, state and case', async () => {
    const path = await two.asked(caseId);
    const listed = async (by: typeof two.coordinator, query: string) => {
      const { items } = bodyOf<{ items: Transfer[] }>(await by.get(`/v1/transfers?limit=200&${query}`), 200);
      return items.some(({ id }) => path.endsWith(id));
    };
    expect(await listed(two.coordinator, `direction=outgoing&state=asked&caseId=${caseId}`)).toBe(true);
    expect(await listed(two.coordinator, 'direction=incoming')).toBe(false);
    expect(await listed(two.otherCoordinator, 'direction=incoming')).toBe(true);
    expect(await listed(two.otherCoordinator, 'state=accepted')).toBe(false);
    expect(await listed(two.otherWorker, 'state=asked')).toBe(false);
  });

  it('tells in its events who and when, and no word', async () => {
    const path = await two.moved(caseId);
    const text = 'select type, facts from platform.outbox where subject_id = $1 order by id';
    const told = await rowsOf<{ type: string; facts: object }>(two.meetings.test, text, [
      path.split('/').at(-1),
    ]);
    expect(told.map(({ type }) => type)).toEqual(['transfer.asked.v1', 'transfer.accepted.v1']);
    for (const { facts } of told)
      expect(Object.keys(facts).sort()).toEqual(['at', 'caseId', 'childId', 'fromAgencyId', 'toAgencyId']);
  });
});
