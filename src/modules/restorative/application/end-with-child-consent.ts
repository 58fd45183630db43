import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ConsentsFacade, type ConsentChanged } from '../../children';
import { restorativeEvent } from '../contract';
import { RESTORATIVE_CONSENT } from '../domain/restorative';
import { RestorativeRepository } from '../persistence/restorative.repository';

const TAKEN_BACK: readonly ConsentChanged['change'][] = ['withdrawn', 'refused'];

/** A child that no longer wants to meet those whom it harmed meets them no more, at once; that is no breach (ECOSOC 2002/12 §7). */
@Injectable()
export class EndWithChildConsent implements OnModuleInit {
  constructor(
    private readonly consents: ConsentsFacade,
    private readonly processes: RestorativeRepository,
  ) {}

  onModuleInit(): void {
    this.consents.follow((work, changed) => this.follow(work, changed));
  }

  private async follow(work: Work, { consentId, purpose, person, change }: ConsentChanged): Promise<void> {
    if (purpose !== RESTORATIVE_CONSENT || person !== 'child' || !TAKEN_BACK.includes(change)) return;
    for (const ended of await this.processes.endWithConsent(work, consentId)) {
      const told = restorativeEvent('end', ended, work.now);
      if (told) work.emit(told);
    }
  }
}
