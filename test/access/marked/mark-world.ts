import { Client } from 'pg';
import type { World } from '../../support/world';
import { markConclusions, markReport, markReturn } from './mark-closures';
import { markDueProcess, markIntakes, markTreatment } from './mark-intakes';
import { markDetention, markHearing, markOrders } from './mark-orders';
import { markRestorative } from './mark-restorative';
import { markConference, markProgress, markSessions } from './mark-work';
import type { Marking } from './marking';

/** Each of these writes rows with texts that nobody of the world wrote. */
const MARKINGS: readonly ((marking: Marking) => Promise<void>)[] = [
  markOrders,
  markDetention,
  markRestorative,
  markIntakes,
  markDueProcess,
  markTreatment,
  markSessions,
  markProgress,
  markConference,
  markConclusions,
  markReport,
  markReturn,
];

/**
 * Fills the world with marked texts. Its hearing is one about the order, which all who have to do with that know; its session is the
 * one that was told of, which has a place in words.
 */
export async function markWorld(world: World): Promise<World> {
  const client = new Client({ connectionString: world.test.database.superuserUrl });
  await client.connect();
  try {
    for (const mark of MARKINGS) await mark({ world, client });
    const sessions = { ...world.sessions, scheduled: world.sessionNote.session };
    return { ...world, sessions, hearing: await markHearing({ world, client }) };
  } finally {
    await client.end();
  }
}
