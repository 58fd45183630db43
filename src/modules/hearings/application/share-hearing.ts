import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { NeedToKnowFacade, type Level } from '../../children';
import type { HearingEntity } from '../persistence/hearing.entity';
import { HearingRepository } from '../persistence/hearing.repository';

/** What a hearing is about, and before which court. */
export type SharedHearing = Pick<HearingEntity, 'id' | 'childId' | 'intakeId' | 'orderId' | 'courtAgencyId'>;

/** A court that is asked for a hearing learns whose it is, and reads what it is about. */
@Injectable()
export class ShareHearing {
  constructor(
    private readonly needToKnow: NeedToKnowFacade,
    private readonly hearings: HearingRepository,
  ) {}

  afterScheduling(work: Work, hearing: SharedHearing): void {
    if (hearing.courtAgencyId === work.actor.agencyId) return;
    for (const [kind, id, level] of filesOf(hearing))
      this.needToKnow.openFile(work, {
        ...{ childId: hearing.childId, file: { kind, id }, level, forRoles: ['judge'] },
        grantee: { kind: 'agency', id: hearing.courtAgencyId },
        basis: { kind: 'hearing', id: hearing.id },
      });
  }

  /** It is called off, by whomever: the court knows nothing more of what it was told for it. */
  afterCancelling(work: Work, { id }: SharedHearing): void {
    this.hearings.takeBack(work, id);
  }
}

type Opened = readonly [kind: 'child' | 'intake' | 'order', id: string, level: Level];

function filesOf({ childId, intakeId, orderId }: SharedHearing): readonly Opened[] {
  const intake: readonly Opened[] = intakeId === null ? [] : [['intake', intakeId, 'record']];
  const order: readonly Opened[] = orderId === null ? [] : [['order', orderId, 'record']];
  return [['child', childId, 'identity'], ...intake, ...order];
}
