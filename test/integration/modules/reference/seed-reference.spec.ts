import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../../src/config/data-source';
import { ClockRuleEntity } from '../../../../src/modules/reference/persistence/clock-rule.entity';
import { CompetenceEntity } from '../../../../src/modules/reference/persistence/competence.entity';
import { EntryEntity } from '../../../../src/modules/reference/persistence/entry.entity';
import { seedEntries } from '../../../../src/modules/reference/seed/seed-files';
import { ReferenceWorld } from './reference-world';

describe('the tables of the reference data', () => {
  let world: ReferenceWorld;
  beforeAll(async () => (world = await ReferenceWorld.make()));
  afterAll(() => world.close());

  const count = (table: string) =>
    world.asOwner(async (client) => {
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::integer as n from reference.${table}`,
      );
      return rows[0]?.n;
    });

  it('hold every entry of the seed once, also after it ran twice', async () => {
    await world.seed();
    expect(await count('entry')).toBe(seedEntries().length);
  });

  const attestsOf = (code: string) =>
    world.asOwner(async (client) => {
      const { rows } = await client.query<{ attests: string[] | undefined }>(
        `select attributes -> 'attests' as attests from reference.entry where list = 'condition-attestors' and code = $1`,
        [code],
      );
      return rows[0]?.attests ?? null;
    });

  it('learn what a list asks since then, but for what somebody has changed', async () => {
    await world.asOwner((client) =>
      client.query(`update reference.entry set attributes = '{}',
        version = case code when 'judge' then 2 else 1 end where list = 'condition-attestors'`),
    );
    await world.seed();
    expect(await attestsOf('investigator')).toEqual(['sufficient-evidence']);
    expect(await attestsOf('judge')).toBeNull();
  });

  it('hold each competence once after the seed ran twice', async () => {
    const before = await count('competence');
    await world.seed();
    expect(await count('competence')).toBe(before);
  });

  it('hold Azerbaijani letters as they are written', () =>
    world.as('judge', async (work) =>
      expect(await world.facade.entry(work, 'districts', 'sabunchi', '2026-11-23')).toMatchObject({
        labelAz: 'Sabunçu rayonu, Bakı',
        verified: false,
      }),
    ));

  it('let nobody delete', () =>
    expect(
      world.as('administrator', (work) => work.query('delete from reference.entry')),
    ).rejects.toMatchObject({ code: '42501' }));

  it('are the same in migrations and entities', async () => {
    const source = new DataSource({
      ...dataSourceOptions({ url: world.ownerUrl, poolSize: 1 }),
      entities: [EntryEntity, CompetenceEntity, ClockRuleEntity],
    });
    await source.initialize();
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await source.destroy();
    }
  });
});
