import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { HoldNobodyInDiscardedDrafts1764361000000 } from '../../../../migrations/1764361000000-hold-nobody-in-discarded-drafts';
import { newId } from '../../../../src/kernel/ids';
import { DueProcessFacade } from '../../../../src/modules/due-process';
import { startApp, type TestApp } from '../../../support/app';
import { bodyOf, castOf, registerChild, registerIntake, type Cast } from '../../../support/journey';
import { workFor } from '../../../support/work-for';
import { custodyBody } from '../../../support/world/make-due-process';

describe('Custody that was told of drafts which were discarded', () => {
  const migration = new HoldNobodyInDiscardedDrafts1764361000000();
  let test: TestApp;
  let cast: Cast;
  let owner: Client;
  let inDraft: string;
  let inIntake: string;

  const at = () => test.clock.now().toISOString();
  const runner = () => ({ query: (sql: string) => owner.query(sql) }) as unknown as QueryRunner;

  /** A child that is held, by a draft that was discarded since or by an intake that stands. */
  const held = async (isDiscarded: boolean): Promise<string> => {
    const { id: child } = await registerChild(cast.inspector);
    const { id } = await registerIntake(cast.inspector, test, child);
    bodyOf(await cast.inspector.post(`/v1/intakes/${id}/custody`, custodyBody(at())), 201);
    if (!isDiscarded) return child;
    await owner.query(`update intake.intake set state = 'discarded' where id = $1`, [id]);
    await owner.query(
      `insert into intake.transition (id, intake_id, from_state, action, to_state, by_account, at)
       select $2, i.id, 'drafted', 'discard', 'discarded', i.registered_by, $3 from intake.intake i where i.id = $1`,
      [id, newId(), at()],
    );
    return child;
  };
  const wasHeld = async (child: string): Promise<boolean> => {
    const work = await workFor(test, cast.inspector);
    const facade = test.app.get(DueProcessFacade, { strict: false });
    const answer = await facade.wasHeld(work, child, test.clock.now());
    await work.rollback();
    return answer;
  };
  const rows = async <Row>(sql: string, child: string): Promise<Row[]> =>
    (await owner.query(sql, [child])).rows as Row[];
  const marks = (child: string) =>
    rows('select corrected_at, correction_reason from due_process.custody where child_id = $1', child);
  const running = async (child: string) =>
    (await rows('select 1 from intake.clock where child_id = $1 and stopped_at is null', child)).length;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    owner = new Client({ connectionString: test.database.ownerUrl });
    await owner.connect();
    [inDraft, inIntake] = [await held(true), await held(false)];
  });

  afterAll(async () => {
    await owner.end();
    await test.close();
  });

  it('holds nobody any more, and has no clock', async () => {
    expect(await wasHeld(inDraft)).toBe(true);
    await migration.up(runner());
    expect(await wasHeld(inDraft)).toBe(false);
    expect(await running(inDraft)).toBe(0);
    expect(await marks(inDraft)).toEqual([
      { corrected_at: test.clock.now(), correction_reason: 'other-intake' },
    ]);
  });

  it('leaves the room to hold the child for an intake that stands', async () => {
    const { id } = await registerIntake(cast.inspector, test, inDraft);
    bodyOf(await cast.inspector.post(`/v1/intakes/${id}/custody`, custodyBody(at())), 201);
  });

  it('is nothing of what was told of an intake that stands', async () => {
    expect(await wasHeld(inIntake)).toBe(true);
    expect(await running(inIntake)).toBeGreaterThan(0);
    expect(await marks(inIntake)).toEqual([{ corrected_at: null, correction_reason: null }]);
  });

  it('stays put right when the migration is taken back', async () => {
    await migration.down();
    expect(await marks(inDraft)).toContainEqual({
      corrected_at: test.clock.now(),
      correction_reason: 'other-intake',
    });
  });
});
