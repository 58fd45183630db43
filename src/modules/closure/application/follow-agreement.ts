import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ChildMerges, ConsentsFacade, type ConsentChanged } from '../../children';
import { AftercareRepository } from '../persistence/aftercare.repository';
import { FOLLOW_UP } from './schedule-aftercare';

const TAKEN_BACK: readonly ConsentChanged['change'][] = ['withdrawn', 'refused'];

/** A child is contacted after the closure only as long as it agrees, and under the number under which it did (CRC 16). */
@Injectable()
export class FollowAgreement implements OnModuleInit {
  constructor(
    private readonly consents: ConsentsFacade,
    private readonly merges: ChildMerges,
    private readonly contacts: AftercareRepository,
  ) {}

  onModuleInit(): void {
    this.consents.follow((work, changed) => this.follow(work, changed));
    this.merges.follow((work, childIds) => this.contacts.endOfMerged(work, childIds));
  }

  private async follow(work: Work, changed: ConsentChanged): Promise<void> {
    const isOfACase = changed.file.kind === 'referral' || changed.file.kind === 'case';
    if (!isOfACase || changed.purpose !== FOLLOW_UP) return;
    await this.contacts.followConsent(work, changed.consentId, await this.isAgreed(work, changed));
  }

  /** Writing down that a child takes it back may have ended the actor’s own sight of what was said. */
  private async isAgreed(work: Work, { childId, file, person, change }: ConsentChanged): Promise<boolean> {
    if (person === 'child' && TAKEN_BACK.includes(change)) return false;
    return (await this.consents.standing(work, { childId, file, purpose: FOLLOW_UP })).isGiven;
  }
}
