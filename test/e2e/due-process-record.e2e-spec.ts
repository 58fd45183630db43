import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake, type Cast } from '../support/journey';
import {
  custodyBody,
  interviewBody,
  mandateBody,
  rightsBody,
  treatmentBody,
} from '../support/world/make-due-process';
import { signIn, type Caller } from '../support/actors';

interface Record {
  readonly custody: readonly { id: string }[];
  readonly gaps: readonly { code: string; citation: string; sentence: string }[];
}

interface Request {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly availableActions: readonly string[];
}

describe('The rights and custody record', () => {
  let test: TestApp;
  let cast: Cast;
  let coordinator: Caller;
  let path: string;

  beforeAll(async () => {
    test = await startApp();
    test.clock.set(`${test.clock.now().toISOString().slice(0, 10)}T08:00:00.000Z`);
    cast = await castOf(test);
    coordinator = await signIn(test, 'coordinator@clinic.demo');
  });

  beforeEach(async () => {
    const child = await registerChild(cast.inspector);
    path = `/v1/intakes/${(await registerIntake(cast.inspector, test, child.id)).id}`;
  });

  afterAll(() => test.close());

  const minutesAgo = (minutes: number) =>
    new Date(test.clock.now().getTime() - minutes * 60_000).toISOString();
  const tell = async (what: string, body: object, by = cast.inspector) =>
    bodyOf<{ id: string }>(await by.post(`${path}/${what}`, body), 201).id;
  const read = async (by = cast.inspector) => bodyOf<Record>(await by.get(`${path}/due-process`), 200);
  const gaps = async () => (await read()).gaps.map(({ code }) => code);

  it('lists every safeguard that is not recorded, with its source', async () => {
    await tell('custody', custodyBody(minutesAgo(120)));
    const { gaps: missing } = await read();
    expect(missing.map(({ code }) => code)).toEqual([
      'record.family-not-told',
      'record.rights-not-explained',
      'record.legal-help-not-offered',
      'record.held-without-lawyer',
      'custody.no-medical-check',
      'custody.injuries-not-looked-for',
    ]);
    expect(missing[0]).toEqual({
      code: 'record.family-not-told',
      citation: 'BR 10.1; CRC 40(2)(b)(ii)',
      sentence: 'It is not recorded that the family was told, nor why not.',
    });
  });

  it('has no gap when everything that is owed was done', async () => {
    const custody = await tell('custody', custodyBody(minutesAgo(120)));
    await tell('rights-explanations', rightsBody(minutesAgo(115)));
    const parent = await tell('notifications', { recipient: 'parent' });
    const attempt = { attemptedAt: minutesAgo(110), method: 'telephone', result: 'told' };
    await tell(`notifications/${parent}/attempts`, attempt);
    await tell('legal-help', { step: 'offered', happenedAt: minutesAgo(110) });
    await tell('legal-help', { step: 'present', happenedAt: minutesAgo(100), lawyerKind: 'state-appointed' });
    const log = (kind: string, more: object) =>
      tell(`custody/${custody}/entries`, { kind, happenedAt: minutesAgo(90), ...more });
    await log('medical-check', { words: 'Well' });
    await log('injuries', { code: 'none-at-start' });
    const present = [
      { role: 'lawyer', throughout: true },
      { role: 'parent', throughout: true },
    ];
    await tell('interviews', { ...interviewBody(minutesAgo(20)), present });
    const release = { releasedAt: minutesAgo(5), releasedTo: 'relative' };
    bodyOf(await cast.inspector.act(`${path}/custody/${custody}`, 'release', release), 200);
    expect(await gaps()).toEqual(['custody.ill-treatment-not-asked']);
    await tell(`custody/${custody}/treatment-answers`, treatmentBody(minutesAgo(3)), cast.supervisor);
    expect(await gaps()).toEqual([]);
  });

  it('counts neither what was put right nor what was not understood', async () => {
    const explained = await tell('rights-explanations', {
      ...rightsBody(minutesAgo(15)),
      understanding: 'not-checked',
    });
    expect(await gaps()).toContain('record.rights-not-understood');
    const corrects = { id: explained, reasonCode: 'recorded-wrongly' };
    await tell('rights-explanations', { ...rightsBody(minutesAgo(15)), corrects });
    expect(await gaps()).not.toContain('record.rights-not-understood');
    await tell('interviews', interviewBody(minutesAgo(20)));
    expect(await gaps()).toContain('record.interview-breached-rules');
  });

  it.each([
    ['legal-help', { step: 'offered', happenedAt: '1990-05-04T10:00:00Z' }, 'due-process.before-the-act'],
    ['rights-explanations', rightsBody('1990-05-04T10:00:00Z'), 'due-process.before-the-act'],
    ['custody', custodyBody('1990-05-04T10:00:00Z'), 'due-process.before-the-act'],
  ])('has no %s of long before the act, whatever the reason', async (what, body, code) => {
    const told = await cast.inspector.post(`${path}/${what}`, { ...body, backDatingReason: 'learned-later' });
    expect(bodyOf(told, 409)['code']).toBe(code);
  });

  it('has no notice that was handed a day before anybody explained it', async () => {
    const explained = (noticeHandedAt: string) =>
      cast.inspector.post(`${path}/rights-explanations`, { ...rightsBody(minutesAgo(5)), noticeHandedAt });
    const early = bodyOf(await explained(minutesAgo(60 * 24)), 409);
    expect(early['code']).toBe('rights.notice-long-before-explained');
    bodyOf(await explained(minutesAgo(10)), 201);
  });

  it('has no interview of a month before the child was met, however old the act is', async () => {
    const act = { offence: 'cc-127', committedOn: minutesAgo(60 * 24 * 80).slice(0, 10) };
    const child = await registerChild(cast.inspector);
    const { id } = await registerIntake(cast.inspector, test, child.id, act);
    const body = { ...interviewBody(minutesAgo(60 * 24 * 30)), backDatingReason: 'learned-later' };
    const told = await cast.inspector.post(`/v1/intakes/${id}/interviews`, body);
    expect(bodyOf(told, 409)['code']).toBe('due-process.before-the-meeting');
  });

  it('is unknown to who does not hold the intake', async () => {
    bodyOf(await cast.otherInspector.get(`${path}/due-process`), 404);
    bodyOf(await cast.lawyer.get(`${path}/due-process`), 403);
    bodyOf(await cast.centre.get(`${path}/due-process`), 403);
  });

  describe('and a request to a legal clinic', () => {
    const clinic = () => cast.agency('Children’s legal clinic');
    const request = async () =>
      bodyOf<Request>(
        await cast.inspector.post(`${path}/mandate-requests`, mandateBody(clinic(), minutesAgo(1))),
        201,
      );
    const received = async (query = '') => coordinator.get(`/v1/mandate-requests?limit=200${query}`);

    it('shows the clinic its number and when it is due, nothing of the child or the act', async () => {
      const { id, number } = await request();
      const answer = await received();
      const { items } = bodyOf<{ items: Request[] }>(answer, 200);
      const one = items.find((item) => item.id === id)!;
      expect(Object.keys(one).sort()).toEqual([
        'answeredAt',
        'dueAt',
        'id',
        'number',
        'requestedAt',
        'state',
        'warnAt',
        'withdrawnAt',
      ]);
      expect(one.number).toBe(number);
      expect(number).toMatch(/^M-/);
      expect(answer.text).not.toMatch(/child|intake|askedBy/);
      bodyOf(await coordinator.get(`${path}/mandate-requests`), 403);
    });

    it('waits for the clinic until it is withdrawn', async () => {
      const waiting = async () => {
        const me = bodyOf<{ waiting: { list: string; count: number }[] }>(
          await coordinator.get('/v1/me'),
          200,
        );
        return JSON.stringify(me);
      };
      const { id, availableActions } = await request();
      expect(availableActions).toEqual(['withdraw']);
      expect(await waiting()).toContain('mandate-requests');
      const withdraw = (reasonCode = 'other-lawyer') =>
        cast.inspector.act(`${path}/mandate-requests/${id}`, 'withdraw', { reasonCode });
      bodyOf(await withdraw('no-such'), 422);
      expect(bodyOf<Request>(await withdraw(), 200)).toMatchObject({
        state: 'withdrawn',
        availableActions: [],
      });
      bodyOf(await withdraw(), 409);
      const requested = bodyOf<{ items: Request[] }>(await received('&state=requested'), 200);
      expect(requested.items.map((item) => item.id)).not.toContain(id);
      const changed = bodyOf<{ items: Request[] }>(await received(`&changedSince=${minutesAgo(1)}`), 200);
      expect(changed.items.map((item) => item.id)).toContain(id);
      const listed = bodyOf<{ items: Request[] }>(await cast.inspector.get(`${path}/mandate-requests`), 200);
      expect(listed.items.map(({ state }) => state)).toEqual(['withdrawn']);
    });

    it('goes to no other agency', async () => {
      const body = mandateBody(cast.agency('Sabunchi police office'), minutesAgo(1));
      bodyOf(await cast.inspector.post(`${path}/mandate-requests`, body), 422);
      bodyOf(await cast.inspector.get('/v1/mandate-requests'), 403);
    });
  });
});
