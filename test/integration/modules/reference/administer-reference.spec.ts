import type { NewEntryRequest } from '../../../../src/modules/reference/http/entry.requests';
import { ReferenceWorld } from './reference-world';

const holiday: NewEntryRequest = {
  code: '2026-12-14-moved',
  validFrom: '2026-01-01',
  labels: { az: 'Köçürülmüş gün', en: 'Moved day', ru: 'Перенесённый день' },
  attributes: { date: '2026-12-14' },
  verified: true,
  source: 'Decision of the Cabinet of Ministers',
  sort: 1000,
};

describe('the administration of reference data', () => {
  let world: ReferenceWorld;
  beforeAll(async () => (world = await ReferenceWorld.make()));
  afterAll(() => world.close());

  const idOf = (list: string, code: string) =>
    world.as('administrator', async (work) => (await world.finding.entry(work, list, code, {})).id);
  const warning = () =>
    world.as('judge', (work) => world.facade.entry(work, 'measures', 'warning', '2026-11-23'));

  it('makes a new holiday count at once', async () => {
    const counts = () =>
      world.as('judge', async (work) => (await world.facade.calendar(work)).isWorkingDay('2026-12-14'));
    expect(await counts()).toBe(true);
    await world.as('administrator', (work) => world.entries.add(work, 'public-holidays', holiday));
    expect(await counts()).toBe(false);
  });

  it('refuses a second meaning of a code for the same days', () =>
    expect(
      world.as('administrator', (work) =>
        world.entries.add(work, 'sexes', { ...holiday, code: 'male', attributes: {} }),
      ),
    ).rejects.toMatchObject({ code: '23P01' }));

  it('refuses attributes that the list does not know', () =>
    expect(
      world.as('administrator', (work) =>
        world.entries.add(work, 'sexes', { ...holiday, code: 'new', attributes: { rank: 1 } }),
      ),
    ).rejects.toMatchObject({
      extras: { fields: [{ pointer: '/attributes/rank', code: 'unknown-field' }] },
    }));

  it('refuses an offence of a gravity that no list names', () => {
    const attributes = { articleVerified: false, gravity: 'TERRIBLE', minAge: 16, violent: false };
    return expect(
      world.as('administrator', (work) =>
        world.entries.add(work, 'offences', { ...holiday, code: 'cc-1', attributes }),
      ),
    ).rejects.toMatchObject({
      extras: { fields: [{ pointer: '/attributes/gravity', code: 'code-not-in-list' }] },
    });
  });

  it('corrects a label and counts the version', async () => {
    const id = await idOf('measures', 'warning');
    await world.as(
      'administrator',
      (work) =>
        world.entries.correct(work, 'measures', id, {
          labels: { az: 'Xəbərdarlıq', en: 'Caution', ru: 'Замечание' },
        }),
      '"1"',
    );
    expect(await warning()).toMatchObject({ labelEn: 'Caution', labelRu: 'Замечание', version: 2 });
  });

  it('keeps a correction when the product is seeded again', async () => {
    await world.seed();
    world.remembered.forget();
    expect(await warning()).toMatchObject({ labelEn: 'Caution', version: 2 });
  });

  it('refuses a change by somebody who has seen an older version', async () => {
    const id = await idOf('measures', 'warning');
    await expect(
      world.as('administrator', (work) => world.entries.correct(work, 'measures', id, { sort: 5 }), '"1"'),
    ).rejects.toMatchObject({ kind: 'changed-since' });
  });

  it('refuses a change without a version', async () => {
    const id = await idOf('measures', 'warning');
    await expect(
      world.as('administrator', (work) => world.entries.retire(work, 'measures', id, '2026-12-31')),
    ).rejects.toMatchObject({ kind: 'precondition-required' });
  });

  it('does not find an entry in a list to which it does not belong', async () => {
    const id = await idOf('measures', 'warning');
    await expect(
      world.as('administrator', (work) => world.entries.retire(work, 'sexes', id, '2026-12-31'), '"2"'),
    ).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('leaves a retired code its meaning until its last day', async () => {
    const id = await idOf('withdraw-reasons', 'duplicate');
    const retire = (work: Parameters<Parameters<typeof world.as>[1]>[0]) =>
      world.entries.retire(work, 'withdraw-reasons', id, '2026-12-31');
    await world.as('administrator', retire, '"1"');
    const known = (day: string) =>
      world.as('judge', (work) => world.facade.entry(work, 'withdraw-reasons', 'duplicate', day));
    expect(await known('2026-12-31')).toBeDefined();
    expect(await known('2027-01-01')).toBeUndefined();
  });

  it('does not bring a retired code back when the product is seeded again', async () => {
    await world.seed();
    world.remembered.forget();
    const found = await world.as('judge', (work) =>
      world.facade.entry(work, 'withdraw-reasons', 'duplicate', '2027-01-01'),
    );
    expect(found).toBeUndefined();
  });

  it('shows what is retired only to those who ask for it', async () => {
    const codes = (includeRetired: boolean) =>
      world.as('judge', async (work) => {
        const wish = { validOn: '2027-06-01', includeRetired };
        return (await world.finding.list(work, 'withdraw-reasons', wish)).entries.map(({ code }) => code);
      });
    expect(await codes(false)).not.toContain('duplicate');
    expect(await codes(true)).toContain('duplicate');
  });

  it('belongs to the administrator alone', () =>
    expect(
      world.as('judge', (work) => world.entries.add(work, 'public-holidays', { ...holiday, code: 'mine' })),
    ).rejects.toMatchObject({ code: '42501' }));

  it('changes no row for another role', async () => {
    const id = await idOf('measures', 'warning');
    await expect(
      world.as('judge', (work) => world.entries.retire(work, 'measures', id, '2026-12-31'), '"2"'),
    ).rejects.toMatchObject({ kind: 'changed-since' });
  });
});
