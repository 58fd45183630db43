import type { Response } from 'supertest';
import { newId } from '../../src/kernel/ids';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, sampleIdentity, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';
import { consentOf } from '../support/world/make-consents';
import { PARENT } from '../support/world/make-stories';

interface RequestBody {
  readonly id: string;
  readonly state: string;
  readonly reason: string;
  readonly dueAt: string;
  readonly representativeId: string | null;
}

describe('Who stands for a child', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  const childOf = async (birthDay?: string) =>
    (await registerChild(cast.inspector, sampleIdentity(birthDay))).id;

  const record = (child: string, differs: object = {}): Promise<Response> =>
    cast.inspector.post(`/v1/children/${child}/representatives`, { ...PARENT, ...differs });

  const parentOf = async (child: string, differs: object = {}) =>
    bodyOf<{ id: string }>(await record(child, differs), 201).id;

  const requestsOf = async (child: string) =>
    bodyOf<{ items: RequestBody[] }>(
      await cast.inspector.get(`/v1/representative-requests?childId=${child}`),
      200,
    ).items;

  const bar = async (id: string, conflict = 'suspect') =>
    bodyOf(await cast.inspector.act(`/v1/representatives/${id}`, 'amend', { conflict }), 200);

  it('may consent and be told today, or the answer says why not', async () => {
    const child = await childOf();
    const shown = async (differs: object) =>
      bodyOf(await cast.inspector.get(`/v1/representatives/${await parentOf(child, differs)}`), 200);
    expect(await shown({})).toMatchObject({ mayConsent: true, mayBeTold: true, because: null });
    expect(await shown({ conflict: 'victim' })).toMatchObject({
      mayConsent: false,
      mayBeTold: false,
      because: 'representative.barred',
    });
    expect(await shown({ validUntil: '2026-01-02' })).toMatchObject({ because: 'representative.ended' });
    expect(await shown({ validFrom: '2199-01-01' })).toMatchObject({ because: 'representative.not-yet' });
  });

  it('ends on the eighteenth birthday', async () => {
    const child = await childOf('2000-02-29');
    const id = await parentOf(child);
    expect(bodyOf(await cast.inspector.get(`/v1/representatives/${id}`), 200)).toMatchObject({
      mayConsent: false,
      because: 'representative.child-of-age',
    });
    expect(await requestsOf(child)).toEqual([]);
  });

  it('is asked for by itself when the last one is barred, once, with a clock', async () => {
    const child = await childOf();
    const [mother, father] = [await parentOf(child), await parentOf(child)];
    await bar(mother);
    expect(await requestsOf(child)).toEqual([]);
    await bar(father, 'in-dispute');
    await bar(mother, 'victim');
    expect(await requestsOf(child)).toMatchObject([
      { state: 'requested', reason: 'barred', dueAt: expect.any(String) as string },
    ]);
  });

  it('is asked for by itself when the authority of the last one has ended', async () => {
    const child = await childOf();
    const id = await parentOf(child);
    bodyOf(await cast.inspector.act(`/v1/representatives/${id}`, 'amend', { validUntil: '2026-01-02' }), 200);
    expect(await requestsOf(child)).toMatchObject([{ reason: 'none-left' }]);
  });

  it('is found when an appointed one is recorded: the request is fulfilled', async () => {
    const child = await childOf();
    await parentOf(child, { conflict: 'suspect' });
    expect(await requestsOf(child)).toMatchObject([{ state: 'requested' }]);
    const id = await parentOf(child, { kind: 'appointed-representative', authority: 'appointment' });
    expect(await requestsOf(child)).toMatchObject([{ state: 'fulfilled', representativeId: id }]);
  });

  it('is asked for by hand, once at a time, and withdrawn when nobody is needed', async () => {
    const child = await childOf();
    const path = `/v1/children/${child}/representative-requests`;
    const { id } = bodyOf<RequestBody>(await cast.inspector.post(path, { reason: 'none-known' }), 201);
    const again = await cast.inspector.post(path, { reason: 'none-known' });
    expect(bodyOf(again, 409)['code']).toBe('representative-request.already-open');
    const [one, other] = await Promise.all([
      cast.prosecutor.post(path, { reason: 'child-asks' }),
      cast.otherInspector.post(path, { reason: 'child-asks' }),
    ]);
    expect([one.status, other.status]).toEqual([404, 404]);
    const withdrawn = { reasonCode: 'parent-found' };
    const act = () => cast.inspector.act(`/v1/representative-requests/${id}`, 'withdraw', withdrawn);
    expect(bodyOf(await act(), 200)['state']).toBe('withdrawn');
    expect(bodyOf(await act(), 409)['code']).toBe('representative-request.not-open-for-withdraw');
    bodyOf(await cast.inspector.post(path, { reason: 'none-known' }), 201);
  });

  it('is not asked for twice at the same moment', async () => {
    const path = `/v1/children/${await childOf()}/representative-requests`;
    const answers = await Promise.all([1, 2].map(() => cast.inspector.post(path, { reason: 'none-known' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is not asked of an agency that appoints nobody', async () => {
    const path = `/v1/children/${await childOf()}/representative-requests`;
    const addressedAgencyId = cast.agency('Sabunchi district court');
    bodyOf(await cast.inspector.post(path, { reason: 'none-known', addressedAgencyId }), 422);
    bodyOf(await cast.inspector.post(path, { reason: 'none-known', addressedAgencyId: newId() }), 422);
    bodyOf(await cast.inspector.post(path, { reason: 'because' }), 422);
  });

  it('lists what is overdue after the clock has run out', async () => {
    const child = await childOf();
    await parentOf(child, { conflict: 'suspect' });
    const overdue = async () =>
      bodyOf<{ items: RequestBody[] }>(
        await cast.inspector.get('/v1/representative-requests?list=overdue&limit=200'),
        200,
      ).items;
    const before = (await overdue()).length;
    const [request] = await requestsOf(child);
    test.clock.set(request!.dueAt);
    test.clock.advance({ minutes: 1 });
    cast = await castOf(test);
    expect((await overdue()).map(({ id }) => id)).toContain(request!.id);
    expect((await overdue()).length).toBeGreaterThan(before);
  });

  it('says nothing that counts any more from when they are barred', async () => {
    const child = await childOf();
    const [mother, father] = [await parentOf(child), await parentOf(child)];
    const say = async (representativeId: string, decision: string) =>
      bodyOf<{ id: string }>(
        await cast.inspector.post('/v1/consents', {
          ...consentOf(test, child, 'participate'),
          ...{ person: 'representative', representativeId, decision },
        }),
        201,
      ).id;
    await say(mother, 'given');
    const refused = await say(father, 'refused');
    const standing = async () =>
      bodyOf(
        await cast.inspector.get(
          `/v1/children/${child}/consent-standing?fileKind=child&fileId=${child}&purpose=participate`,
        ),
        200,
      );
    expect(await standing()).toMatchObject({
      representatives: { standing: 'disputed' },
      suggestedAction: 'request-representative',
    });
    await bar(father, 'in-dispute');
    expect(bodyOf(await cast.inspector.get(`/v1/consents/${refused}`), 200)['lapsedAt']).not.toBeNull();
    expect(await standing()).toMatchObject({
      representatives: { standing: 'given' },
      isGiven: false,
      suggestedAction: null,
    });
    const events = await rowsOf(
      test,
      `select 1 from platform.outbox where subject_id = $1 and type = 'child.consent-lapsed.v1'`,
      [refused],
    );
    expect(events).toHaveLength(1);
  });
});
