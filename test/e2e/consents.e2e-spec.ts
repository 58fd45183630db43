import { newId } from '../../src/kernel/ids';
import { ConsentsFacade, type ConsentChanged } from '../../src/modules/children';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake, sampleIdentity, type Cast } from '../support/journey';
import { makeAccount, settleIn } from '../support/accounts';
import { rowsOf } from '../support/rows';
import { consentOf } from '../support/world/make-consents';
import { PARENT } from '../support/world/make-stories';

interface ConsentBody {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly needsRepresentative: boolean;
  readonly confirmDueAt: string | null;
  readonly supersededBy: string | null;
  readonly availableActions: string[];
}

describe('A consent', () => {
  let test: TestApp;
  let cast: Cast;
  let by: Caller;
  const told: ConsentChanged[] = [];

  beforeAll(async () => {
    test = await startApp();
    await signInAgain();
    test.app.get(ConsentsFacade, { strict: false }).follow((_, changed) => {
      told.push(changed);
      return Promise.resolve();
    });
  });

  afterAll(() => test.close());

  /** Access lasts ten minutes of the clock. */
  const signInAgain = async () => {
    cast = await castOf(test);
    by = cast.inspector;
  };

  const now = () => test.clock.now().toISOString();
  const hoursAgo = (n: number) => new Date(test.clock.now().getTime() - n * 3_600_000).toISOString();

  const childOf = async (birthDay?: string) =>
    (await registerChild(cast.inspector, sampleIdentity(birthDay))).id;

  const parentOf = async (child: string, differs: object = {}) => {
    const body = { ...PARENT, ...differs };
    return bodyOf<{ id: string }>(await by.post(`/v1/children/${child}/representatives`, body), 201).id;
  };

  const say = (child: string, differs: object = {}, purpose = 'participate') =>
    by.post('/v1/consents', { ...consentOf(test, child, purpose), ...differs });

  const said = async (child: string, differs: object = {}, purpose?: string) =>
    bodyOf<ConsentBody>(await say(child, differs, purpose), 201);

  const refusal = async (child: string, differs: object, status = 409) =>
    bodyOf<{ code: string }>(await say(child, differs), status).code;

  it('is recorded with how it was explained, and read again', async () => {
    const child = await childOf();
    const { id } = await said(child);
    const body = bodyOf(await by.get(`/v1/consents/${id}`), 200);
    expect(body).toMatchObject({ state: 'given', person: 'child', textVersion: 'participate-1' });
    expect(body).toMatchObject({ availableActions: ['withdraw'], needsRepresentative: false });
    expect(JSON.stringify(body)).not.toContain('Nümunə');
  });

  describe('about an intake', () => {
    const to = (child: string, fileId: string) => say(child, { fileKind: 'intake', fileId });
    const refusedTo = async (child: string, fileId: string) => bodyOf(await to(child, fileId), 409)['code'];

    it('is recorded as long as it stands, and not once it is recorded in error', async () => {
      const child = await childOf();
      const { id } = await registerIntake(cast.inspector, test, child);
      bodyOf(await to(child, id), 201);
      const wrong = { reasonCode: 'wrong-child', note: 'It was her sister.' };
      bodyOf(await cast.supervisor.act(`/v1/intakes/${id}`, 'mark-in-error', wrong), 200);
      expect(await refusedTo(child, id)).toBe('consent.file-not-open');
    });

    it('is recorded to a draft, and not once that is discarded', async () => {
      const child = await childOf();
      const draft = {
        childId: child,
        source: 'police',
        metAt: hoursAgo(1),
        metDistrict: 'sabunchi',
        acts: [],
      };
      const { id } = bodyOf<{ id: string }>(await by.post('/v1/intakes', draft), 201);
      bodyOf(await to(child, id), 201);
      bodyOf(await by.act(`/v1/intakes/${id}`, 'discard', { reasonCode: 'entered-in-error' }), 200);
      expect(await refusedTo(child, id)).toBe('consent.file-not-open');
    });
  });

  it('of a child under the age of consenting alone needs a representative too', async () => {
    const child = await childOf('2016-02-03');
    expect((await said(child)).needsRepresentative).toBe(true);
    expect((await said(child, {}, 'share-with-legal-clinic')).needsRepresentative).toBe(false);
  });

  it('is explained before, not to come, and not told late without a reason', async () => {
    const child = await childOf();
    expect(await refusal(child, { decidedAt: hoursAgo(1) })).toBe('consent.not-explained-before');
    test.clock.advance({ hours: 30 });
    await signInAgain();
    const late = { decidedAt: hoursAgo(25), explainedAt: hoursAgo(26) };
    expect(await refusal(child, late)).toBe('consent.back-dating-not-explained');
    await said(child, { ...late, backDatingReason: 'recorded-on-paper' });
    expect(await refusal(child, { ...late, decidedAt: new Date(test.clock.now().getTime() + 60_000) })).toBe(
      'consent.in-the-future',
    );
    const before = { decidedAt: hoursAgo(40), explainedAt: hoursAgo(41) };
    expect(await refusal(child, before)).toBe('consent.before-the-file');
  });

  it('is said by nobody before the birth of the child', async () => {
    const child = await childOf('2011-02-03');
    const old = { backDatingReason: 'recorded-on-paper', decidedAt: '2011-02-02T09:00:00Z' };
    expect(await refusal(child, { ...old, explainedAt: '2011-02-02T08:00:00Z' })).toBe(
      'consent.before-the-birth',
    );
  });

  it('is not given by a parent with a conflict, before their time, or of another child', async () => {
    const child = await childOf();
    const asParent = (representativeId: string) => ({ person: 'representative', representativeId });
    const suspect = await parentOf(child, { conflict: 'suspect' });
    const later = await parentOf(child, { validFrom: '2199-01-01' });
    expect(await refusal(child, asParent(suspect))).toBe('consent.representative-barred');
    expect(await refusal(child, asParent(later))).toBe('consent.representative-without-authority');
    const strange = await parentOf(await childOf());
    expect(await refusal(child, asParent(strange), 422)).toBe('reference-not-usable');
    expect(await refusal(child, { person: 'representative' }, 422)).toBe('reference-not-usable');
    await said(child, asParent(await parentOf(child)));
  });

  it('is the young person’s own from the day of the eighteenth birthday in the local zone', async () => {
    const child = await childOf('2008-02-29');
    const parent = await parentOf(child, { validFrom: '2020-01-01' });
    const asParent = { person: 'representative', representativeId: parent, backDatingReason: 'other' };
    // 1 March 2026 begins in Baku at 20:00 UTC of 28 February.
    const evening = '2026-02-28T19:59:00Z';
    const midnight = '2026-02-28T20:00:00Z';
    await said(child, { ...asParent, decidedAt: evening, explainedAt: evening });
    expect(await refusal(child, { ...asParent, decidedAt: midnight, explainedAt: evening })).toBe(
      'consent.child-of-age',
    );
    expect((await said(child)).needsRepresentative).toBe(false);
  });

  it('is taken back at once by anybody who sees it, without form or reason', async () => {
    const child = await childOf();
    const { id } = await said(child);
    told.length = 0;
    const body = bodyOf<ConsentBody>(
      await by.act(`/v1/consents/${id}`, 'withdraw', { withdrawnBy: 'person' }),
      200,
    );
    expect(body).toMatchObject({ state: 'withdrawn', availableActions: [], version: 2 });
    expect(told).toMatchObject([{ consentId: id, childId: child, change: 'withdrawn' }]);
    const again = await by.act(`/v1/consents/${id}`, 'withdraw', { withdrawnBy: 'person' });
    expect(bodyOf(again, 409)['code']).toBe('consent.not-open-for-withdraw');
  });

  it('that was taken back does not come back by telling of a time before', async () => {
    const child = await childOf();
    const earlier = {
      explainedAt: hoursAgo(3),
      decidedAt: hoursAgo(3),
      backDatingReason: 'system-unavailable',
    };
    const { id } = await said(child, earlier);
    bodyOf(await by.act(`/v1/consents/${id}`, 'withdraw', { withdrawnBy: 'person' }), 200);
    const between = { ...earlier, explainedAt: hoursAgo(2), decidedAt: hoursAgo(2) };
    expect(await refusal(child, between)).toBe('consent.older-than-the-last-word');
  });

  it('that was taken back about one file comes back about no other by telling of a time before', async () => {
    const child = await childOf();
    const { id: intake } = await registerIntake(cast.inspector, test, child);
    test.clock.advance({ minutes: 1 });
    const before = { explainedAt: now(), decidedAt: now() };
    test.clock.advance({ minutes: 1 });
    const { id } = await said(child);
    bodyOf(await by.act(`/v1/consents/${id}`, 'withdraw', { withdrawnBy: 'person' }), 200);
    const elsewhere = { ...before, fileKind: 'intake', fileId: intake };
    expect(await refusal(child, elsewhere)).toBe('consent.older-than-the-last-word');
  });

  it('closes with its withdrawal what was opened on it, whoever holds it', async () => {
    const child = await childOf();
    const { id } = await said(child);
    const [agency] = await rowsOf<{ id: string }>(
      test,
      `select id from access.agency where name_en = 'Sabunchi rehabilitation centre'`,
    );
    await rowsOf(
      test,
      `insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, level, basis_kind,
         basis_id, valid_from, granted_by)
       values ($1, $2, 'child', $2, 'agency', $3, 'identity', 'consent', $4, $5, $3)`,
      [newId(), child, agency!.id, id, test.clock.now()],
    );
    bodyOf(await cast.centre.get(`/v1/children/${child}`), 200);
    // The centre is told that the child has changed its mind, and ends its own sight by recording it.
    bodyOf(await cast.centre.act(`/v1/consents/${id}`, 'withdraw', { withdrawnBy: 'person' }), 200);
    bodyOf(await cast.centre.get(`/v1/children/${child}`), 404);
  });

  it('given in custody is marked, has a clock, and is confirmed after release', async () => {
    const child = await childOf();
    const { id, state, confirmDueAt } = await said(child, { inCustody: true });
    expect([state, confirmDueAt]).toEqual(['unconfirmed', expect.any(String)]);
    const waiting = async () => {
      const { items } = bodyOf<{ items: { id: string }[] }>(
        await by.get('/v1/consents?unconfirmed=true&limit=200'),
        200,
      );
      return items.map((one) => one.id);
    };
    expect(await waiting()).toContain(id);
    const body = bodyOf(await by.act(`/v1/consents/${id}`, 'confirm'), 200);
    expect(body).toMatchObject({ state: 'given', confirmedAt: now() });
    expect(await waiting()).not.toContain(id);
  });

  it('waits in the list of what waits for me until it is confirmed', async () => {
    const count = async () => {
      const me = bodyOf<{ waiting: { list: string; count: number }[] }>(await by.get('/v1/me'), 200);
      return me.waiting.find(({ list }) => list === 'consents.unconfirmed')?.count ?? 0;
    };
    const before = await count();
    await said(await childOf(), { inCustody: true });
    expect(await count()).toBe(before + 1);
  });

  it('gives way to a later word of the same person, and is kept', async () => {
    const child = await childOf();
    const first = await said(child);
    const second = await said(child, { decision: 'refused' });
    const kept = bodyOf<ConsentBody>(await by.get(`/v1/consents/${first.id}`), 200);
    expect(kept).toMatchObject({ state: 'superseded', supersededBy: second.id });
    const { items } = bodyOf<{ items: { id: string }[] }>(
      await by.get(`/v1/consents?childId=${child}&purpose=participate`),
      200,
    );
    expect(items.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  it('stands once when it is said twice at the same moment', async () => {
    const child = await childOf();
    const answers = await Promise.all([say(child), say(child, { decision: 'refused' })]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const standing = await rowsOf(
      test,
      'select 1 from children.consent where child_id = $1 and superseded_at is null',
      [child],
    );
    expect(standing).toHaveLength(1);
  });

  it('is recorded once under one key', async () => {
    const child = await childOf();
    const key = { 'idempotency-key': `consent-${child}` };
    const body = consentOf(test, child, 'participate');
    const [first, second] = [
      await by.post('/v1/consents', body, key),
      await by.post('/v1/consents', body, key),
    ];
    expect(second.body).toEqual(first.body);
    const { items } = bodyOf<{ items: unknown[] }>(await by.get(`/v1/consents?childId=${child}`), 200);
    expect(items).toHaveLength(1);
  });

  it('is not changed from a version that is gone, nor without one', async () => {
    const { id } = await said(await childOf());
    const withdraw = (headers: Record<string, string>) =>
      by.post(`/v1/consents/${id}/withdraw`, { withdrawnBy: 'person' }, headers);
    bodyOf(await withdraw({ 'if-match': '"9"' }), 412);
    bodyOf(await withdraw({}), 428);
  });

  it('is not there for another unit, which can record none either', async () => {
    const child = await childOf();
    const { id } = await said(child);
    bodyOf(await cast.otherInspector.get(`/v1/consents/${id}`), 404);
    bodyOf(await cast.otherInspector.post('/v1/consents', consentOf(test, child, 'research')), 422);
    bodyOf(await cast.lawyer.get(`/v1/consents/${id}`), 403);
  });

  it('for an intake is listed under that intake, and a file is named by kind and id', async () => {
    const child = await childOf();
    const intake = await registerIntake(by, test, child);
    const { id } = await said(child, { fileKind: 'intake', fileId: intake.id, inCustody: true });
    bodyOf(await by.get(`/v1/consents/${id}`), 200);
    bodyOf(await by.get(`/v1/consents?fileKind=intake&fileId=${intake.id}`), 200);
    bodyOf(await by.get(`/v1/consents?fileKind=intake`), 422);
  });

  it.each<[string, object]>([
    ['a purpose that no list has', { purpose: 'marketing' }],
    ['a wording that no list has', { textVersion: 'participate-99' }],
    ['somebody unknown who explained it', { explainedBy: newId() }],
    ['a file of nobody', { fileId: newId() }],
    ['a field that is not there', { agreed: true }],
    ['no instant', { decidedAt: 'yesterday' }],
  ])('with %s is refused', async (_, differs) => {
    bodyOf(await say(await childOf(), differs), 422);
  });

  it('with the wording of another purpose is refused', async () =>
    expect(await refusal(await childOf(), { textVersion: 'research-1' })).toBe(
      'consent.text-of-another-purpose',
    ));

  it('asks of a new colleague for certificates to record one, and for none to take one back', async () => {
    const { id } = await said(await childOf());
    const account = await makeAccount(cast.administrator, cast.agency('Sabunchi police office'));
    const newcomer = await settleIn(test, account);
    bodyOf(await newcomer.act(`/v1/consents/${id}`, 'withdraw', { withdrawnBy: 'lawyer' }), 200);
  });
});
