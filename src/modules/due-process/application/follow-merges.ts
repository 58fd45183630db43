import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ChildMerges } from '../../children';
import { HeldRepository } from '../persistence/held.repository';
import { KeepBreaches } from './keep-breaches';
import { RunCustodyClocks } from './run-custody-clocks';

/** Is the number of no intake, so that all are others. */
const NO_INTAKE = '00000000-0000-0000-0000-000000000000';

/** Two numbers of one child add up from the merge on, and do no more when that is undone. */
@Injectable()
export class FollowMerges implements OnModuleInit {
  constructor(
    private readonly merges: ChildMerges,
    private readonly held: HeldRepository,
    private readonly clocks: RunCustodyClocks,
    private readonly breaches: KeepBreaches,
  ) {}

  onModuleInit(): void {
    this.merges.follow((work, childIds) => this.follow(work, childIds));
  }

  private async follow(work: Work, childIds: readonly string[]): Promise<void> {
    for (const childId of childIds) {
      await this.held.wait(work, childId);
      await this.clocks.followWithout(work, { intakeId: NO_INTAKE, childId });
      await this.breaches.followWithout(work, { intakeId: NO_INTAKE, childId });
    }
  }
}
