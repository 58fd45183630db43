import { localDay } from '../local-day';
import type { Role } from '../../../src/platform/policy/policy';
import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { AgencyName } from './people';

/** Sessions of the case of the police story that recur, which its worker leads. */
export interface MadeSeries {
  readonly series: string;
  /** What was asked for. */
  readonly wish: object;
}

export async function makeSeries(
  who: (role: Role, agency: AgencyName) => Actor,
  caseId: string,
  now: Date,
): Promise<MadeSeries> {
  const worker = who('case-worker', 'centre');
  const firstDay = localDay(now, 5);
  const wish = {
    ...{ kind: 'individual', placeWords: 'At home.', facilitatorId: worker.account, caseIds: [caseId] },
    ...{ rule: 'FREQ=DAILY;COUNT=3', firstDay, beginsAt: '19:00', minutes: 30 },
  };
  const made = await worker.caller.post('/v1/session-series', wish);
  return { wish, series: bodyOf<{ id: string }>(made, 201).id };
}
