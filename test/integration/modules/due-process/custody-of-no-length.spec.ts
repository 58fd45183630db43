import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { LetCustodyLast1764375000000 } from '../../../../migrations/1764375000000-let-custody-last';
import { startApp, type TestApp } from '../../../support/app';
import { bodyOf, castOf, registerChild, registerIntake, type Cast } from '../../../support/journey';
import { custodyBody } from '../../../support/world/make-due-process';

describe('Custody that was told with no length', () => {
  const migration = new LetCustodyLast1764375000000();
  let test: TestApp;
  let cast: Cast;
  let owner: Client;
  let none: string;
  let whole: string;

  const ago = (minutes: number) => new Date(test.clock.now().getTime() - minutes * 60_000).toISOString();
  const runner = () => ({ query: (sql: string) => owner.query(sql) }) as unknown as QueryRunner;
  const rows = async (sql: string, child: string) => (await owner.query(sql, [child])).rows as object[];
  const marks = (child: string) =>
    rows(
      'select correction_reason, corrected_by = recorded_by as by_who_told from due_process.custody where child_id = $1',
      child,
    );
  const running = async (child: string) =>
    (
      await rows(
        `select 1 from intake.clock where child_id = $1 and stopped_at is null and code in ('parent-told', 'medical-check')`,
        child,
      )
    ).length;
  const makeOfNoLength = (child: string) =>
    owner.query('update due_process.custody set ended_at = started_at where child_id = $1', [child]);

  /** A child that was held for a while and let go. */
  const held = async (): Promise<string> => {
    const { id: child } = await registerChild(cast.inspector);
    const { id } = await registerIntake(cast.inspector, test, child);
    const ended = { released: { releasedAt: ago(30), releasedTo: 'alone' } };
    bodyOf(await cast.inspector.post(`/v1/intakes/${id}/custody`, { ...custodyBody(ago(60)), ended }), 201);
    return child;
  };

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    owner = new Client({ connectionString: test.database.ownerUrl });
    await owner.connect();
    [none, whole] = [await held(), await held()];
  });

  afterAll(async () => {
    await owner.end();
    await test.close();
  });

  it('is told no more', async () => {
    await expect(makeOfNoLength(whole)).rejects.toThrow('custody_lasts');
  });

  it('holds nobody, and no clock counts from it', async () => {
    await migration.down(runner());
    await makeOfNoLength(none);
    expect(await running(none)).toBeGreaterThan(0);
    await migration.up(runner());
    expect(await marks(none)).toEqual([{ correction_reason: 'was-not-held', by_who_told: true }]);
    expect(await running(none)).toBe(0);
  });

  it('is nothing of what lasted for a while', async () => {
    expect(await marks(whole)).toEqual([{ correction_reason: null, by_who_told: null }]);
    expect(await running(whole)).toBeGreaterThan(0);
  });
});
