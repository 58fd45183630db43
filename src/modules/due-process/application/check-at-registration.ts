import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { KnownIntake } from '../../intake';
import { meetingRules } from '../domain/told.rules';
import { EntryRepository } from '../persistence/entry.repository';
import { RightsExplanationEntity } from '../persistence/rights-explanation.entity';
import { boundsOf } from './told-bounds';

/**
 * A draft may be told anew after rights were explained about it. When it is registered, they are held against the meeting
 * and the acts as it tells them by then (BR 21.1).
 */
@Injectable()
export class CheckAtRegistration {
  constructor(
    private readonly entries: EntryRepository,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `rule-broken` when a child was told its rights long before it was met. */
  async check(work: Work, intake: KnownIntake): Promise<void> {
    const all = await this.entries.of(work, RightsExplanationEntity, intake.id);
    const happenedAt = all
      .filter(({ correctedAt }) => correctedAt === null)
      .map(({ explainedAt }) => explainedAt);
    const bounds = boundsOf(intake, RightsExplanationEntity, this.settings.timeZone);
    requireAll(meetingRules, { ...bounds, happenedAt });
  }
}
