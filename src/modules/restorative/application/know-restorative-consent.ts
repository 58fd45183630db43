import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { filesOfCase, type KnownCase } from '../../cases';
import { ConsentsFacade, type ConsentStanding } from '../../children';
import { RESTORATIVE_CONSENT } from '../domain/restorative';

/** Whether a child, and who stands for it where it is too young, agree now (ECOSOC 2002/12 §7; GC24 §18). */
@Injectable()
export class KnowRestorativeConsent {
  constructor(private readonly consents: ConsentsFacade) {}

  async isGiven(work: Work, file: KnownCase, purpose = RESTORATIVE_CONSENT): Promise<boolean> {
    return (await this.standing(work, file, purpose)).isGiven;
  }

  async standing(work: Work, file: KnownCase, purpose = RESTORATIVE_CONSENT): Promise<ConsentStanding> {
    const { childId } = file;
    return this.consents.firstStanding(work, { childId, purpose }, filesOfCase(file));
  }
}
