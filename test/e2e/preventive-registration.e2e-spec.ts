import { localDay } from '../support/local-day';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, referralIn, registerChild, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface RegistrationBody {
  readonly id: string;
  readonly removedAt: string | null;
  readonly removalPrompt: string | null;
}

describe('The preventive register of a police unit', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  const inDays = (days: number) => localDay(test.clock.now(), days);
  const telling = (changes: object = {}) => ({
    ...{ ground: 'act-with-warning', legalBasis: 'law-336-iiq', putOnAt: test.clock.now().toISOString() },
    reviewOn: inDays(90),
    ...changes,
  });
  const putOn = (child: string, by: Caller = cast.inspector, changes: object = {}) =>
    by.post(`/v1/children/${child}/preventive-registrations`, telling(changes));
  const isListed = async (by: Caller, list: string, id: string): Promise<boolean> =>
    bodyOf<{ items: { id: string }[] }>(
      await by.get(`/v1/preventive-registrations?list=${list}&limit=200`),
      200,
    ).items.some((item) => item.id === id);
  const path = (id: string) => `/v1/preventive-registrations/${id}`;

  it('has a child once, and is seen by no other unit, centre or prosecutor', async () => {
    const { id: child } = await registerChild(cast.inspector);
    const { id } = bodyOf<RegistrationBody>(await putOn(child), 201);
    expect(bodyOf(await putOn(child), 409)['code']).toBe('preventive-registration.live-already');
    expect(await isListed(cast.supervisor, 'ours', id)).toBe(true);
    expect(await isListed(cast.supervisor, 'removal-prompted', id)).toBe(false);
    bodyOf(await cast.otherInspector.get(path(id)), 404);
    for (const by of [cast.centre, cast.prosecutor, cast.lawyer]) bodyOf(await by.get(path(id)), 403);
  });

  it('lets a child go, with a reason, and may have the child again', async () => {
    const { id: child } = await registerChild(cast.inspector);
    const { id } = bodyOf<RegistrationBody>(await putOn(child), 201);
    const removal = { removedAt: test.clock.now().toISOString(), reasonCode: 'programme-completed' };
    bodyOf(await cast.inspector.post(`${path(id)}/remove`, removal, { 'if-match': '"9"' }), 412);
    expect(
      bodyOf<RegistrationBody>(await cast.inspector.act(path(id), 'remove', removal), 200).removedAt,
    ).not.toBeNull();
    bodyOf(await cast.inspector.act(path(id), 'remove', removal), 409);
    bodyOf(await putOn(child), 201);
  });

  it('is refused by shape, by code, and to who does not hold the child', async () => {
    const { id: child } = await registerChild(cast.inspector);
    bodyOf(await putOn(child, cast.inspector, { ground: 'no-such-ground' }), 422);
    bodyOf(await putOn(child, cast.inspector, { name: 'unknown field' }), 422);
    bodyOf(await putOn(child, cast.otherInspector), 404);
    bodyOf(await putOn(child, cast.centre), 403);
    bodyOf(await putOn(randomUUID()), 404);
    const old = await putOn(child, cast.inspector, { reviewOn: inDays(400) });
    expect(bodyOf(old, 409)['code']).toBe('preventive-registration.review-not-within-a-year');
  });

  it('begins after the birth, and says why its end is told late', async () => {
    const { id: child } = await registerChild(cast.inspector);
    const backDatingReason = 'recorded-on-paper';
    const unborn = { putOnAt: '2001-01-01T09:00:00Z', backDatingReason };
    expect(bodyOf(await putOn(child, cast.inspector, unborn), 409)['code']).toBe(
      'preventive-registration.put-on-before-the-birth',
    );
    const old = { putOnAt: '2025-01-01T09:00:00Z', backDatingReason };
    const { id } = bodyOf<RegistrationBody>(await putOn(child, cast.inspector, old), 201);
    const removal = { removedAt: '2025-06-01T09:00:00Z', reasonCode: 'programme-completed' };
    expect(bodyOf(await cast.inspector.act(path(id), 'remove', removal), 409)['code']).toBe(
      'preventive-registration.back-dating-not-explained',
    );
    const told = await cast.inspector.act(path(id), 'remove', { ...removal, backDatingReason });
    expect(bodyOf(told, 200)['removalBackDatingReason']).toBe(backDatingReason);
  });

  it('is put on once with one key', async () => {
    const { id: child } = await registerChild(cast.inspector);
    const to = `/v1/children/${child}/preventive-registrations`;
    const key = { 'idempotency-key': randomUUID() };
    const body = telling();
    const answers = [await cast.inspector.post(to, body, key), await cast.inspector.post(to, body, key)];
    expect(new Set(answers.map((answer) => bodyOf<RegistrationBody>(answer, 201).id)).size).toBe(1);
  });

  it('is prompted to let the child go when the birth date says that childhood has ended', async () => {
    const { id: child } = await registerChild(cast.inspector);
    const { id } = bodyOf<RegistrationBody>(await putOn(child), 201);
    const correction = {
      birthDate: { certainty: 'documented', day: '2005-01-01' },
      reasonCode: 'document-shown',
    };
    bodyOf(await cast.inspector.act(`/v1/children/${child}`, 'correct-identity', correction), 200);
    expect(await isListed(cast.supervisor, 'removal-prompted', id)).toBe(true);
  });

  it('is prompted by what ends elsewhere, without telling who ends it that it stands', async () => {
    const referral = await referralIn('accepted', cast, test);
    const seen = await cast.inspector.get(`/v1/referrals/${referral}`);
    const { child } = bodyOf<{ child: { id: string } }>(seen, 200);
    const { id } = bodyOf<RegistrationBody>(await putOn(child.id), 201);
    await rowsOf(
      test,
      `select set_config('app.account', $1, true), set_config('app.agency', $2, true),
         set_config('app.roles', '{centre-coordinator}', true), set_config('app.now', $3, true),
         protection.prompt_removal($4, 'programme-completed')`,
      [randomUUID(), cast.agency('Sabunchi rehabilitation centre'), test.clock.now().toISOString(), child.id],
    );
    expect(bodyOf<RegistrationBody>(await cast.inspector.get(path(id)), 200).removalPrompt).toBe(
      'programme-completed',
    );
    expect(await isListed(cast.inspector, 'removal-prompted', id)).toBe(true);
  });

  it('is prompted when the review is overdue', async () => {
    const { id: child } = await registerChild(cast.inspector);
    const { id } = bodyOf<RegistrationBody>(await putOn(child, cast.inspector, { reviewOn: inDays(1) }), 201);
    test.clock.advance({ days: 3 });
    cast = await castOf(test);
    expect(await isListed(cast.inspector, 'removal-prompted', id)).toBe(true);
  });
});
