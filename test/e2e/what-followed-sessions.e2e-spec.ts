import type { Caller } from '../support/actors';
import { bodyOf } from '../support/journey';
import { came, codeOf, Meetings } from '../support/meetings';
import { rowsOf } from '../support/rows';

interface Met {
  readonly caseId: string;
  readonly session: string;
}

interface Goals {
  readonly planId: string;
  readonly goals: readonly {
    readonly key: string;
    readonly steps: readonly { readonly step: string; readonly remark: string | null }[];
  }[];
}

const NOBODYS = '01890000-0000-7000-8000-000000000000';

describe('What follows a session', () => {
  let meetings: Meetings;

  beforeAll(async () => {
    meetings = await Meetings.begin();
  }, 60_000);

  afterAll(() => meetings.close());

  const facilitator = () => meetings.centre.facilitator;
  const worker = () => meetings.centre.worker;
  const coordinator = () => meetings.centre.coordinator;

  /** A session that the facilitator, who is on the team, has led, to which the child came or not. */
  async function met(attendance = 'attended'): Promise<Met> {
    const caseId = await meetings.caseInDelivery();
    const member = { accountId: meetings.centre.facilitatorId, part: 'psychologist' };
    bodyOf(await coordinator().act(`/v1/cases/${caseId}`, 'team-members', member), 200);
    const session = await meetings.begun([caseId]);
    const late = attendance === 'late' ? { minutesLate: 5 } : {};
    const said = { attendance: [came(caseId, attendance, late)] };
    if (attendance !== 'nothing') bodyOf(await facilitator().act(session, 'hold', said), 200);
    return { caseId, session };
  }

  async function planOf(caseId: string): Promise<{ path: string; keys: string[] }> {
    const { items } = bodyOf<{ items: { id: string }[] }>(
      await worker().get(`/v1/plans?caseId=${caseId}`),
      200,
    );
    const path = `/v1/plans/${items[0]!.id}`;
    const { goals } = bodyOf<{ goals: { key: string }[] }>(await worker().get(path), 200);
    return { path, keys: goals.map(({ key }) => key) };
  }

  describe('how it was for the child', () => {
    const give = ({ caseId, session }: Met, told: object = {}, by: Caller = facilitator()) =>
      by.post(`${session}/feedback`, { caseId, feeling: 'very-good', words: 'I liked the drum.', ...told });
    const list = async ({ caseId }: Met, by: Caller) =>
      bodyOf<{ items: object[] }>(await by.get(`/v1/session-feedback?caseId=${caseId}`), 200).items;

    it('is written down in its own words, and told to the team and the coordinators', async () => {
      const there = await met();
      bodyOf(await give(there), 201);
      for (const by of [facilitator(), worker(), coordinator()])
        expect(await list(there, by)).toMatchObject([
          {
            ...{ feeling: 'very-good', words: 'I liked the drum.' },
            recordedBy: meetings.centre.facilitatorId,
          },
        ]);
      const bySession = `/v1/session-feedback?sessionId=${there.session.split('/').at(-1)}`;
      expect(bodyOf<{ items: object[] }>(await worker().get(bySession), 200).items).toHaveLength(1);
      expect(await list(there, meetings.cast.otherCentre)).toEqual([]);
      for (const by of [meetings.cast.inspector, meetings.cast.prosecutor, meetings.cast.lawyer])
        expect(codeOf(await by.get('/v1/session-feedback'))).toEqual([403, 'not-permitted']);
    });

    it('needs no words, and is said once', async () => {
      const there = await met('late');
      bodyOf(await give(there, { words: undefined }), 201);
      expect(await list(there, worker())).toMatchObject([{ words: null }]);
      expect(codeOf(await give(there, {}, worker()))).toEqual([409, 'session-feedback.given-already']);
    });

    it('is said by no child that was not there, and in no code that is none', async () => {
      expect(codeOf(await give(await met('nothing')))).toEqual([409, 'session.child-was-not-there']);
      const there = await met();
      expect(codeOf(await give(there, { feeling: 'no-such-feeling' }))[0]).toBe(422);
      expect(codeOf(await give({ ...there, caseId: NOBODYS }))[0]).toBe(422);
    });

    it('is written down by nobody who neither led it nor is on the team', async () => {
      const there = await met();
      expect(codeOf(await give(there, {}, coordinator()))).toEqual([403, 'session.child-not-yours']);
      expect(codeOf(await give(there, {}, meetings.cast.otherCentre))[0]).toBe(404);
      await meetings.declareConflict(there.caseId, meetings.centre.facilitatorId);
      expect(codeOf(await give(there))[0]).toBe(422);
      expect(await list(there, facilitator())).toEqual([]);
    });

    it('is no part of what the session, the plan or an event tells', async () => {
      const there = await met();
      bodyOf(await give(there), 201);
      for (const path of [there.session, `/v1/plans?caseId=${there.caseId}`])
        expect((await worker().get(path)).text).not.toMatch(/drum|very-good/);
      const text = `select facts from platform.outbox where type = 'session.feedback-given.v1'
        order by occurred_at desc limit 1`;
      const [told] = await rowsOf<{ facts: object }>(meetings.test, text, []);
      expect(Object.keys(told!.facts).sort()).toEqual(['at', 'centreAgencyId']);
    });
  });

  describe('how near the goals are', () => {
    const tell = ({ caseId, session }: Met, goals: object[], by: Caller = facilitator()) =>
      by.post(`${session}/progress`, { caseId, goals });
    const read = async (path: string, by: Caller) => bodyOf<Goals>(await by.get(`${path}/progress`), 200);

    it('is told after a session, and read goal by goal', async () => {
      const there = await met();
      const { path, keys } = await planOf(there.caseId);
      const empty = await read(path, worker());
      expect(empty.goals.map(({ key, steps }) => [key, steps])).toEqual(keys.map((key) => [key, []]));
      const goals = [{ key: keys[0], step: 'on-the-way', remark: 'Drew a tree.' }];
      bodyOf<Goals>(await tell(there, goals), 201);
      for (const by of [facilitator(), worker(), coordinator()])
        expect((await read(path, by)).goals[0]!.steps).toMatchObject([
          { step: 'on-the-way', remark: 'Drew a tree.' },
        ]);
      expect((await worker().get(path)).text).not.toMatch(/Drew a tree/);
      for (const by of [meetings.cast.otherCentre])
        expect(codeOf(await by.get(`${path}/progress`))[0]).toBe(404);
      for (const by of [meetings.cast.inspector, meetings.cast.judge])
        expect(codeOf(await by.get(`${path}/progress`))[0]).toBe(403);
    });

    it('counts as it was told last; both stay', async () => {
      const there = await met();
      const { path, keys } = await planOf(there.caseId);
      for (const step of ['reached', 'on-the-way']) {
        bodyOf(await tell(there, [{ key: keys[0], step }]), 201);
        await meetings.later(1);
      }
      expect((await read(path, worker())).goals[0]!.steps).toMatchObject([
        { step: 'on-the-way', remark: null },
      ]);
      const all = 'select id from sessions.goal_step where case_id = $1';
      expect(await rowsOf(meetings.test, all, [there.caseId])).toHaveLength(2);
    });

    it('is told of goals of the plan that holds, in codes of the list, of a child that was there', async () => {
      const there = await met();
      const { keys } = await planOf(there.caseId);
      const none = await tell(there, [{ key: NOBODYS, step: 'on-the-way' }]);
      expect(none.body).toMatchObject({
        errors: [{ pointer: '/goals/0/key', code: 'reference-not-usable' }],
      });
      expect(codeOf(await tell(there, [{ key: keys[0], step: 'no-such-step' }]))[0]).toBe(422);
      const twice = [
        { key: keys[0], step: 'reached' },
        { key: keys[0], step: 'not-begun' },
      ];
      expect(codeOf(await tell(there, twice))[0]).toBe(422);
      const away = await met('nothing');
      const { keys: others } = await planOf(away.caseId);
      const told = await tell(away, [{ key: others[0], step: 'reached' }]);
      expect(codeOf(told)).toEqual([409, 'session.child-was-not-there']);
      expect(codeOf(await tell(there, [{ key: keys[0], step: 'reached' }], coordinator()))).toEqual([
        403,
        'session.child-not-yours',
      ]);
    });
  });

  describe('what somebody fears for the child', () => {
    const raise = ({ caseId, session }: Met, told: object = {}, by: Caller = facilitator()) =>
      by.post(`${session}/concerns`, {
        ...{ caseId, category: 'neglect', urgent: true, text: 'Has not eaten since yesterday.' },
        ...told,
      });

    it('is a concern about the child and the session, whose number who raised it keeps', async () => {
      const there = await met();
      const { id, number } = bodyOf<{ id: string; number: string }>(await raise(there), 201);
      expect(bodyOf(await facilitator().get(`/v1/concerns/${id}`), 200)).toMatchObject({
        id,
        number,
        state: 'raised',
      });
      const text = `select c.about_kind as kind, c.about_id as about, c.urgent, f.id as "caseId" from safeguarding.concern c
        join cases.case_file f on f.child_id = c.child_id where c.id = $1`;
      expect(await rowsOf(meetings.test, text, [id])).toEqual([
        { kind: 'session', about: there.session.split('/').at(-1), urgent: true, caseId: there.caseId },
      ]);
    });

    it('is raised before anybody said who came, by the coordinator too, and by who leads it off the team', async () => {
      const there = await met('nothing');
      bodyOf(await raise(there, {}, coordinator()), 201);
      const caseId = await meetings.caseInDelivery();
      const session = await meetings.begun([caseId]);
      bodyOf(await raise({ caseId, session }), 201);
      bodyOf(await raise({ caseId, session }, { concernsCentre: true }), 201);
    });

    it('is raised about no child that one does not see in the session, and not of the time to come', async () => {
      const there = await met();
      expect(codeOf(await raise(there, {}, meetings.cast.otherCentre))[0]).toBe(404);
      expect(codeOf(await raise({ ...there, caseId: NOBODYS }))[0]).toBe(422);
      expect(codeOf(await raise(there, { observedAt: meetings.instant(2) }))[0]).toBe(409);
      expect(codeOf(await raise(there, {}, meetings.cast.inspector))[0]).toBe(403);
    });
  });
});
