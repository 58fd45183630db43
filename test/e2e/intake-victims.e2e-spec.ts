import { IntakeFacade } from '../../src/modules/intake';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import {
  bodyOf,
  castOf,
  offer,
  referralIn,
  registerChild,
  registerIntake,
  type Cast,
} from '../support/journey';
import { rowsOf } from '../support/rows';
import { workFor } from '../support/work-for';

interface Victim {
  readonly id: string;
  readonly version: number;
}

describe('The victims of an intake', () => {
  let test: TestApp;
  let cast: Cast;
  let investigator: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    investigator = await signIn(test, 'investigator@sabunchi.demo');
  });

  afterAll(() => test.close());

  const hoursAgo = (hours: number) => new Date(test.clock.now().getTime() - hours * 3_600_000).toISOString();

  async function registered(): Promise<string> {
    const child = await registerChild(cast.inspector);
    return `/v1/intakes/${(await registerIntake(cast.inspector, test, child.id)).id}`;
  }

  const record = async (path: string, given: object = {}): Promise<Victim> =>
    bodyOf<Victim>(
      await investigator.post(`${path}/victims`, { kind: 'adult', name: 'Nümunə Qonşu', ...given }),
      201,
    );

  const view = (given: object = {}) => ({
    heardAt: hoursAgo(1),
    heardHow: 'in-person',
    view: 'I want the telephone back and no trial.',
    objects: false,
    ...given,
  });

  const decision = (kind: string) => ({
    decision: kind,
    reasonCode: 'needs-programme',
    reasons: 'The family asks for a programme.',
    legalBasis: 'law-919-iiq',
  });

  const decide = (path: string, kind = 'refer') => cast.supervisor.act(path, 'decide', decision(kind));

  it.each(['refer', 'prosecutor'])(
    'are heard, or it is said why not, before the decision %s',
    async (kind) => {
      const path = await registered();
      const { id } = await record(path);
      expect(bodyOf(await decide(path, kind), 409)['code']).toBe('intake.victim-not-heard');
      const why = { notHeardReason: 'not-reached', objects: false };
      bodyOf(await investigator.act(path, `victims/${id}/record-view`, why), 200);
      bodyOf(await decide(path, kind), 200);
    },
  );

  it('say what they think in their own words, which are sealed', async () => {
    const path = await registered();
    const { id } = await record(path, { harm: 'He took my telephone', wish: 'return-of-property' });
    const shown = await investigator.act(path, `victims/${id}/record-view`, view());
    expect(bodyOf(shown, 200)).toMatchObject({ ...view(), harm: 'He took my telephone' });
    const [row] = await rowsOf<{ text: string }>(
      test,
      `select encode(name, 'escape') || encode(harm, 'escape') || encode(view, 'escape') as text
       from intake.victim where id = $1`,
      [id],
    );
    expect(row?.text).not.toMatch(/telephone|Qonşu/);
  });

  it('object without stopping anything, and are answered by the decider', async () => {
    const path = await registered();
    const { id } = await record(path);
    const answer = { reasons: 'The programme repairs the harm better than a trial.' };
    const early = await cast.supervisor.act(path, `victims/${id}/answer-objection`, answer);
    expect(bodyOf(early, 409)['code']).toBe('intake.victim-does-not-object');
    bodyOf(await investigator.act(path, `victims/${id}/record-view`, view({ objects: true })), 200);
    bodyOf(await investigator.act(path, `victims/${id}/answer-objection`, answer), 403);
    const answered = await cast.supervisor.act(path, `victims/${id}/answer-objection`, answer);
    expect(bodyOf(answered, 200)).toMatchObject({ objects: true, objectionAnswer: answer.reasons });
    bodyOf(await decide(path), 200);
  });

  it('who are children have a representative of their own', async () => {
    const path = await registered();
    const representative = { kind: 'parent', name: 'Nümunə Ana', representsTheAccused: true };
    const shared = await investigator.post(`${path}/victims`, { kind: 'child', representative });
    expect(bodyOf(shared, 409)['code']).toBe('intake.victim-representative-in-conflict');
    const { id } = await record(path, { kind: 'child' });
    const alone = await investigator.act(path, `victims/${id}/record-view`, view());
    expect(bodyOf(alone, 409)['code']).toBe('intake.child-victim-without-representative');
    const own = { kind: 'child', representative: { ...representative, representsTheAccused: false } };
    bodyOf(await investigator.act(path, `victims/${id}/amend`, own), 200);
    bodyOf(await investigator.act(path, `victims/${id}/record-view`, view()), 200);
  });

  it('are reached by inspectors and investigators of the unit, and by nobody else', async () => {
    const referral = await referralIn('submitted', cast, test);
    const { intakeId } = bodyOf<{ intakeId: string }>(
      await cast.inspector.get(`/v1/referrals/${referral}`),
      200,
    );
    const path = `/v1/intakes/${intakeId}`;
    const { id } = await record(path);
    const contact = { contact: 'Sabunchi, 3rd street; 050 000 00 00' };
    bodyOf(await investigator.act(path, `victims/${id}/keep-contact`, contact), 200);
    const asked = (by: Caller) => by.get(`${path}/victims/${id}/contact`);
    expect(bodyOf(await asked(cast.inspector), 200)).toEqual(contact);
    bodyOf(await asked(cast.supervisor), 403);
    bodyOf(await asked(cast.prosecutor), 403);
    bodyOf(await asked(cast.centre), 403);
    bodyOf(await asked(cast.lawyer), 403);
    bodyOf(await asked(cast.otherInspector), 404);
    const { text } = await cast.prosecutor.get(`${path}/victims`);
    expect(text).toContain(id);
    expect(text).not.toContain('3rd street');
  });

  it('are reconciled with the child on the law of that day, once', async () => {
    const path = await registered();
    const { id: victimId } = await record(path);
    const agreed = { victimId, agreedAt: hoursAgo(1), legalBasis: 'law-919-iiq', proof: 'signed-by-both' };
    expect(bodyOf(await cast.inspector.post(`${path}/reconciliations`, agreed), 201)).toMatchObject(agreed);
    bodyOf(await cast.inspector.post(`${path}/reconciliations`, agreed), 409);
    bodyOf(await cast.inspector.post(`${path}/reconciliations`, { ...agreed, legalBasis: 'nothing' }), 422);
    const { items } = bodyOf<{ items: object[] }>(await cast.inspector.get(`${path}/reconciliations`), 200);
    expect(items).toMatchObject([agreed]);
  });

  it('are told the outcome when there is one', async () => {
    const path = await registered();
    const { id } = await record(path);
    bodyOf(await investigator.act(path, `victims/${id}/record-view`, view()), 200);
    const told = { toldAt: hoursAgo(0) };
    const early = await investigator.act(path, `victims/${id}/tell-outcome`, told);
    expect(bodyOf(early, 409)['code']).toBe('intake.not-decided');
    bodyOf(await decide(path), 200);
    expect(bodyOf(await investigator.act(path, `victims/${id}/tell-outcome`, told), 200)).toMatchObject(told);
  });

  describe('of an intake that was referred', () => {
    async function referred(): Promise<{ path: string; referral: string }> {
      const referral = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
      const { intakeId } = bodyOf<{ intakeId: string }>(await cast.inspector.get(referral), 200);
      return { path: `/v1/intakes/${intakeId}`, referral };
    }

    it('are heard, or it is said why not, before an offer', async () => {
      const { path, referral } = await referred();
      const { id } = await record(path);
      const early = await cast.prosecutor.act(referral, 'authorise', offer(test));
      expect(bodyOf(early, 409)['code']).toBe('referral.victim-not-heard');
      const why = { notHeardReason: 'not-reached', objects: false };
      bodyOf(await investigator.act(path, `victims/${id}/record-view`, why), 200);
      bodyOf(await cast.prosecutor.act(referral, 'authorise', offer(test)), 200);
    });

    it('who object are answered by the unit, or by the reasons of the offer', async () => {
      const { path, referral } = await referred();
      const { id } = await record(path);
      bodyOf(await investigator.act(path, `victims/${id}/record-view`, view({ objects: true })), 200);
      const early = await cast.prosecutor.act(referral, 'authorise', offer(test));
      expect(bodyOf(early, 409)['code']).toBe('referral.objection-not-answered');
      const answering = { ...offer(test), answersObjections: true };
      const offered = await cast.prosecutor.act(referral, 'authorise', answering);
      expect(bodyOf(offered, 200)['state']).toBe('offered');
      expect((await cast.centre.get(referral)).text).not.toContain('answersObjections');
    });

    it('are told the outcome once the authority has decided', async () => {
      const { path, referral } = await referred();
      const { id } = await record(path);
      bodyOf(await investigator.act(path, `victims/${id}/record-view`, view()), 200);
      const told = { toldAt: hoursAgo(0) };
      const early = await investigator.act(path, `victims/${id}/tell-outcome`, told);
      expect(bodyOf(early, 409)['code']).toBe('intake.not-decided');
      bodyOf(await cast.prosecutor.act(referral, 'authorise', offer(test)), 200);
      bodyOf(await investigator.act(path, `victims/${id}/tell-outcome`, told), 200);
    });
  });

  it.each(['warning', 'no-action'])('are heard and answered before %s ends the matter', async (kind) => {
    const path = await registered();
    const { id } = await record(path);
    expect(bodyOf(await decide(path, kind), 409)['code']).toBe('intake.victim-not-heard');
    bodyOf(await investigator.act(path, `victims/${id}/record-view`, view({ objects: true })), 200);
    expect(bodyOf(await decide(path, kind), 409)['code']).toBe('intake.objection-not-answered');
    const answer = { reasons: 'The family has made good what was done.' };
    bodyOf(await cast.supervisor.act(path, `victims/${id}/answer-objection`, answer), 200);
    bodyOf(await decide(path, kind), 200);
  });

  it('are known to higher modules without a name or a word', async () => {
    const path = await registered();
    const { id } = await record(path, { kind: 'organisation' });
    bodyOf(await investigator.act(path, `victims/${id}/record-view`, view({ objects: true })), 200);
    const work = await workFor(test, cast.inspector);
    const known = await test.app.get(IntakeFacade).victims(work, path.split('/').at(-1) ?? '');
    await work.rollback();
    expect(known).toEqual([
      {
        ...{ id, kind: 'organisation', isChild: false, hasRepresentative: false },
        ...{ heard: true, notHeardReason: null, objects: true, objectionAnswered: false },
      },
    ]);
  });

  it.each([
    ['a kind that does not exist', { kind: 'animal' }],
    ['a wish of no list', { kind: 'adult', wish: 'revenge' }],
    ['contact details beside the rest', { kind: 'adult', contact: '050 000 00 00' }],
  ])('are not recorded with %s', async (_, body) => {
    const path = await registered();
    expect([400, 422]).toContain((await investigator.post(`${path}/victims`, body)).status);
  });

  it('are changed on the version that was read, by one of two at once', async () => {
    const path = await registered();
    const { id, version } = await record(path);
    const stale = { 'if-match': `"${version - 1}"` };
    bodyOf(await investigator.post(`${path}/victims/${id}/record-view`, view(), stale), 412);
    const both = await Promise.all(
      [1, 2].map(() =>
        investigator.post(`${path}/victims/${id}/record-view`, view(), { 'if-match': `"${version}"` }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});
