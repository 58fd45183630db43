import { localDay } from '../local-day';
import type { Role } from '../../../src/platform/policy/policy';
import type { Caller } from '../actors';
import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { AgencyName } from './people';

/** Drawing lessons each week, until a day. */
export const drawing = (untilOn: string) => ({
  kind: 'group',
  service: 'Drawing group.',
  doer: 'centre-staff',
  times: 1,
  rhythm: 'week',
  minutes: 90,
  untilOn,
});

/** A plan with everything that it needs to be proposed. */
export const wholePlan = (startsOn: string, endsOn: string) => ({
  startsOn,
  endsOn,
  childView: 'I want to draw, and not on Mondays.',
  goals: [
    {
      area: 'friends-and-free-time',
      aim: 'To have friends to draw with.',
      measure: 'Comes to the group, three times of four.',
      activities: [drawing(endsOn)],
    },
  ],
});

/** What who signs says; who signs for the child says who that is. */
export const signature = (party: string, signedAt: string, representativeId?: string) => ({
  ...{ party, way: 'typed', name: 'A. B.', signedAt },
  ...(party === 'representative' && { representativeId }),
});

/** Somebody who stands for the child. */
export async function representativeBeside(by: Caller, childId: string): Promise<string> {
  const { items } = bodyOf<{ items: readonly { id: string; conflict: string }[] }>(
    await by.get(`/v1/children/${childId}/representatives`),
    200,
  );
  return items.find(({ conflict }) => conflict === 'none')!.id;
}

/** Of the case of the police story one that is active, and the next edition as a draft. */
export interface MadePlans {
  readonly active: string;
  readonly drafted: string;
}

/** The worker of the case plans, all agree, the coordinator approves; then the worker begins the next edition. */
export async function makePlans(
  who: (role: Role, agency: AgencyName) => Actor,
  caseId: string,
  now: Date,
): Promise<MadePlans> {
  const { caller: worker } = who('case-worker', 'centre');
  const { caller: coordinator } = who('centre-coordinator', 'centre');
  const begin = async () => bodyOf<{ id: string }>(await worker.post('/v1/plans', { caseId }), 201).id;
  const active = await begin();
  const path = `/v1/plans/${active}`;
  const day = (days: number) => localDay(now, days);
  bodyOf(await worker.act(path, 'amend', wholePlan(day(0), day(60))), 200);
  bodyOf(await worker.act(path, 'propose'), 200);
  const { child } = bodyOf<{ child: { id: string } }>(await worker.get(path), 200);
  const parent = await representativeBeside(worker, child.id);
  for (const party of ['child', 'representative', 'worker'])
    bodyOf(await worker.act(path, 'sign', signature(party, now.toISOString(), parent)), 200);
  bodyOf(await worker.act(path, 'agree'), 200);
  bodyOf(await coordinator.act(path, 'approve'), 200);
  return { active, drafted: await begin() };
}
