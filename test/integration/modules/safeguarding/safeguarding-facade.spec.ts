import { SafeguardingFacade } from '../../../../src/modules/safeguarding';
import type { ToldConcern } from '../../../../src/modules/safeguarding';
import { AccessFacade } from '../../../../src/modules/access';
import { countOf, rowsOf } from '../../../support/rows';
import { workFor } from '../../../support/work-for';
import { makeWorld, type World } from '../../../support/world';

describe('a concern that an act in another module brings to light', () => {
  let world: World;

  beforeAll(async () => {
    world = await makeWorld();
  }, 60_000);
  afterAll(() => world.close());

  const told = (more: Partial<ToldConcern> = {}): ToldConcern => ({
    childId: world.stories.police.child,
    about: { kind: 'intake', id: world.stories.police.intake },
    category: 'ill-treatment-in-custody',
    district: 'sabunchi',
    text: 'Was struck in the car.',
    urgent: true,
    concernsAgencyId: world.agencies.police,
    observedAt: new Date(world.test.clock.now().getTime() - 72 * 3_600_000),
    ...more,
  });
  const workOf = () => workFor(world.test, world.who('investigator', 'police').caller);
  const facade = () => world.test.app.get(SafeguardingFacade, { strict: false });

  it('answers id and number, and is raised with the act', async () => {
    const work = await workOf();
    const { id, number } = await facade().raise(work, told());
    await work.commit();
    expect(number).toMatch(/^K-/);
    expect(
      await rowsOf(
        world.test,
        `select number, lead_agency_id as lead, informed_agency_id as informed, concerns_agency_id as concerns
         from safeguarding.concern where id = $1`,
        [id],
      ),
    ).toEqual([{ number, lead: world.agencies.prosecutor, informed: null, concerns: world.agencies.police }]);
  });

  it('is gone with an act that is undone', async () => {
    const work = await workOf();
    const { id } = await facade().raise(work, told());
    await work.rollback();
    expect(await countOf(world.test, 'safeguarding.concern', `id = '${id}'`)).toBe(0);
  });

  it('goes nowhere near the agency whose conduct it is about', async () => {
    const work = await workOf();
    const { id } = await facade().raise(work, told({ concernsAgencyId: world.agencies.prosecutor }));
    await work.commit();
    const where = `id = '${id}' and lead_agency_id is null`;
    expect(await countOf(world.test, 'safeguarding.concern', where)).toBe(1);
  });

  describe('the agencies that have a lead', () => {
    const withLead = async (kinds: Parameters<AccessFacade['agenciesWith']>[2], district: string | null) => {
      const work = await workOf();
      const access = world.test.app.get(AccessFacade, { strict: false });
      const found = await access.agenciesWith(work, 'safeguarding-lead', kinds, district);
      await work.rollback();
      return found.map(({ id }) => id);
    };
    const service = () => world.agencies['social-service'];

    it('come in the order of the kinds', async () => {
      expect(await withLead(['legal-clinic', 'social-service'], 'sabunchi')).toEqual([
        world.agencies.clinic,
        service(),
        world.agencies['social-service-beside'],
      ]);
    });

    it('serve the district, or the whole country after those', async () => {
      expect(await withLead(['social-service'], 'narimanov')).toEqual([]);
      const beside = world.agencies['social-service-beside'];
      const change = (set: string, id: string) =>
        rowsOf(world.test, `update access.agency set ${set} where id = $1`, [id]);
      await change(`districts = '{}'`, service());
      expect(await withLead(['social-service'], 'sabunchi')).toEqual([beside, service()]);
      expect(await withLead(['social-service'], 'narimanov')).toEqual([service()]);
      await change(`districts = '{sabunchi}'`, service());
    });

    it.each([
      ['whose mandate is over', 'access.agency', 'id', `valid_to = '2026-01-02'`, 'valid_to = null'],
      ['whose lead has left', 'access.assignment', 'agency_id', 'ended_at = now()', 'ended_at = null'],
    ])('are none %s', async (_, table, key, change, back) => {
      await rowsOf(world.test, `update ${table} set ${change} where ${key} = $1`, [service()]);
      expect(await withLead(['social-service'], 'sabunchi')).not.toContain(service());
      await rowsOf(world.test, `update ${table} set ${back} where ${key} = $1`, [service()]);
      expect(await withLead(['social-service'], 'sabunchi')).toContain(service());
    });

    it('are none whose lead may not sign in', async () => {
      const { account } = world.who('safeguarding-lead', 'social-service');
      const change = (at: string) =>
        rowsOf(world.test, `update access.staff_account set disabled_at = ${at} where id = $1`, [account]);
      await change('now()');
      expect(await withLead(['social-service'], 'sabunchi')).not.toContain(service());
      await change('null');
    });
  });
});
