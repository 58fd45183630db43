import { TABLE_LAWS } from '../expectations/tables';
import type { TableLaw } from '../expectations/table-law';
import { breachesOf } from '../rows/check-table';
import type { RowWorld } from '../rows/row-world';
import {
  mutantsOf,
  mutantsOfView,
  type KnownPolicy,
  type KnownView,
  type PolicyMutant,
} from './weaken-policy';

/** Every way to weaken a policy of the application by one thing, or a view that the policies ask. */
export async function policyMutants({ owner }: RowWorld): Promise<PolicyMutant[]> {
  const policies = await owner.query<KnownPolicy>(
    `select schemaname || '.' || tablename as "table", policyname as name, cmd, qual, with_check
     from pg_policies where roles = array['diversion_app'::name] order by 1, 2`,
  );
  const views = await owner.query<KnownView>(
    `select schemaname || '.' || viewname as name, definition from pg_views
     where viewowner = current_user and definition like '%current_setting%' order by 1`,
  );
  return [...policies.rows.flatMap(mutantsOf), ...views.rows.flatMap(mutantsOfView)];
}

/** Weakens the policy, asks the law of its table, restores the policy; true when the law noticed. */
export async function isNoticed(world: RowWorld, mutant: PolicyMutant): Promise<boolean> {
  const own = TABLE_LAWS.filter(({ table }) => table === mutant.table);
  await world.owner.query(mutant.weaken);
  try {
    // A view has no law of its own: it stands behind the policies of many tables.
    return await isAnyBroken(world, own.length > 0 ? own : TABLE_LAWS);
  } finally {
    await world.owner.query(mutant.restore);
  }
}

async function isAnyBroken(world: RowWorld, laws: readonly TableLaw[]): Promise<boolean> {
  for (const law of laws) if ((await breachesOf(world, law).next()).done === false) return true;
  return false;
}
