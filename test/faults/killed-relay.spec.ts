import { RelayTimer } from '../../src/modules/notifications/application/relay-timer';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, referralIn, type Cast } from '../support/journey';
import { answers, startReceiver, type Receiver } from '../support/receiver';
import { rowsOf } from '../support/rows';
import { RunningServer } from '../support/running-server';

describe('A relay that is killed in the middle', () => {
  let test: TestApp;
  let cast: Cast;
  let receiver: Receiver;

  beforeAll(async () => {
    test = await startApp({ WEBHOOKS_TO_LOOPBACK: 'true' });
    cast = await castOf(test);
    receiver = await startReceiver();
  }, 60_000);

  afterAll(async () => {
    await receiver.close();
    await test.close();
  });

  it('loses nothing: what the receiver has taken without an answer comes again under the same id', async () => {
    const wish = {
      ...{ agencyId: cast.agency('Sabunchi district prosecutor'), roles: ['prosecutor'] },
      ...{ url: receiver.url, eventTypes: ['referral.submitted.v1', 'referral.authorised.v1'] },
    };
    bodyOf(await cast.administrator.post('/v1/webhooks', wish), 201);
    const referral = await referralIn('offered', cast, test);
    const taken = new Promise<void>((done) => {
      receiver.answer = () => done();
    });
    const settings = { RELAY_SECONDS: '1', WEBHOOKS_TO_LOOPBACK: 'true', DATA_DIR: test.dataDir };
    const server = await RunningServer.start(test, settings);
    await taken;
    await server.stop();

    receiver.answer = answers(204);
    const relay = test.app.get(RelayTimer);
    // It is due here too, but until the claim of who was killed has run out, nobody else takes it.
    test.clock.set(new Date().toISOString());
    expect(await relay.relayNow()).toBe(0);
    test.clock.advance({ minutes: 5 });
    expect(await relay.relayNow()).toBe(2);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    const events = await rowsOf<{ id: string }>(
      test,
      'select id from platform.outbox where subject_id = $1 and type = any ($2) order by position',
      [referral, wish.eventTypes],
    );
    expect(ids).toEqual([events[0]!.id, ...events.map(({ id }) => id)]);
  }, 60_000);
});
