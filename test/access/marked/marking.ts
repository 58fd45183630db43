import type { ClientBase } from 'pg';
import { ChildrenFacade, type Place } from '../../../src/modules/children';
import type { World } from '../../support/world';
import type { Actor } from '../../support/world/make-people';
import type { Context } from '../rows/contexts';
import type { Row } from '../rows/put-row';

/** Too short to be sealed: it opens as the mark of its column. */
export const MARKED = '\\x00';

/** The world, and who writes into its database whatever a table lets stand. */
export interface Marking {
  readonly world: World;
  readonly client: ClientBase;
}

/** Somebody of the world, as the rows of other tests name them. */
export const contextOf = ({ account, agencyId, session }: Actor): Context => ({
  ...{ name: 'person', account, agency: agencyId, session },
});

/** The people whom most rows name. */
export const peopleOf = (world: World) => ({
  inspector: contextOf(world.who('child-inspector', 'police')),
  prosecutor: contextOf(world.who('prosecutor', 'prosecutor')),
  judge: contextOf(world.who('judge', 'court')),
  coordinator: contextOf(world.who('centre-coordinator', 'centre')),
  worker: contextOf(world.who('case-worker', 'centre')),
  officer: contextOf(world.who('probation-officer', 'probation')),
});

/** The intakes of the police story: of the referral that was refused, and of the one that was accepted. */
export const intakesOf = ({ stories: { police } }: World): readonly string[] => [
  police.intake,
  acceptedOf({ stories: { police } }).intake,
];

/** @throws Error when no referral of the police was accepted. */
export function acceptedOf({ stories: { police } }: { readonly stories: Pick<World['stories'], 'police'> }) {
  const accepted = police.referrals['accepted'];
  if (!accepted) throw new Error('No referral of the police was accepted');
  return accepted;
}

/** Changes what stands in one row. */
export async function changeRow({ client }: Marking, table: string, id: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  const set = columns.map((column) => `${column} = given.${column}`).join(', ');
  const { rowCount } = await client.query(
    `update ${table} t set ${set} from jsonb_populate_record(null::${table}, $2) given where t.id = $1`,
    [id, JSON.stringify(row)],
  );
  if (rowCount !== 1) throw new Error(`${table} has no row ${id}`);
}

/** Something structured, sealed under the key of a child as the product would. */
export async function sealed({ world, client }: Marking, childId: string, { place, told }: Told) {
  const { rows } = await client.query<{ key: Buffer }>(
    'select wrapped_key as key from children.data_key where child_id = $1',
    [childId],
  );
  const bytes = world.test.app.get(ChildrenFacade).sealTextWith(rows[0]!.key, childId, place, told);
  return `\\x${bytes.toString('hex')}`;
}

interface Told {
  readonly place: Place;
  readonly told: string;
}
