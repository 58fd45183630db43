import { randomUUID } from 'node:crypto';
import { signIn, type Caller } from '../support/actors';
import { makeAccount, settleIn } from '../support/accounts';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake, sampleIdentity, type Cast } from '../support/journey';
import { countOf } from '../support/rows';

interface HandoverBody {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly child: { id: string; initials: string | null };
  readonly protectionSummary: string | null;
  readonly intakeId: string | null;
  readonly answerCode: string | null;
  readonly addressedAgencyId: string;
  readonly availableActions: readonly { action: string; open: boolean }[];
}

describe('A child who needs protection and not justice', () => {
  let test: TestApp;
  let cast: Cast;
  let service: string;
  let officer: Caller;
  let school: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    service = cast.agency('Sabunchi social service');
    officer = await signIn(test, 'protection@sabunchi.demo');
    const schoolId = await makeAgency('school', 'School 12');
    const teacher = await makeAccount(cast.administrator, schoolId, ['referring-officer']);
    for (const kind of ['vetting', 'juvenile-justice-training']) {
      const certificate = { kind, issuedOn: '2026-01-05', validUntil: null };
      bodyOf(await cast.administrator.post(`/v1/staff/${teacher.id}/certificates`, certificate), 201);
    }
    school = await settleIn(test, teacher);
  });

  afterAll(() => test.close());

  async function makeAgency(kind: string, name: string): Promise<string> {
    const made = await cast.administrator.post('/v1/agencies', {
      ...{ kind, nameAz: name, nameEn: name, nameRu: name },
      ...{ districts: ['sabunchi'], validFrom: '2026-01-01' },
    });
    return bodyOf<{ id: string }>(made, 201).id;
  }

  const NEEDS = 'His mother is ill; he is alone in the evenings.';
  const telling = (changes: object = {}) => ({
    reasonCode: 'below-age',
    urgent: false,
    protectionSummary: NEEDS,
    ...changes,
  });

  const twelve = () => sampleIdentity('2014-02-03');

  async function metTwelve(): Promise<{ child: string; intake: string }> {
    const child = await registerChild(cast.inspector, twelve());
    const intake = await registerIntake(cast.inspector, test, child.id, { offence: 'cc-132' });
    return { child: child.id, intake: intake.id };
  }

  async function handedOver(): Promise<HandoverBody> {
    const { intake } = await metTwelve();
    return bodyOf<HandoverBody>(await cast.inspector.act(`/v1/intakes/${intake}`, 'protect', telling()), 200);
  }

  const path = ({ id }: { id: string }) => `/v1/handovers/${id}`;
  const codeOf = async (answer: Promise<{ text: string }>): Promise<string> =>
    (JSON.parse((await answer).text) as { code: string }).code;

  describe('who is twelve years old', () => {
    let child: string;
    let intake: string;
    let handover: HandoverBody;

    beforeAll(async () => {
      ({ child, intake } = await metTwelve());
    });

    it('cannot be referred for diversion', async () => {
      const drafted = await cast.inspector.post('/v1/referrals', {
        ...{ intakeId: intake, basis: 'diversion', stage: 'police' },
        authorityAgencyId: cast.agency('Sabunchi district prosecutor'),
        centreAgencyId: cast.agency('Sabunchi rehabilitation centre'),
      });
      expect(bodyOf(drafted, 409)['code']).toBe('referral.child-below-age-of-responsibility');
    });

    it('is handed to the social service of the district, and the intake keeps no offence', async () => {
      handover = bodyOf<HandoverBody>(
        await cast.inspector.act(`/v1/intakes/${intake}`, 'protect', telling()),
        200,
      );
      expect(handover).toMatchObject({ state: 'handed-over', addressedAgencyId: service, intakeId: intake });
      expect(handover.number).toMatch(/^H-/);
      const kept = await cast.inspector.get(`/v1/intakes/${intake}`);
      expect(bodyOf<{ state: string }>(kept, 200).state).toBe('protected');
      expect(kept.text).not.toMatch(/cc-132|Beat classmates/);
    });

    it('is known to the protection officer by name, with what protection needs, and nothing of an act', async () => {
      const seen = await officer.get(path(handover));
      expect(bodyOf<HandoverBody>(seen, 200)).toMatchObject({ protectionSummary: NEEDS, intakeId: null });
      const answers = [
        seen,
        await officer.get(`/v1/children/${child}`),
        await officer.get(`/v1/children/${child}/representatives`),
        await officer.get('/v1/handovers?list=waiting-for-our-answer'),
      ];
      for (const answer of answers) {
        bodyOf(answer, 200);
        expect(answer.text).not.toMatch(/cc-132|offence|gravity|Beat classmates/);
        expect(answer.text).not.toContain(intake);
      }
    });

    it('shows the protection officer neither the intake nor a referral', async () => {
      bodyOf(await officer.get(`/v1/intakes/${intake}`), 403);
      bodyOf(await officer.get(`/v1/referrals/${intake}`), 404);
    });

    it('is taken in charge, helped, and the answer comes back to the police as milestones', async () => {
      bodyOf(await officer.act(path(handover), 'acknowledge'), 200);
      const answered = { answerCode: 'family-supported', nextContactOn: '2199-01-01' };
      bodyOf(await officer.act(path(handover), 'answer', answered), 200);
      expect(bodyOf<HandoverBody>(await cast.inspector.get(path(handover)), 200)).toMatchObject({
        state: 'answered',
        answerCode: 'family-supported',
      });
      const { items } = bodyOf<{ items: { action: string; reasonCode: string | null }[] }>(
        await cast.inspector.get(`${path(handover)}/milestones`),
        200,
      );
      expect(items.map(({ action }) => action)).toEqual(['hand-over', 'acknowledge', 'answer']);
      expect(items[2]?.reasonCode).toBe('family-supported');
    });

    it('is closed to the social service when nothing more is to be done', async () => {
      bodyOf(await officer.act(path(handover), 'close'), 200);
      bodyOf(await officer.get(`/v1/children/${child}`), 404);
      const left = bodyOf<HandoverBody>(await officer.get(path(handover)), 200);
      expect(left).toMatchObject({ protectionSummary: null, child: { initials: null } });
    });
  });

  it('who answers for an act is not handed over in its place', async () => {
    const child = await registerChild(cast.inspector);
    const intake = await registerIntake(cast.inspector, test, child.id);
    expect(await codeOf(cast.inspector.act(`/v1/intakes/${intake.id}`, 'protect', telling()))).toBe(
      'intake.of-age-of-responsibility',
    );
  });

  it('may come from a school, without an act and without an intake', async () => {
    const child = await registerChild(school, sampleIdentity('2011-02-03'));
    const sent = await school.post('/v1/handovers', {
      ...telling({ reasonCode: 'at-risk', urgent: true }),
      childId: child.id,
    });
    const handover = bodyOf<HandoverBody>(sent, 201);
    expect(handover).toMatchObject({ state: 'handed-over', urgent: true, intakeId: null });
    bodyOf(await officer.get(`/v1/children/${child.id}`), 200);
    const again = await school.post('/v1/handovers', { ...telling(), childId: child.id });
    expect(bodyOf(again, 409)['code']).toBe('handover.open-already');
  });

  it('is closed to the social service that gives the child back, with a reason', async () => {
    const handover = await handedOver();
    bodyOf(await officer.get(`/v1/children/${handover.child.id}`), 200);
    const back = { reasonCode: 'other-district' };
    expect(bodyOf<HandoverBody>(await officer.act(path(handover), 'return', back), 200).state).toBe(
      'returned',
    );
    bodyOf(await officer.get(`/v1/children/${handover.child.id}`), 404);
  });

  it('is closed to the social service when the sender takes it back', async () => {
    const handover = await handedOver();
    const back = { reasonCode: 'wrong-child' };
    bodyOf(await cast.inspector.act(path(handover), 'withdraw', back), 200);
    bodyOf(await officer.get(`/v1/children/${handover.child.id}`), 404);
  });

  it('leaves each side its own part', async () => {
    const handover = await handedOver();
    bodyOf(await cast.inspector.act(path(handover), 'acknowledge'), 403);
    bodyOf(await officer.act(path(handover), 'withdraw', { reasonCode: 'other' }), 403);
    expect(await codeOf(officer.act(path(handover), 'answer', { answerCode: 'child-visited' }))).toBe(
      'handover.not-open-for-answer',
    );
    bodyOf(await cast.otherInspector.get(path(handover)), 404);
    bodyOf(await cast.prosecutor.get(path(handover)), 403);
    bodyOf(await cast.supervisor.get(path(handover)), 200);
  });

  it('is refused by shape, by version, and to who does not hold the child', async () => {
    const { child, intake } = await metTwelve();
    bodyOf(
      await cast.inspector.act(`/v1/intakes/${intake}`, 'protect', telling({ reasonCode: 'none' })),
      422,
    );
    bodyOf(await cast.inspector.act(`/v1/intakes/${intake}`, 'protect', telling({ offence: 'cc-132' })), 422);
    const toPolice = telling({ addressedAgencyId: cast.agency('Narimanov police office') });
    bodyOf(await cast.inspector.act(`/v1/intakes/${intake}`, 'protect', toPolice), 422);
    const stale = { 'if-match': '"99"' };
    bodyOf(await cast.inspector.post(`/v1/intakes/${intake}/protect`, telling(), stale), 412);
    bodyOf(await cast.otherInspector.act(`/v1/intakes/${intake}`, 'protect', telling()), 404);
    bodyOf(await cast.otherInspector.post('/v1/handovers', { ...telling(), childId: child }), 422);
    expect(await countOf(test, 'protection.handover', `child_id = '${child}'`)).toBe(0);
  });

  it('is answered for a day to come', async () => {
    const handover = await handedOver();
    bodyOf(await officer.act(path(handover), 'acknowledge'), 200);
    const past = { answerCode: 'child-visited', nextContactOn: '2026-01-01' };
    expect(await codeOf(officer.act(path(handover), 'answer', past))).toBe(
      'handover.next-contact-in-the-past',
    );
  });

  it('is sent once with one key, and of two at once one succeeds', async () => {
    const child = await registerChild(school, sampleIdentity('2011-02-03'));
    const key = { 'idempotency-key': randomUUID() };
    const body = { ...telling({ reasonCode: 'neglect' }), childId: child.id };
    const ids = [
      await school.post('/v1/handovers', body, key),
      await school.post('/v1/handovers', body, key),
    ];
    expect(new Set(ids.map((answer) => bodyOf<HandoverBody>(answer, 201).id)).size).toBe(1);
    const { intake } = await metTwelve();
    const both = await Promise.all(
      [1, 2].map(() => cast.inspector.act(`/v1/intakes/${intake}`, 'protect', telling())),
    );
    expect(both.map(({ status }) => status).sort()[0]).toBe(200);
    expect([409, 412]).toContain(both.map(({ status }) => status).sort()[1]);
  });

  it('is overdue for both sides when no answer comes', async () => {
    const handover = await handedOver();
    test.clock.advance({ days: 20 });
    cast = await castOf(test);
    const listed = async (by: Caller) =>
      bodyOf<{ items: { id: string }[] }>(
        await by.get('/v1/handovers?list=overdue&limit=200'),
        200,
      ).items.map(({ id }) => id);
    expect(await listed(cast.inspector)).toContain(handover.id);
    expect(await listed(cast.otherInspector)).not.toContain(handover.id);
  });
});
