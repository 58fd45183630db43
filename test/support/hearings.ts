import type { Response } from 'supertest';
import type { Caller } from './actors';
import { bodyOf } from './journey';
import type { KnownChild, Ordering } from './orders';

/** A hearing, as far as tests look at it. */
export interface Hearing {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly type: string;
  readonly plannedAt: string;
  readonly place: string | null;
  readonly inPrivate: boolean | null;
  readonly judgeId: string | null;
  readonly intakeId: string | null;
  readonly orderId: string | null;
  readonly followsId: string | null;
  readonly followedById: string | null;
  readonly endReason: string | null;
  readonly findings: readonly string[];
  readonly notices: readonly { readonly who: string; readonly toldAt: string; readonly method: string }[];
  readonly record: {
    readonly heldOn: string;
    readonly childWords: string | null;
    readonly notHeardReason: string | null;
    readonly outcomeCode: string | null;
    readonly presence: readonly object[];
  } | null;
  readonly availableActions: readonly { readonly action: string; readonly open: boolean }[];
  readonly child: { readonly id: string; readonly initials: string | null };
}

/** An instant so many hours from now. */
export const hoursAhead = ({ test }: Ordering, hours: number): string =>
  new Date(test.clock.now().getTime() + hours * 3_600_000).toISOString();

/** A child whose order lies with the court, which therefore knows it. */
export interface AtCourt extends KnownChild {
  readonly orderId: string;
}

export async function childAtCourt(at: Ordering, isOrdered = false): Promise<AtCourt> {
  const whose = await at.child();
  const path = await at.proposedFor(whose);
  if (isOrdered) bodyOf(await at.cast.judge.act(path, 'order', at.ordering()), 200);
  return { ...whose, orderId: path.split('/').at(-1)! };
}

/** A trial of that child in a week, as the court lists it. */
export const trialOf = (
  at: Ordering,
  { childId, intakeId, orderId }: Partial<AtCourt>,
  difference: object = {},
) => ({
  ...{ childId, intakeId, orderId, courtAgencyId: at.court, type: 'trial' },
  ...{ plannedAt: hoursAhead(at, 7 * 24), place: 'courtroom', interpreterNeeded: false },
  ...difference,
});

export const schedule = (
  at: Ordering,
  whose: Partial<AtCourt>,
  difference: object = {},
  by: Caller = at.cast.judge,
): Promise<Response> => by.post('/v1/hearings', trialOf(at, whose, difference));

export const scheduled = async (...asked: Parameters<typeof schedule>): Promise<Hearing> =>
  bodyOf<Hearing>(await schedule(...asked), 201);
