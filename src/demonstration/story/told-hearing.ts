import type { Stage } from './stage';
import type { Referred } from './told-order';

const IN_FIVE_DAYS = -5 * 24;
const CAME = (who: string) => ({ who, came: true });

/** The court lists a hearing about a breach, and tells the child and its lawyer; answers the path. */
export async function tellHearing(stage: Stage, whose: Referred, order: string): Promise<string> {
  const judge = await stage.enter('judge@sabunchi.demo');
  const courtAgencyId = await stage.agency(judge, 'Sabunchi district court');
  const about = { childId: whose.childId, intakeId: whose.intakeId, orderId: order.split('/').at(-1) };
  const plannedAt = stage.watch.hoursAgo(IN_FIVE_DAYS);
  const slot = { courtAgencyId, type: 'breach-review', plannedAt, place: 'judges-room' };
  const { body } = await judge.post('/v1/hearings', { ...about, ...slot, interpreterNeeded: false }, 201);
  const path = `/v1/hearings/${String(body['id'])}`;
  for (const who of ['child', 'representative', 'lawyer'])
    await judge.act(path, 'tell', { who, toldAt: stage.watch.hoursAgo(0), method: 'telephone' });
  stage.says(
    'The court lists a hearing about it, in private, and tells all who are to come.',
    String(body['state']),
  );
  return path;
}

/** It is held, with the lawyer beside the child; answers the state. */
export async function tellHeld(stage: Stage, hearing: string): Promise<string> {
  const judge = await stage.enter('judge@sabunchi.demo');
  const held = await judge.act(hearing, 'hold', {
    ...{ heldOn: stage.watch.dayIn(0), presence: ['child', 'representative', 'lawyer'].map(CAME) },
    childWords: 'I did not want to leave my sister alone. (Sample text.)',
    ...{ outcomeCode: 'order-continued', nextStep: 'order-is-carried-out' },
  });
  stage.says(
    'The judge hears the child, with its mother and its lawyer beside it.',
    String(held.body['state']),
  );
  return String(held.body['state']);
}
