import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { CaseEndsFacade, CaseReturnsFacade } from '../../cases';
import { conferenceEvent } from '../contract';
import { ConferenceRepository } from '../persistence/conference.repository';

/** With the closing of a case nobody meets about it any more, by whoever it is closed. */
@Injectable()
export class EndWithCase implements OnModuleInit {
  constructor(
    private readonly ends: CaseEndsFacade,
    private readonly returns: CaseReturnsFacade,
    private readonly conferences: ConferenceRepository,
  ) {}

  onModuleInit(): void {
    this.ends.followClosings((work, { id }) => this.end(work, id));
    this.returns.followClosings((work, { id }) => this.end(work, id));
  }

  private async end(work: Work, caseId: string): Promise<void> {
    const cancelled = await this.conferences.endWithCase(work, caseId);
    for (const one of cancelled) work.emit(conferenceEvent('cancel', one, work.now));
  }
}
