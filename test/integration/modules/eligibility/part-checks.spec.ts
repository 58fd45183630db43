import type { QueryRunner } from 'typeorm';
import { PartChecksFromWhatWasTold1764291000000 } from '../../../../migrations/1764291000000-part-checks-from-what-was-told';
import { checkRow } from '../../../access/rows/eligibility-rows';
import { putRow } from '../../../access/rows/put-row';
import { makeRowWorld, type RowWorld } from '../../../access/rows/row-world';

const FINDINGS = [{ code: 'age-of-responsibility' }, { code: 'admission-recorded' }];
const FACTS = { onDay: '2026-06-01', admission: 'free-with-lawyer', consents: { child: 'given' } };

interface Kept {
  readonly facts: object;
  readonly findings: object;
  readonly blocking: string[];
}

describe('checks that were kept before what a referral told was kept apart', () => {
  let world: RowWorld;
  const parting = new PartChecksFromWhatWasTold1764291000000();
  const runner = () => ({ query: (sql: string) => world.owner.query(sql) }) as unknown as QueryRunner;

  beforeAll(async () => {
    world = await makeRowWorld();
    await world.owner.query('delete from eligibility.check');
    const { first, contexts } = world;
    const kept = { facts: FACTS, findings: FINDINGS, blocking: ['consent-of-child', 'gravity-band'] };
    await putRow(world.owner, 'eligibility.check', {
      ...checkRow(first.intake, first.child, contexts.holder),
      number: 'E-KEPT',
      ...kept,
    });
    await parting.up(runner());
  });

  afterAll(() => world.close());

  const asked = async <Row>(sql: string): Promise<Row | undefined> =>
    (await world.owner.query(sql)).rows[0] as Row | undefined;
  const keptCheck = () =>
    asked<Kept>(`select facts, findings, blocking from eligibility.check where number = 'E-KEPT'`);

  it('say to everybody what the intake alone says', async () => {
    expect(await keptCheck()).toEqual({
      facts: { ...FACTS, admission: 'none', consents: { child: 'none', representative: 'none' } },
      findings: [{ code: 'age-of-responsibility' }],
      blocking: ['gravity-band'],
    });
  });

  it('say the whole to who holds the referral', async () => {
    const told = await asked<Kept & { file_id: string }>(
      `select w.file_id, w.facts, w.findings, w.blocking from eligibility.told_check w
       join eligibility.check c on c.id = w.check_id where c.number = 'E-KEPT'`,
    );
    expect(told).toMatchObject({ facts: FACTS, findings: FINDINGS });
    expect([world.first.referral, ...Object.values<string>({ ...world.admissions })]).toContain(
      told?.file_id,
    );
  });

  it('are whole again when it is undone', async () => {
    await parting.down(runner());
    expect(await keptCheck()).toMatchObject({ facts: FACTS, findings: FINDINGS });
    expect(await asked('select 1 from eligibility.told_check')).toBeUndefined();
  });
});
