import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { CaseEndsFacade, CaseReturnsFacade, filesOfCase, type KnownCase } from '../../cases';
import { ConsentsFacade } from '../../children';
import { NOT_TOLD, ReferenceFacade } from '../../reference';
import { AFTERCARE_MONTHS, isFollowedUp, type AftercareMonths } from '../domain/aftercare';
import { AftercareContactEntity } from '../persistence/aftercare-contact.entity';
import { AftercareRepository } from '../persistence/aftercare.repository';

/** Code of list consent-purposes. */
export const FOLLOW_UP = 'follow-up';

/** Nobody was asked yet. */
const NOT_ANSWERED = {
  reached: null,
  tries: null,
  occupation: null,
  policeContact: null,
  words: null,
  reasonCode: null,
  answeredBy: null,
  answeredAt: null,
};

/** With the closure the days are laid down on which a child is asked how it goes, as long as it agrees (domain §3.7). */
@Injectable()
export class ScheduleAftercare implements OnModuleInit {
  constructor(
    private readonly ends: CaseEndsFacade,
    private readonly returns: CaseReturnsFacade,
    private readonly consents: ConsentsFacade,
    private readonly reference: ReferenceFacade,
    private readonly contacts: AftercareRepository,
  ) {}

  onModuleInit(): void {
    this.ends.followClosings((work, closed) => this.schedule(work, closed));
    this.returns.followClosings((work, { id }) => this.scheduleAfterReturn(work, id));
  }

  private async schedule(work: Work, closed: KnownCase): Promise<void> {
    if (!isFollowedUp(closed.outcomeCode) || !(await this.contacts.wasDelivered(work, closed.id))) return;
    const state = (await this.isAgreed(work, closed)) ? 'scheduled' : 'unagreed';
    for (const months of AFTERCARE_MONTHS) await this.layDown(work, closed, { months, state });
  }

  /** Who closes it sees nothing of the case: whether the child agrees, the database says. */
  private async scheduleAfterReturn(work: Work, caseId: string): Promise<void> {
    for (const months of AFTERCARE_MONTHS) {
      const clock = await this.reference.startClock(work, `aftercare-${months}`);
      await this.contacts.layDownAfterReturn(work, { id: newId(), caseId, months, ...clock });
    }
  }

  /** What was said about the case goes before what was said about the referral. */
  private async isAgreed(work: Work, { id, childId, referralId }: KnownCase): Promise<boolean> {
    const standing = await this.consents.firstStanding(
      work,
      { childId, purpose: FOLLOW_UP },
      filesOfCase({ id, referralId }),
    );
    return standing.isGiven;
  }

  private async layDown(
    work: Work,
    { id: caseId, childId, centreAgencyId, workerId }: KnownCase,
    when: { readonly months: AftercareMonths; readonly state: 'scheduled' | 'unagreed' },
  ): Promise<void> {
    work.insert(AftercareContactEntity, {
      ...{ id: newId(), caseId, childId, centreAgencyId, workerId, ...when, ...NOT_ANSWERED },
      ...(await this.reference.startClock(work, `aftercare-${when.months}`)),
      ...{ ...NOT_TOLD, version: 1, createdAt: work.now, updatedAt: work.now },
    });
  }
}
