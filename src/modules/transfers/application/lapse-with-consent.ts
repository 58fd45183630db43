import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ConsentsFacade, type ConsentChanged } from '../../children';
import { transferEvent } from '../contract';
import { TransferRepository } from '../persistence/transfer.repository';

const TAKEN_BACK: readonly ConsentChanged['change'][] = ['withdrawn', 'refused'];

/** Who may agree to it does not want it any more: nobody is asked from the same transaction on (GC24 §18(c)). */
@Injectable()
export class LapseWithConsent implements OnModuleInit {
  constructor(
    private readonly consents: ConsentsFacade,
    private readonly transfers: TransferRepository,
  ) {}

  onModuleInit(): void {
    this.consents.follow((work, change) => this.follow(work, change));
  }

  private async follow(work: Work, { consentId, purpose, change }: ConsentChanged): Promise<void> {
    if (purpose !== 'transfer' || !TAKEN_BACK.includes(change)) return;
    for (const lapsed of await this.transfers.lapseWithConsent(work, consentId))
      work.emit(transferEvent('lapse', lapsed, work.now));
  }
}
