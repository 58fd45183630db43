import type { ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { RelayTimer } from '../../src/modules/notifications/application/relay-timer';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, referralIn, type Cast } from '../support/journey';
import { localDay } from '../support/local-day';
import { answers, startReceiver, type Received, type Receiver } from '../support/receiver';
import { countOf, rowsOf } from '../support/rows';

interface Registered {
  readonly id: string;
  readonly secret: string;
}
interface Delivery {
  readonly id: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly state: string;
  readonly attempts: number;
  readonly tries: readonly { outcome: string; status: number | null; at: string; tookMs: number }[];
}
interface Page {
  readonly items: readonly Delivery[];
  readonly next: string | null;
}

const SUBMITTED = 'referral.submitted.v1';
const AUTHORISED = 'referral.authorised.v1';

describe('An agency that is told of events', () => {
  let test: TestApp;
  let cast: Cast;
  let receiver: Receiver;

  beforeAll(async () => {
    test = await startApp({ WEBHOOKS_TO_LOOPBACK: 'true' });
    cast = await castOf(test);
  }, 60_000);
  afterAll(() => test.close());
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(async () => {
    await rowsOf(test, `update notifications.endpoint set state = 'removed', disabled_because = null`);
    await receiver.close();
  });

  const wishOf = (more: object = {}) => ({
    ...{ agencyId: cast.agency('Sabunchi district prosecutor'), roles: ['prosecutor'] },
    ...{ url: `${receiver.url}/told`, eventTypes: [SUBMITTED, AUTHORISED], ...more },
  });
  const register = async (more: object = {}) =>
    bodyOf<Registered>(await cast.administrator.post('/v1/webhooks', wishOf(more)), 201);
  const move = async (id: string, action: string, body: object = {}) =>
    bodyOf<Registered & { state: string; disabledBecause: string | null }>(
      await cast.administrator.act(`/v1/webhooks/${id}`, action, body),
      200,
    );
  const deliveries = async (id: string, query = '') =>
    bodyOf<Page>(await cast.administrator.get(`/v1/webhooks/${id}/deliveries?${query}`), 200);
  const delivery = async (id: string) =>
    bodyOf<Delivery>(await cast.administrator.get(`/v1/webhook-deliveries/${id}`), 200);
  const settle = (id: string, action: string) =>
    cast.administrator.act(`/v1/webhook-deliveries/${id}`, action);
  /** Who is signed in for minutes alone signs in anew. */
  const later = async (duration: Parameters<TestApp['clock']['advance']>[0]) => {
    test.clock.advance(duration);
    cast = await castOf(test);
  };
  const relay = () => test.app.get(RelayTimer).relayNow();
  const submitted = () => referralIn('submitted', cast, test);
  const offered = () => referralIn('offered', cast, test);
  const told = () =>
    receiver.received.map(({ body }) => JSON.parse(body) as { type: string; data: { id: string } });
  const typesOf = (id: string) =>
    told()
      .filter(({ data }) => data.id === id)
      .map(({ type }) => type);
  /** As a receiver does that has the published library; the time is the one of the test. */
  const verified = (secret: string, { headers, body }: Received) => {
    const now = jest.spyOn(Date, 'now').mockReturnValue(test.clock.now().getTime());
    try {
      return new Webhook(secret).verify(body, headers as Record<string, string>) as object;
    } finally {
      now.mockRestore();
    }
  };

  it('gets what happened after the commit, signed, by kind and id and naming nobody', async () => {
    const { secret } = await register();
    const id = await submitted();
    expect(await relay()).toBe(1);
    const [message] = receiver.received;
    expect(verified(secret, message!)).toEqual({
      type: SUBMITTED,
      timestamp: test.clock.now().toISOString(),
      data: { kind: 'referral', id },
    });
    expect(await relay()).toBe(0);
  });

  it('gets one message for each event, under the id of the event', async () => {
    await register();
    const id = await offered();
    await relay();
    expect(typesOf(id)).toEqual([SUBMITTED, AUTHORISED]);
    const events = await rowsOf<{ id: string }>(
      test,
      'select id from platform.outbox where subject_id = $1 and type = any ($2) order by position',
      [id, [SUBMITTED, AUTHORISED]],
    );
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual(
      events.map((event) => event.id),
    );
  });

  it('is told nothing of files that it may not know, nor what its roles may not', async () => {
    const elsewhere = await register({
      agencyId: cast.agency('Narimanov police office'),
      roles: ['child-inspector'],
    });
    const unit = await register({
      agencyId: cast.agency('Sabunchi district prosecutor'),
      roles: ['safeguarding-lead'],
    });
    const own = await register({
      agencyId: cast.agency('Sabunchi police office'),
      roles: ['safeguarding-lead'],
    });
    await offered();
    await relay();
    expect(receiver.received).toEqual([]);
    for (const { id } of [elsewhere, unit, own]) expect((await deliveries(id)).items).toEqual([]);
  });

  it('is told nothing that happened before it was registered', async () => {
    await submitted();
    test.clock.advance({ minutes: 1 });
    await register();
    await relay();
    expect(receiver.received).toEqual([]);
  });

  it('is told nothing any more of what it may not know when it would be told', async () => {
    const { id } = await register();
    await move(id, 'pause');
    const referral = await submitted();
    await relay();
    await rowsOf(test, `update children.need_to_know set ended_at = $2 where file_id = $1`, [
      ...[referral, test.clock.now()],
    ]);
    await move(id, 'resume');
    expect(await relay()).toBe(0);
    expect((await deliveries(id)).items.map(({ state }) => state)).toEqual(['withheld']);
  });

  it('loses nothing while it is down for hours, and gets each file in order then', async () => {
    const { id, secret } = await register();
    receiver.answer = answers(503);
    const [one, other] = [await offered(), await offered()];
    for (let hour = 0; hour < 9; hour += 1) {
      await relay();
      test.clock.advance({ hours: 1 });
    }
    expect(typesOf(one)).not.toContain(AUTHORISED);
    receiver.received.length = 0;
    receiver.answer = answers(200);
    await later({ hours: 12 });
    await relay();
    for (const file of [one, other]) expect(typesOf(file)).toEqual([SUBMITTED, AUTHORISED]);
    for (const message of receiver.received) expect(verified(secret, message)).toBeDefined();
    const { items } = await deliveries(id);
    expect(items.map(({ state }) => state)).toEqual(Array(4).fill('delivered'));
  });

  it('is not kept waiting by another address that does not answer, however much lies for that', async () => {
    const silent = await startReceiver();
    const { id } = await register({ url: silent.url });
    for (let n = 0; n < 25; n += 1) bodyOf(await cast.administrator.post(`/v1/webhooks/${id}/test`), 201);
    test.clock.advance({ seconds: 1 });
    const other = await register();
    bodyOf(await cast.administrator.post(`/v1/webhooks/${other.id}/test`), 201);
    const held: ServerResponse[] = [];
    silent.answer = (response) => held.push(response);
    receiver.answer = (response) => {
      answers(204)(response);
      silent.answer = answers(204);
      held.forEach(answers(204));
    };
    expect(await relay()).toBe(26);
    expect(silent.received).toHaveLength(25);
    await silent.close();
  });

  it('is left alone for as long as it asked, and told nothing less then', async () => {
    const { id } = await register();
    receiver.answer = answers(429, { 'retry-after': '1800' });
    await offered();
    const file = await offered();
    await relay();
    expect(receiver.received.length).toBeGreaterThan(0);
    receiver.received.length = 0;
    receiver.answer = answers(204);
    await submitted();
    test.clock.advance({ minutes: 29 });
    expect(await relay()).toBe(0);
    test.clock.advance({ minutes: 2 });
    await relay();
    expect(typesOf(file)).toEqual([SUBMITTED, AUTHORISED]);
    cast = await castOf(test);
    const { items } = await deliveries(id);
    expect(items.map(({ state }) => state)).toEqual(Array(5).fill('delivered'));
  });

  it('is not kept waiting for one file by another', async () => {
    await register();
    const stuck = await offered();
    receiver.answer = (response, request) =>
      answers(request.headers['webhook-id'] === first ? 500 : 204)(response);
    const [row] = await rowsOf<{ id: string }>(
      test,
      'select id from platform.outbox where subject_id = $1 and type = $2',
      [stuck, SUBMITTED],
    );
    const first = row!.id;
    const free = await offered();
    await relay();
    expect(typesOf(stuck)).toEqual([SUBMITTED]);
    expect(typesOf(free)).toEqual([SUBMITTED, AUTHORISED]);
  });

  describe('and takes nothing for three days', () => {
    const dead = async () => {
      const webhook = await register();
      receiver.answer = answers(500);
      const referral = await offered();
      for (let day = 0; day < 12; day += 1) {
        await relay();
        test.clock.advance({ hours: 28 });
      }
      receiver.received.length = 0;
      receiver.answer = answers(204);
      await later({ minutes: 1 });
      const { items } = await deliveries(webhook.id, 'state=dead');
      return { webhook, referral, letter: items[0]! };
    };

    it('has a dead letter on the desk of the administrators, with ten attempts and nothing of the answers', async () => {
      const { letter } = await dead();
      expect(letter).toMatchObject({ eventType: SUBMITTED, attempts: 10 });
      const { tries } = await delivery(letter.id);
      expect(tries).toHaveLength(10);
      for (const one of tries) expect(one).toMatchObject({ outcome: 'refused', status: 500 });
      const work = await cast.administrator.get('/v1/worklist?kind=webhook-delivery');
      const { items } = bodyOf<{ items: { id: string; what: string }[] }>(work, 200);
      expect(items).toContainEqual(expect.objectContaining({ id: letter.id, what: 'notice-not-delivered' }));
      expect(await countOf(test, 'notifications.attempt', `attempt::text like '%never read%'`)).toBe(0);
    });

    it('gets it when it is sent again, and what had to wait for it', async () => {
      const { letter, referral } = await dead();
      await relay();
      expect(typesOf(referral)).toEqual([]);
      bodyOf(await settle(letter.id, 'redeliver'), 200);
      await relay();
      expect(typesOf(referral)).toEqual([SUBMITTED, AUTHORISED]);
      expect(receiver.received[0]!.headers['webhook-id']).toBe(letter.eventId);
      expect((await settle(letter.id, 'redeliver')).status).toBe(409);
    });

    it('leaves nothing to be dropped one by one when its address is removed', async () => {
      const { webhook, letter } = await dead();
      await move(webhook.id, 'remove');
      const { items } = await deliveries(webhook.id, 'limit=200');
      expect(items.filter(({ state }) => ['waiting', 'dead'].includes(state))).toEqual([]);
      expect(items.map(({ id }) => id)).toContain(letter.id);
    });

    it('gets what had to wait once it is dropped', async () => {
      const { letter, referral } = await dead();
      bodyOf(await settle(letter.id, 'drop'), 200);
      await relay();
      expect(typesOf(referral)).toEqual([AUTHORISED]);
      expect((await settle(letter.id, 'drop')).status).toBe(409);
    });
  });

  it('is told nothing while its agency has no mandate', async () => {
    const { id } = await register();
    const until = 'update access.agency set valid_to = $2 where id = $1 returning 1';
    const prosecutor = cast.agency('Sabunchi district prosecutor');
    await submitted();
    await rowsOf(test, until, [prosecutor, localDay(test.clock.now(), -1)]);
    expect(await relay()).toBe(0);
    expect((await deliveries(id)).items).toEqual([]);
    await rowsOf(test, until, [prosecutor, null]);
  });

  it('gets everything that happened while it was paused', async () => {
    const { id } = await register();
    expect(await move(id, 'pause')).toMatchObject({ state: 'paused' });
    const referral = await submitted();
    await relay();
    expect(receiver.received).toEqual([]);
    await move(id, 'resume');
    await relay();
    expect(typesOf(referral)).toEqual([SUBMITTED]);
  });

  it('is disabled when it says that it is gone, and told again from when it is enabled on', async () => {
    const { id } = await register();
    receiver.answer = answers(410);
    const before = await submitted();
    await relay();
    const gone = bodyOf(await cast.administrator.get(`/v1/webhooks/${id}`), 200);
    expect(gone).toMatchObject({ state: 'disabled', disabledBecause: 'gone' });
    receiver.received.length = 0;
    receiver.answer = answers(204);
    const between = await submitted();
    await relay();
    expect(receiver.received).toEqual([]);
    expect(await move(id, 'enable')).toMatchObject({ state: 'active', disabledBecause: null });
    await later({ hours: 1 });
    await relay();
    expect([typesOf(before), typesOf(between)]).toEqual([[SUBMITTED], []]);
  });

  it('is told nothing once it is removed, and does not come back', async () => {
    const { id } = await register();
    await submitted();
    expect(await move(id, 'remove')).toMatchObject({ state: 'removed' });
    expect(await relay()).toBe(0);
    for (const action of ['resume', 'enable', 'change', 'rotate-secret'])
      expect((await cast.administrator.act(`/v1/webhooks/${id}`, action)).status).toBe(409);
  });

  it('checks by the secret before and by the new one for a time, and then by the new one alone', async () => {
    const { id, secret } = await register();
    const rotated = await move(id, 'rotate-secret', { oldForHours: 2 });
    expect(rotated.secret).not.toBe(secret);
    await submitted();
    await relay();
    for (const known of [secret, rotated.secret])
      expect(verified(known, receiver.received[0]!)).toBeDefined();
    await later({ hours: 3 });
    await submitted();
    await relay();
    expect(verified(rotated.secret, receiver.received[1]!)).toBeDefined();
    expect(() => verified(secret, receiver.received[1]!)).toThrow();
  });

  it('is told its secret once, and nobody reads it again', async () => {
    const { id, secret } = await register();
    const read = await cast.administrator.get(`/v1/webhooks/${id}`);
    expect(read.text).not.toContain(secret);
    const [row] = await rowsOf<{ all: string }>(
      test,
      `select e::text || encode(e.secret, 'escape') as all from notifications.endpoint e where id = $1`,
      [id],
    );
    expect(row!.all).not.toContain(secret.slice(6));
  });

  it('is not followed where it sends one elsewhere', async () => {
    const { id } = await register();
    receiver.answer = answers(302, { location: `${receiver.url}/elsewhere` });
    await submitted();
    await relay();
    expect(receiver.received.map(({ path }) => path)).toEqual(['/told']);
    const [item] = (await deliveries(id)).items;
    expect((await delivery(item!.id)).tries).toMatchObject([{ outcome: 'redirected', status: 302 }]);
  });

  it('is not read to its end, however much it answers', async () => {
    await register();
    receiver.answer = (response) => {
      response.writeHead(200);
      const more = () => response.write(Buffer.alloc(1024 * 1024)) && setImmediate(more);
      response.on('drain', more);
      more();
    };
    await submitted();
    expect(await relay()).toBe(1);
  });

  it('can be tried with a message about nothing', async () => {
    const { id, secret } = await register();
    const made = bodyOf<Delivery>(await cast.administrator.post(`/v1/webhooks/${id}/test`), 201);
    await relay();
    expect(verified(secret, receiver.received[0]!)).toMatchObject({
      type: 'webhook.tested.v1',
      data: { kind: 'webhook', id },
    });
    expect(await delivery(made.id)).toMatchObject({ state: 'delivered', attempts: 1 });
    await move(id, 'pause');
    expect((await cast.administrator.post(`/v1/webhooks/${id}/test`)).status).toBe(409);
  });

  it('is registered by administrators alone', async () => {
    for (const by of [cast.inspector, cast.prosecutor, cast.centre, cast.oversight, cast.analyst])
      expect((await by.post('/v1/webhooks', wishOf())).status).toBe(403);
  });

  it.each([
    ['an address inwards', { url: 'https://10.0.0.1/' }, 'webhook.address-not-public'],
    [
      'an address inwards, written otherwise',
      { url: 'https://0251.0376.0251.0376/' },
      'webhook.address-not-public',
    ],
    ['no address', { url: 'receiver' }, 'webhook.address-not-encrypted'],
    ['a line in it', { url: 'https://8.8.8.8/\nX' }, 'webhook.address-not-plain'],
    ['a space before it', { url: ' https://8.8.8.8/' }, 'webhook.address-not-plain'],
    ['no slashes', { url: 'https:8.8.8.8' }, 'webhook.address-not-plain'],
    ['no port', { url: 'https://8.8.8.8:0/' }, 'webhook.address-not-plain'],
    ['a password', { url: 'https://a:b@8.8.8.8/' }, 'webhook.address-with-secret'],
    ['a role of another agency', { roles: ['judge'] }, 'webhook.role-not-of-agency'],
    [
      'an agency that is none',
      { agencyId: '01890000-0000-7000-8000-000000000000' },
      'webhook.agency-not-in-force',
    ],
  ])('is refused with %s', async (_what, more, code) => {
    const refused = bodyOf<{ errors: { code: string }[] }>(
      await cast.administrator.post('/v1/webhooks', wishOf(more)),
      422,
    );
    expect(refused.errors.map((error) => error.code)).toEqual([code]);
  });

  it('cannot ask for what is told to nobody', async () => {
    const refused = await cast.administrator.post(
      '/v1/webhooks',
      wishOf({ eventTypes: ['concern.raised.v1'] }),
    );
    expect(refused.status).toBe(422);
  });

  it('is listed with its messages page by page', async () => {
    const { id } = await register();
    await offered();
    await relay();
    const first = await deliveries(id, 'limit=1');
    const second = await deliveries(id, `limit=1&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ eventType }) => eventType).sort()).toEqual([
      AUTHORISED,
      SUBMITTED,
    ]);
    expect((await deliveries(id, `eventType=${SUBMITTED}`)).items).toHaveLength(1);
    const list = await cast.administrator.get(`/v1/webhooks?agencyId=${wishOf().agencyId}&state=active`);
    expect(bodyOf<{ items: { id: string }[] }>(list, 200).items.map((one) => one.id)).toEqual([id]);
  });
});
