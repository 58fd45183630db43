import { TABLE_LAWS } from '../expectations/tables';
import { breachesOf } from '../rows/check-table';
import type { RowWorld } from '../rows/row-world';
import { mutantsOf, type KnownPolicy, type PolicyMutant } from './weaken-policy';

/** Every way to weaken a policy of the application by one thing. */
export async function policyMutants({ owner }: RowWorld): Promise<PolicyMutant[]> {
  const { rows } = await owner.query<KnownPolicy>(
    `select schemaname || '.' || tablename as "table", policyname as name, cmd, qual, with_check
     from pg_policies where roles = array['diversion_app'::name] order by 1, 2`,
  );
  return rows.flatMap(mutantsOf);
}

/** Weakens the policy, asks the law of its table, restores the policy; true when the law noticed. */
export async function isNoticed(world: RowWorld, mutant: PolicyMutant): Promise<boolean> {
  const law = TABLE_LAWS.find(({ table }) => table === mutant.table);
  if (!law) return false;
  await world.owner.query(mutant.weaken);
  try {
    return (await breachesOf(world, law).next()).done === false;
  } finally {
    await world.owner.query(mutant.restore);
  }
}
