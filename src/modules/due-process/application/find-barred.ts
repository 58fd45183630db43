import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { RepresentativesFacade } from '../../children';
import type { KnownIntake } from '../../intake';

/** Who of those that speak for a child is barred by a conflict of interest, as far as the actor may know. */
@Injectable()
export class FindBarred {
  constructor(
    private readonly representatives: RepresentativesFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** Ids of representatives. */
  async ofChild(work: Work, { childId }: Pick<KnownIntake, 'childId'>): Promise<ReadonlySet<string>> {
    const today = localDateIn(this.settings.timeZone, work.now);
    const known = await this.representatives.of(work, childId, today);
    return new Set(known.filter(({ barred }) => barred).map(({ id }) => id));
  }
}
