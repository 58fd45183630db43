import { Client } from 'pg';
import { signIn } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { RunningServer } from '../support/running-server';

const PAUSE = 50;
const WAITING = `select 1 from pg_locks where not granted and relation = 'audit.entry'::regclass`;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('A server that is asked to stop', () => {
  let test: TestApp;
  let server: RunningServer;
  let blocker: Client;
  let token: string;

  beforeAll(async () => {
    test = await startApp();
    ({ token } = await signIn(test, 'inspector@sabunchi.demo'));
  });

  beforeEach(async () => {
    server = await RunningServer.start(test, { SHUTDOWN_SECONDS: '20', LOG_LEVEL: 'silent' });
    blocker = new Client({ connectionString: test.database.superuserUrl });
    await blocker.connect();
  });

  afterEach(async () => {
    await blocker.end();
    await server.stop();
  });

  afterAll(() => test.close());

  const ask = () => fetch(`${server.url}/v1/me`, { headers: { authorization: `Bearer ${token}` } });

  /** A request that waits until the trail can be written again. */
  async function heldRequest(): Promise<{ answer: Promise<Response | undefined> }> {
    await blocker.query('begin; lock table audit.entry in access exclusive mode');
    const answer = ask().catch(() => undefined);
    await waitFor(async () => (await blocker.query(WAITING)).rowCount === 1);
    return { answer };
  }

  async function waitFor(holds: () => Promise<boolean>): Promise<void> {
    for (let left = 100; left > 0; left -= 1) {
      if (await holds()) return;
      await pause(PAUSE);
    }
    throw new Error('waited in vain');
  }

  const isRefused = (): Promise<boolean> =>
    fetch(`${server.url}/health/live`).then(
      ({ status }) => status === 503,
      () => true,
    );

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s ends what runs, refuses what is new, and is gone',
    async (signal) => {
      const { answer } = await heldRequest();
      server.signal(signal);
      await waitFor(isRefused);
      await blocker.query('rollback');
      expect((await answer)?.status).toBe(200);
      expect(await server.exit).toBe(0);
    },
  );

  it('a second time is gone at once', async () => {
    const { answer } = await heldRequest();
    server.signal('SIGTERM');
    await waitFor(isRefused);
    server.signal('SIGTERM');
    expect(await server.exit).toBe(1);
    expect(await answer).toBeUndefined();
  });

  it('does not wait longer than it was told', async () => {
    await server.stop();
    server = await RunningServer.start(test, { SHUTDOWN_SECONDS: '1', LOG_LEVEL: 'silent' });
    const { answer } = await heldRequest();
    const asked = Date.now();
    server.signal('SIGTERM');
    expect(await server.exit).toBe(1);
    expect(Date.now() - asked).toBeGreaterThan(900);
    expect(await answer).toBeUndefined();
  });
});
