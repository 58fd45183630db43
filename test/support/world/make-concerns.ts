import { bodyOf } from '../journey';
import type { TestApp } from '../app';
import { rowsOf } from '../rows';
import type { Actor } from './make-people';

/** A concern as its receipt names it. */
export interface MadeConcern {
  readonly id: string;
  readonly number: string;
}

/** One concern for each way in which somebody may be responsible. */
export interface Concerns {
  /** Raised by the inspector of the police, for the lead of the social service. */
  readonly led: MadeConcern;
  /** Raised by the same, for bodies none of which has a lead: oversight sees to it. */
  readonly withoutLead: MadeConcern;
  /** As `led`, and the lead has let it lie. */
  readonly overdue: MadeConcern;
}

/** What somebody tells when raising a concern, with codes of the reference lists. */
export const toldConcern = (test: TestApp, told: object = {}) => ({
  category: 'neglect',
  district: 'sabunchi',
  urgent: false,
  observedAt: test.clock.now().toISOString(),
  text: 'Comes to every meeting hungry.',
  ...told,
});

/** The concerns of the world, raised over HTTP about the child of a story. */
export async function makeConcerns(test: TestApp, inspector: Actor, childId: string): Promise<Concerns> {
  const raise = async (told: object): Promise<MadeConcern> =>
    bodyOf<MadeConcern>(await inspector.caller.post('/v1/concerns', toldConcern(test, told)), 201);
  const overdue = await raise({ childId });
  await rowsOf(
    test,
    `update safeguarding.concern set due_at = clock_started_at - interval '1 second' where id = $1`,
    [overdue.id],
  );
  return {
    led: await raise({ childId }),
    withoutLead: await raise({ childId, category: 'breach-of-confidentiality' }),
    overdue,
  };
}
