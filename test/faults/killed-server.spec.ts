import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startApp, type TestApp } from '../support/app';
import type { Caller } from '../support/actors';
import { castOf, registerChild, registerIntake, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

const KILLS = process.env['TEST_LONG'] ? 12 : 3;

/** A server in a process of its own, over the database of the test, that can be killed in the middle of its work. */
async function startServer(test: TestApp): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [join(__dirname, '..', 'support', 'serve.cjs')], {
    env: { ...process.env, DATABASE_URL: test.database.appUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { process: child, url: line.toString().trim() };
}

describe('A server that is killed in the middle', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  it.each(Array.from({ length: KILLS }, (_, round) => round * 7))(
    'leaves no half referral %s ms after its first answer: row, history, event, audit entry and need to know stand together or not at all',
    async (later) => {
      const child = await registerChild(cast.inspector);
      const intake = await registerIntake(cast.inspector, test, child.id);
      await killWhileReferring(test, cast.inspector, intake.id, later);
      expect(await halfReferrals(test, intake.id)).toEqual([]);
      const [kept] = await rowsOf<{ referrals: number; keys: number }>(
        test,
        `select (select count(*)::int from referrals.referral where intake_id = $1) as referrals,
           (select count(*)::int from platform.idempotency_key where key like $2) as keys`,
        [intake.id, `kill-${later}-%`],
      );
      expect(kept!.referrals).toBe(kept!.keys);
      expect(kept!.referrals).toBeGreaterThan(0);
    },
  );
});

/** Forty referrals at once, and the end of the server so long after the first of them is answered. */
async function killWhileReferring(test: TestApp, inspector: Caller, intakeId: string, later: number) {
  const server = await startServer(test);
  const body = JSON.stringify({ intakeId, basis: 'diversion', stage: 'police' });
  const requests = Array.from({ length: 40 }, (_, index) =>
    fetch(`${server.url}/v1/referrals`, {
      method: 'POST',
      body,
      headers: {
        authorization: `Bearer ${inspector.token}`,
        'content-type': 'application/json',
        'idempotency-key': `kill-${later}-${index}`,
      },
    }).catch(() => undefined),
  );
  await Promise.race(requests);
  await new Promise((resolve) => setTimeout(resolve, later));
  server.process.kill('SIGKILL');
  await Promise.all(requests);
}

/** What stands without what it was written with. */
const halfReferrals = (test: TestApp, intakeId: string): Promise<unknown[]> =>
  rowsOf(
    test,
    `select r.id from referrals.referral r where r.intake_id = $1 and (
         (select count(*) from referrals.transition t where t.referral_id = r.id) <> 1
         or (select count(*) from platform.outbox o where o.subject_id = r.id) <> 1
         or (select count(*) from audit.entry e where e.resource_id = r.id) <> 1
         or (select count(*) from children.need_to_know k where k.file_id = r.id) <> 1)
       union all
       select o.id from platform.outbox o where o.subject_kind = 'referral'
         and not exists (select 1 from referrals.referral r where r.id = o.subject_id)
       union all
       select k.id from children.need_to_know k where k.file_kind = 'referral'
         and not exists (select 1 from referrals.referral r where r.id = k.file_id)`,
    [intakeId],
  );
