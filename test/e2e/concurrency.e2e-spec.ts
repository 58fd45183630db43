import { randomUUID } from 'node:crypto';
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
import { countOf } from '../support/rows';

describe('Two at once', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  it('of two decisions on one referral one succeeds and the other is told so', async () => {
    const id = await referralIn('submitted', cast, test);
    const path = `/v1/referrals/${id}`;
    const refusal = {
      reasons: 'Too grave.',
      legalBasis: 'pilot-memorandum-2007',
      reasonCode: 'gravity-too-high',
    };
    const answers = await Promise.all([
      cast.prosecutor.act(path, 'authorise', offer(test)),
      cast.prosecutor.act(path, 'refuse', refusal),
    ]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([409, 412]).toContain(statuses[1]);
  });

  it('the same request twenty times at once with one key makes one referral', async () => {
    const child = await registerChild(cast.inspector);
    const intake = await registerIntake(cast.inspector, test, child.id);
    const key = { 'idempotency-key': randomUUID() };
    const body = { intakeId: intake.id, basis: 'diversion', stage: 'police' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => cast.inspector.post('/v1/referrals', body, key)),
    );
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
    expect(await countOf(test, 'referrals.referral', `intake_id = '${intake.id}'`)).toBe(1);
  });

  it('a repeated request gets the same answer, once made', async () => {
    const child = await registerChild(cast.inspector);
    const intake = await registerIntake(cast.inspector, test, child.id);
    const key = { 'idempotency-key': randomUUID() };
    const body = { intakeId: intake.id, basis: 'diversion', stage: 'police' };
    const first = await cast.inspector.post('/v1/referrals', body, key);
    const second = await cast.inspector.post('/v1/referrals', body, key);
    expect(second.text).toBe(first.text);
    expect(second.headers['location']).toBe(first.headers['location']);
    expect(second.headers['etag']).toBe(first.headers['etag']);
  });

  it('the same key with another body is refused', async () => {
    const child = await registerChild(cast.inspector);
    const intake = await registerIntake(cast.inspector, test, child.id);
    const key = { 'idempotency-key': randomUUID() };
    const body = { intakeId: intake.id, basis: 'diversion', stage: 'police' };
    bodyOf(await cast.inspector.post('/v1/referrals', body, key), 201);
    const other = await cast.inspector.post('/v1/referrals', { ...body, stage: 'court' }, key);
    expect(bodyOf(other, 422)['code']).toBe('idempotency-key-reused');
  });

  it('somebody else with the same key gets nothing of the first answer', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const child = await registerChild(cast.inspector);
    const intake = await registerIntake(cast.inspector, test, child.id);
    const body = { intakeId: intake.id, basis: 'diversion', stage: 'police' };
    bodyOf(await cast.inspector.post('/v1/referrals', body, key), 201);
    bodyOf(await cast.otherInspector.post('/v1/referrals', body, key), 422);
  });

  it('an answer that failed is not kept', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const body = { intakeId: randomUUID(), basis: 'diversion', stage: 'police' };
    bodyOf(await cast.inspector.post('/v1/referrals', body, key), 422);
    expect(await countOf(test, 'platform.idempotency_key', `key = '${key['idempotency-key']}'`)).toBe(0);
  });

  it('creating without a key is refused', async () => {
    const response = await cast.inspector.post('/v1/referrals', {}, { 'idempotency-key': '' });
    expect(bodyOf(response, 400)['code']).toMatch(/^idempotency-key-/);
  });

  it('acting without If-Match is refused', async () => {
    const id = await referralIn('drafted', cast, test);
    bodyOf(await cast.inspector.post(`/v1/referrals/${id}/submit`), 428);
  });

  it('acting on an old version is refused', async () => {
    const id = await referralIn('drafted', cast, test);
    bodyOf(await cast.inspector.post(`/v1/referrals/${id}/submit`, {}, { 'if-match': '"1"' }), 412);
  });

  it('reading what one holds already answers 304', async () => {
    const id = await referralIn('drafted', cast, test);
    const { headers } = await cast.inspector.get(`/v1/referrals/${id}`);
    const again = await cast.inspector.get(`/v1/referrals/${id}`, { 'if-none-match': headers['etag'] ?? '' });
    expect(again.status).toBe(304);
  });
});
