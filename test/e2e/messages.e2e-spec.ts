import { certified } from '../support/accounts';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { allocatedCase, caseInDelivery, centreOf, concluded, type Centre } from '../support/delivery';
import { bodyOf, castOf, referralIn, type Cast } from '../support/journey';
import { countOf, rowsOf } from '../support/rows';

interface Message {
  readonly id: string;
  readonly from: string;
  readonly words: string | null;
  readonly readAt: string | null;
}
interface Page {
  readonly items: readonly Message[];
  readonly next: string | null;
  readonly notice: string;
}

const WORDS = 'He has moved in with his aunt.';

describe('Messages between who referred and who works with the child', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let inspector: Caller;
  let worker: Caller;
  let coordinator: Caller;
  let caseId: string;
  let referral: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ worker, coordinator } = centre);
    ({ inspector } = cast);
    ({ caseId, referral } = await allocated());
  }, 60_000);
  afterAll(() => test.close());

  const referralOf = async (id: string) => {
    const text = 'select referral_id as id from cases.case_file where id = $1';
    return (await rowsOf<{ id: string }>(test, text, [id]))[0]!.id;
  };
  const allocated = async () => {
    const id = await allocatedCase(test, cast, centre);
    return { caseId: id, referral: await referralOf(id) };
  };
  const write = (by: Caller, words = WORDS, about = referral) =>
    by.post(`/v1/referrals/${about}/messages`, { words });
  const written = async (by: Caller, words = WORDS, about = referral) =>
    bodyOf<Message>(await write(by, words, about), 201);
  const list = async (by: Caller, query = '', about = referral) =>
    bodyOf<Page>(await by.get(`/v1/referrals/${about}/messages?${query}`), 200);
  const waits = async (by: Caller, id: string) => {
    const answer = await by.get('/v1/worklist?kind=message&limit=200');
    return bodyOf<{ items: { id: string }[] }>(answer, 200).items.some((item) => item.id === id);
  };

  it('go both ways, sealed, with the notice that they hold no details of the sessions', async () => {
    const one = await written(inspector);
    const other = await written(worker, 'Thank you, we meet him there.');
    expect([one.from, other.from]).toEqual(['referrer', 'centre']);
    for (const by of [inspector, worker, coordinator]) {
      const { items, notice } = await list(by);
      expect(notice).toBe('no-details-of-sessions');
      expect(items.map(({ words }) => words)).toEqual(
        expect.arrayContaining([WORDS, 'Thank you, we meet him there.']),
      );
    }
    const text = 'select words from messages.message where id = $1';
    const [stored] = await rowsOf<{ words: Buffer }>(test, text, [one.id]);
    expect(stored!.words.toString('utf8')).not.toContain('aunt');
    expect(await countOf(test, 'platform.outbox', `facts::text like '%aunt%'`)).toBe(0);
  });

  it('are walked page by page, the newest first', async () => {
    await written(inspector, 'first');
    await written(inspector, 'second');
    const first = await list(worker, 'limit=1');
    expect(first.items.map(({ words }) => words)).toEqual(['second']);
    const { items } = await list(worker, `limit=1&cursor=${first.next}`);
    expect(items.map(({ words }) => words)).toEqual(['first']);
  });

  it('lie on the desk of the other side until it has read them, once', async () => {
    const { id } = await written(inspector);
    expect([await waits(worker, id), await waits(coordinator, id), await waits(inspector, id)]).toEqual([
      ...[true, false, false],
    ]);
    const path = `/v1/messages/${id}`;
    expect(bodyOf(await inspector.act(path, 'read'), 409)['code']).toBe('message.not-open-for-read');
    expect(bodyOf<Message>(await worker.act(path, 'read'), 200).readAt).not.toBeNull();
    expect(await waits(worker, id)).toBe(false);
    bodyOf(await coordinator.act(path, 'read'), 409);
    expect(bodyOf<Message>(await inspector.get(path), 200).readAt).not.toBeNull();
    const answer = await written(worker);
    expect(await waits(inspector, answer.id)).toBe(true);
    bodyOf(await inspector.act(`/v1/messages/${answer.id}`, 'read'), 200);
    expect(await waits(inspector, answer.id)).toBe(false);
  });

  it('are read by one of two who do so at once', async () => {
    const path = `/v1/messages/${(await written(inspector)).id}`;
    const etag = (await worker.get(path)).headers['etag'] as string;
    const both = [worker, coordinator].map((by) => by.post(`${path}/read`, {}, { 'if-match': etag }));
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('are nobody else’s: no decider, no leader, no other unit, no other centre, no colleague', async () => {
    const { id } = await written(inspector);
    const paths = [`/v1/messages/${id}`, `/v1/referrals/${referral}/messages`];
    const here = cast.agency('Sabunchi rehabilitation centre');
    const colleague = await certified(test, cast.administrator, here, 'case-worker');
    for (const by of [cast.otherInspector, cast.otherCentre, colleague])
      for (const path of paths) bodyOf(await by.get(path), 404);
    for (const by of [
      cast.prosecutor,
      cast.judge,
      centre.facilitator,
      cast.supervisor,
      cast.lawyer,
      cast.oversight,
    ])
      for (const path of paths) bodyOf(await by.get(path), 403);
    bodyOf(await write(cast.otherInspector), 404);
    bodyOf(await write(colleague), 404);
    bodyOf(await write(cast.prosecutor), 403);
  });

  it('are closed to who must have nothing to do with the case', async () => {
    const other = await allocated();
    const { id } = await written(inspector, WORDS, other.referral);
    bodyOf(await worker.post(`/v1/cases/${other.caseId}/conflicts`, { ground: 'related-to-child' }), 201);
    bodyOf(await worker.get(`/v1/messages/${id}`), 404);
    bodyOf(await worker.get(`/v1/referrals/${other.referral}/messages`), 404);
    bodyOf(await write(worker, WORDS, other.referral), 404);
    expect(await waits(coordinator, id)).toBe(true);
  });

  it('are closed to who answered for the case before', async () => {
    const other = await allocated();
    const { id } = await written(inspector, WORDS, other.referral);
    const here = cast.agency('Sabunchi rehabilitation centre');
    const next = await certified(test, cast.administrator, here, 'case-worker');
    const { accountId: workerId } = bodyOf<{ accountId: string }>(await next.get('/v1/me'), 200);
    const reason = { workerId, reasonCode: 'workload' };
    bodyOf(await coordinator.act(`/v1/cases/${other.caseId}`, 'reallocate', reason), 200);
    bodyOf(await worker.get(`/v1/messages/${id}`), 404);
    expect(bodyOf<Message>(await next.get(`/v1/messages/${id}`), 200).words).toBe(WORDS);
  });

  it('are not there before the centre has accepted', async () => {
    const early = await referralIn('taken-up', cast, test);
    bodyOf(await write(inspector, WORDS, early), 404);
    bodyOf(await coordinator.get(`/v1/referrals/${early}/messages`), 404);
  });

  it('are not written about help without a charge', async () => {
    await rowsOf(test, `update cases.case_file set basis = 'voluntary-support' where id = $1`, [caseId]);
    bodyOf(await write(inspector), 404);
    bodyOf(await write(worker), 404);
    await rowsOf(test, `update cases.case_file set basis = 'diversion' where id = $1`, [caseId]);
  });

  it('are read and not written any more where the file is at rest', async () => {
    const id = await caseInDelivery(test, cast, centre);
    const about = await referralOf(id);
    await written(worker, WORDS, about);
    await concluded(worker, id);
    bodyOf(await coordinator.act(`/v1/cases/${id}`, 'close'), 200);
    await written(coordinator, 'The work is closed.', about);
    bodyOf(await write(worker, WORDS, about), 404);
    const late = `update cases.case_file set final_from = created_at where id = $1`;
    await rowsOf(test, late, [id]);
    const again = await signIn(test, 'coordinator@sabunchi.demo');
    bodyOf(await again.act(`/v1/cases/${id}`, 'finalise'), 200);
    expect(bodyOf(await write(again, WORDS, about), 409)['code']).toBe('message.case-at-rest');
    expect(bodyOf(await write(inspector, WORDS, about), 409)['code']).toBe('message.case-at-rest');
    expect((await list(inspector, '', about)).items).toHaveLength(2);
  });

  it('hold something, and no more than two thousand characters', async () => {
    bodyOf(await write(inspector, ''), 422);
    bodyOf(await write(inspector, 'x'.repeat(2001)), 422);
  });
});
