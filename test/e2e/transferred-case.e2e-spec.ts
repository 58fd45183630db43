import type { Caller } from '../support/actors';
import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { came, codeOf } from '../support/meetings';
import { TwoCentres } from '../support/transfers';

interface Made {
  readonly id: string;
}

/** What is the case’s, by who may read it at the centre that has it. */
const OF_THE_CASE = ['', '/timeline', '/links', '/suspensions'] as const;

const NOTE = 'Spoke of the river.';

describe('A case that goes on at another centre', () => {
  let two: TwoCentres;
  let caseId: string;
  let childId: string;
  /** A session that was held, and one that is to come, of this child alone. */
  let held: string;
  let coming: string;

  beforeAll(async () => {
    two = await TwoCentres.begin();
  }, 60_000);

  beforeEach(async () => {
    caseId = await two.meetings.caseInDelivery();
    childId = await two.childOf(caseId);
    const { coordinator, facilitatorId } = two.meetings.centre;
    const member = { accountId: facilitatorId, part: 'psychologist' };
    bodyOf(await coordinator.act(`/v1/cases/${caseId}`, 'team-members', member), 200);
    held = await two.meetings.begun([caseId]);
    await two.later(0);
    bodyOf(await facilitator().act(held, 'hold', { attendance: [came(caseId)] }), 200);
    coming = await two.meetings.book([caseId]);
  });

  afterAll(() => two.meetings.close());

  const facilitator = () => two.meetings.centre.facilitator;
  const worker = () => two.meetings.centre.worker;
  const old = (): readonly Caller[] => [two.coordinator, worker(), facilitator()];
  const count = (table: string, where: string) =>
    two
      .row<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`, caseId)
      .then(({ n }) => n);
  const listed = async (by: Caller, path: string) =>
    bodyOf<{ items: readonly Made[] }>(await by.get(path), 200).items;

  it('is seen by nobody of the first centre any more', async () => {
    const plan = (await listed(worker(), `/v1/plans?caseId=${caseId}`))[0]!.id;
    const link = await two.moved(caseId);
    for (const by of old()) {
      for (const part of OF_THE_CASE) expect(codeOf(await by.get(`/v1/cases/${caseId}${part}`))[0]).toBe(404);
      expect(codeOf(await by.get(`/v1/children/${childId}`))[0]).toBe(404);
      expect(codeOf(await by.get(`/v1/plans/${plan}`))[0]).toBe(404);
    }
    for (const by of [worker(), facilitator()]) expect([403, 404]).toContain((await by.get(link)).status);
    const session = await facilitator().get(held);
    expect(session.text).not.toContain(childId);
    expect(session.text).not.toContain(caseId);
  });

  it('leaves the first centre that and when it was handed over, and nothing of the child', async () => {
    const path = await two.moved(caseId);
    const shown = await two.read(path, two.coordinator);
    expect(shown).toMatchObject({ state: 'accepted', direction: 'outgoing', caseId });
    const nothing = { child: null, caseNumber: null, explanation: null, basis: null, workerId: null };
    expect(shown).toMatchObject({ ...nothing, toLookAt: [] });
    const [row] = await listed(two.coordinator, `/v1/transfers?caseId=${caseId}`);
    expect(JSON.stringify([shown, row])).not.toContain(childId);
    expect(codeOf(await two.coordinator.act(path, 'settle'))).toEqual([403, 'transfer.not-your-action']);
  });

  it('takes plan, assessment and attendance with it, and the plan that holds goes on', async () => {
    await two.moved(caseId);
    const by = two.otherWorker;
    const plans = bodyOf<{ items: { state: string }[] }>(
      await by.get(`/v1/plans?caseId=${caseId}`),
      200,
    ).items;
    expect(plans.map(({ state }) => state)).toEqual(['active']);
    expect(await listed(by, `/v1/assessments?caseId=${caseId}`)).toHaveLength(1);
    const session = bodyOf<{ participants: { attendance: { attendance: string }[] }[] }>(
      await by.get(held),
      200,
    );
    expect(session.participants[0]!.attendance[0]).toMatchObject({ attendance: 'attended' });
    bodyOf(await by.get(`/v1/children/${childId}`), 200);
    const timeline = await by.get(`/v1/cases/${caseId}/timeline?kind=case`);
    expect(timeline.text).toContain('"move"');
    // It is worked on: the new worker writes the next edition of the plan.
    bodyOf(await by.post('/v1/plans', { caseId }), 201);
  });

  it('has no session at the first centre any more, and none of them counts against the child', async () => {
    await two.moved(caseId);
    const by = two.otherCoordinator;
    interface Told {
      state: string;
      participants: { attendance: { attendance: string; centresFault: boolean }[] }[];
    }
    const session = bodyOf<Told>(await by.get(coming), 200);
    expect(session.state).toBe('cancelled');
    expect(session.participants[0]!.attendance[0]).toMatchObject({
      attendance: 'centre-cancelled',
      centresFault: true,
    });
    expect(
      await count(
        'sessions.participant',
        `case_id = $1 and is_live
      and session_id in (select s.id from sessions.session s where s.state = 'scheduled')`,
      ),
    ).toBe(0);
  });

  it('leaves confidential notes with their authors, and nobody reads them at the other centre', async () => {
    const { id } = bodyOf<Made>(await facilitator().post(`${held}/notes`, { caseId, words: NOTE }), 201);
    await two.moved(caseId);
    for (const by of [two.otherCoordinator, two.otherWorker]) {
      expect(codeOf(await by.get(`/v1/session-notes/${id}`))[0]).toBe(404);
      expect(await listed(by, `/v1/session-notes?caseId=${caseId}`)).toEqual([]);
    }
    expect(codeOf(await two.coordinator.get(`/v1/session-notes/${id}`))[0]).toBe(404);
    expect(await count('sessions.note', 'case_id = $1')).toBe(1);
  });

  it('ends what rested on the first centre: tasks, links, waits, pairs, pages of the family', async () => {
    const other = await two.meetings.caseInDelivery();
    const caseIds = [caseId, other];
    const { coordinatorId, workerId } = two.meetings.centre;
    const by = two.coordinator;
    bodyOf(await by.post('/v1/case-links', { caseIds, kind: 'sibling' }), 201);
    bodyOf(await by.post('/v1/kept-apart', { caseIds, reasonCode: 'rival' }), 201);
    const dueOn = localDay(two.meetings.test.clock.now(), 3);
    bodyOf(await by.post('/v1/tasks', { caseId, what: 'Ring the school.', heldBy: workerId, dueOn }), 201);
    const page = { reader: 'child', language: 'az', days: 60 };
    bodyOf(await worker().post(`/v1/cases/${caseId}/family-links`, page), 201);
    const group = { name: `Group of ${caseId}`, kind: 'group', target: 'any-child', capacity: 2 };
    const programme = bodyOf<Made>(
      await by.post('/v1/programmes', { ...group, leaderId: coordinatorId }),
      201,
    );
    bodyOf(await by.act(`/v1/programmes/${programme.id}`, 'join', { caseId }), 200);
    const live = async () => [
      await count('cases.case_link', '$1 in (one_case_id, other_case_id) and ended_at is null'),
      await count('sessions.kept_apart', '$1 in (one_case_id, other_case_id) and ended_at is null'),
      await count('desk.task', `case_id = $1 and state = 'open'`),
      await count('family_page.link', 'case_id = $1 and revoked_at is null'),
      await count('sessions.programme_member', 'case_id = $1 and left_at is null'),
    ];
    expect(await live()).toEqual([1, 1, 1, 1, 1]);
    await two.moved(caseId);
    expect(await live()).toEqual([0, 0, 0, 0, 0]);
  });

  it('has one person who answers for it, and nobody of the first team', async () => {
    await two.moved(caseId);
    const team = `case_id = $1 and ended_at is null`;
    expect(await count('cases.team_member', team)).toBe(1);
    expect(await count('cases.team_member', `${team} and account_id = '${two.otherWorkerId}'`)).toBe(1);
    const grants = `basis_id = $1 and grantee_kind = 'person' and ended_at is null and grantee_id <> '${two.otherWorkerId}'`;
    expect(await count('children.need_to_know', grants)).toBe(0);
  });

  it('stays a milestone for who referred, who is told which centre it is, and writes to that one', async () => {
    const { referral } = await two.row<{ referral: string }>(
      'select referral_id as referral from cases.case_file where id = $1',
      caseId,
    );
    const { inspector } = two.meetings.cast;
    const path = `/v1/referrals/${referral}`;
    const before = bodyOf(await inspector.for('intake').get(`${path}/progress`), 200);
    await two.moved(caseId);
    const after = bodyOf(await inspector.for('intake').get(`${path}/progress`), 200);
    const movedOn = localDay(two.meetings.test.clock.now(), 0);
    expect({ ...after, sessions: null }).toEqual({ ...before, movedOn, sessions: null });
    const shown = await inspector.get(path);
    expect(shown.text).toContain(two.thereId);
    expect(shown.text).not.toContain(two.hereId);
    bodyOf(await inspector.post(`${path}/messages`, { words: 'The family has a new number.' }), 201);
    const read = await two.otherWorker.get(`${path}/messages`);
    expect(read.text).toContain('new number');
    expect(codeOf(await worker().get(`${path}/messages`))[0]).toBe(404);
  });

  it('is worked on there: sessions are booked, and a next transfer needs a word of the child of its own', async () => {
    await two.moved(caseId);
    const { otherWorker: by, otherWorkerId: facilitatorId } = two;
    bodyOf(await by.post('/v1/sessions', two.meetings.wish([caseId], { facilitatorId })), 201);
    const back = await two.ask(caseId, { toAgencyId: two.hereId }, two.otherCoordinator);
    expect(codeOf(back)).toEqual([409, 'transfer.no-consent']);
  });

  it('comes back by another transfer, to who answers for it then and to nobody else of the first team', async () => {
    await two.moved(caseId);
    two.meetings.test.clock.advance({ seconds: 1 });
    await two.agreed(caseId, two.otherWorker);
    const back = await two.ask(caseId, { toAgencyId: two.hereId }, two.otherCoordinator);
    const path = `/v1/transfers/${bodyOf<Made>(back, 201).id}`;
    const { workerId } = two.meetings.centre;
    bodyOf(await two.coordinator.act(path, 'accept', { workerId }), 200);
    bodyOf(await worker().get(`/v1/cases/${caseId}`), 200);
    expect(codeOf(await facilitator().get(`/v1/cases/${caseId}`))[0]).toBe(404);
    expect((await facilitator().get(held)).text).not.toContain(caseId);
    for (const by of [two.otherCoordinator, two.otherWorker])
      expect(codeOf(await by.get(`/v1/cases/${caseId}`))[0]).toBe(404);
  });

  it('takes the referral with it, and closes it to the first centre', async () => {
    const { referral } = await two.row<{ referral: string }>(
      'select referral_id as referral from cases.case_file where id = $1',
      caseId,
    );
    bodyOf(await two.coordinator.get(`/v1/referrals/${referral}`), 200);
    await two.moved(caseId);
    expect(codeOf(await two.coordinator.get(`/v1/referrals/${referral}`))[0]).toBe(404);
    bodyOf(await two.otherCoordinator.get(`/v1/referrals/${referral}`), 200);
  });

  it('names the other centre to who meets the child', async () => {
    await two.moved(caseId);
    const running = `child_id = (select child_id from cases.case_file where id = $1) and until is null`;
    expect(await count('children.open_case', running)).toBe(1);
    expect(await count('children.open_case', `${running} and agency_id = '${two.thereId}'`)).toBe(1);
  });

  it('lies on the desk of who goes on with it, until rooms, providers and hours were looked through', async () => {
    const path = await two.moved(caseId);
    for (const by of [two.otherCoordinator, two.otherWorker])
      expect(await two.waitsFor(by, path)).toEqual(['transfer-to-look-through']);
    expect(await two.waitsFor(two.coordinator, path)).toEqual([]);
    bodyOf(await two.otherWorker.act(path, 'settle'), 200);
    expect(await two.waitsFor(two.otherWorker, path)).toEqual([]);
    expect(codeOf(await two.otherWorker.act(path, 'settle'))).toEqual([409, 'transfer.not-open-for-settle']);
  });

  it('is concluded and closed there, and reported by that centre', async () => {
    await two.moved(caseId);
    const { id } = (await listed(two.otherWorker, `/v1/plans?caseId=${caseId}`))[0]!;
    const { goals } = bodyOf<{ goals: { key: string }[] }>(await two.otherWorker.get(`/v1/plans/${id}`), 200);
    const judged = goals.map(({ key }) => ({ key, outcome: 'achieved', evidenceCode: 'seen-by-team' }));
    const ending = { outcomeCode: 'completed', goals: judged, childWords: 'I learned to draw.' };
    bodyOf(await two.otherWorker.act(`/v1/cases/${caseId}`, 'conclude', ending), 200);
    bodyOf(await two.otherCoordinator.act(`/v1/cases/${caseId}`, 'close'), 200);
    const reports = await count('closure.report', `case_id = $1 and centre_agency_id = '${two.thereId}'`);
    expect(reports).toBe(1);
  });
});
