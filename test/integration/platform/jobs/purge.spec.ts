import { newId } from '../../../../src/kernel/ids';
import { purgeSignIns } from '../../../../src/modules/access/application/purge-sign-ins';
import type { Job } from '../../../../src/platform/jobs/job';
import { purgeKeptAnswers } from '../../../../src/platform/jobs/purge-kept-answers';
import { RunJob } from '../../../../src/platform/jobs/run-job';
import { TestClock } from '../../../support/clock';
import { Doorway, NOW } from '../doorway';

const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

describe('purging', () => {
  let doorway: Doorway;
  let runJob: RunJob;

  beforeEach(async () => {
    doorway = await Doorway.build();
    runJob = new RunJob(doorway.opening, new TestClock(NOW));
  });

  afterEach(async () => {
    expect(doorway.heldConnections).toBe(0);
    await doorway.close();
  });

  const keepAnswer = (key: string, at: Date) =>
    doorway.owner.query(
      `insert into platform.idempotency_key values ($1, 'POST /v1/referrals', $2, 'hash', 201, '', $3)`,
      [doorway.accountId, key, at],
    );

  const attempt = (at: Date) =>
    doorway.owner.query(`insert into access.sign_in_attempt values ($1, '', '', $2, false)`, [newId(), at]);

  const session = async (expiresAt: Date, endedAt: Date | null) => {
    const id = newId();
    await doorway.owner.query(`insert into access.session values ($1, $2, $3, $4, $5, 'signed-out')`, [
      id,
      doorway.accountId,
      hoursAgo(2000),
      expiresAt,
      endedAt,
    ]);
    await doorway.owner.query('insert into access.refresh_token values ($1, $2, $3)', [id, id, NOW]);
    return id;
  };

  const left = async (query: string) =>
    (await doorway.owner.query<{ one: string }>(query)).rows.map(({ one }) => one);

  describe('of kept answers', () => {
    beforeEach(async () => {
      await keepAnswer('old', hoursAgo(72.01));
      await keepAnswer('young', hoursAgo(71.99));
    });

    const keys = () => left('select key as one from platform.idempotency_key order by key');

    it('removes those of more than 72 hours, and no others', async () => {
      expect(await runJob.run(purgeKeptAnswers)).toBe(1);
      expect(await keys()).toEqual(['young']);
    });

    it('stands in the audit trail under the name of the job', async () => {
      await runJob.run(purgeKeptAnswers);
      const { rows } = await doorway.owner.query(
        'select account_id, job, action, decision, at from audit.entry',
      );
      const entry = { account_id: null, job: purgeKeptAnswers.name, action: 'kept-answer.purge' };
      expect(rows).toEqual([{ ...entry, decision: 'allowed', at: NOW }]);
    });

    it('leaves no entry when there was nothing to remove', async () => {
      await runJob.run(purgeKeptAnswers);
      expect(await runJob.run(purgeKeptAnswers)).toBe(0);
      expect(await doorway.count('audit.entry')).toBe(1);
    });

    it('is left to the other process when two run at once', async () => {
      await doorway.owner.query('begin');
      await doorway.owner.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        purgeKeptAnswers.name,
      ]);
      const outcome = await runJob.run(purgeKeptAnswers);
      await doorway.owner.query('rollback');
      expect(outcome).toBeNull();
      expect(await keys()).toEqual(['old', 'young']);
    });

    it.each(['job:purge-sign-ins', 'job:relay-outbox'] as const)('is not for %s', async (name) => {
      expect(await runJob.run({ ...purgeKeptAnswers, name })).toBe(0);
      expect(await keys()).toEqual(['old', 'young']);
    });

    it('is undone as a whole when it fails', async () => {
      const failing: Job = {
        ...purgeKeptAnswers,
        run: async (work) => {
          await purgeKeptAnswers.run(work);
          throw new Error('in between');
        },
      };
      await expect(runJob.run(failing)).rejects.toThrow('in between');
      expect(await keys()).toEqual(['old', 'young']);
    });
  });

  describe('of sign-ins', () => {
    it('removes attempts of more than a day, and no others', async () => {
      await attempt(hoursAgo(24.01));
      await attempt(hoursAgo(23.99));
      expect(await runJob.run(purgeSignIns)).toBe(1);
      expect(await doorway.count('access.sign_in_attempt')).toBe(1);
    });

    it('removes sessions and their tokens thirty days after they ended, and no others', async () => {
      const days = 24;
      await session(hoursAgo(30 * days + 1), null);
      await session(hoursAgo(-1), hoursAgo(30 * days + 1));
      const kept = [
        doorway.sessionId,
        await session(hoursAgo(30 * days - 1), null),
        await session(hoursAgo(-1), hoursAgo(30 * days - 1)),
      ];
      expect(await runJob.run(purgeSignIns)).toBe(2);
      expect(await left('select id as one from access.session order by one')).toEqual(kept.sort());
      expect(await doorway.count('access.refresh_token')).toBe(2);
    });

    it('is not for another job, nor for a person', async () => {
      await attempt(hoursAgo(100));
      expect(await runJob.run({ ...purgeSignIns, name: 'job:purge-kept-answers' })).toBe(0);
      const work = await doorway.work();
      expect(await work.query('select access.purge_sign_ins() as removed')).toEqual([{ removed: 0 }]);
      await work.rollback();
      expect(await doorway.count('access.sign_in_attempt')).toBe(1);
    });
  });
});
