import type { EntityTarget } from 'typeorm';
import { localDateIn } from '../../../kernel/local-date';
import type { KnownIntake } from '../../intake';
import type { ToldFacts } from '../domain/told.rules';
import { CustodyEntryEntity } from '../persistence/custody-entry.entity';
import { CustodyEntity } from '../persistence/custody.entity';
import { InterviewEntity } from '../persistence/interview.entity';
import type { RecordedEntity } from '../persistence/recorded.entity';
import { RightsExplanationEntity } from '../persistence/rights-explanation.entity';
import { TreatmentAnswerEntity } from '../persistence/treatment-answer.entity';

/** What cannot be done with a child whom nobody has met. */
const WITH_THE_CHILD: readonly EntityTarget<RecordedEntity>[] = [
  CustodyEntity,
  CustodyEntryEntity,
  InterviewEntity,
  RightsExplanationEntity,
  TreatmentAnswerEntity,
];

/** Before what nothing of this kind can have happened about an intake. */
export function boundsOf(
  { acts, metAt: meeting, apprehendedAt }: KnownIntake,
  kind: EntityTarget<RecordedEntity>,
  zone: string,
): Pick<ToldFacts, 'zone' | 'firstDay' | 'metAt'> {
  const metAt = apprehendedAt !== null && apprehendedAt < meeting ? apprehendedAt : meeting;
  const metOn = localDateIn(zone, metAt);
  const firstAct = acts[0]?.committedOn ?? metOn;
  return {
    zone,
    firstDay: firstAct < metOn ? firstAct : metOn,
    metAt: WITH_THE_CHILD.includes(kind) ? metAt : null,
  };
}
