import { Injectable, type OnModuleInit } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { IntakeFacade, IntakeRegistrations } from '../../intake';
import { meetingRules } from '../domain/told.rules';
import { EntryRepository } from '../persistence/entry.repository';
import { RightsExplanationEntity } from '../persistence/rights-explanation.entity';
import { boundsOf } from './told-bounds';

/**
 * A draft may be told anew after rights were explained about it. When it is registered, they are held against the meeting
 * and the acts as it tells them by then (BR 21.1).
 */
@Injectable()
export class CheckAtRegistration implements OnModuleInit {
  constructor(
    private readonly registrations: IntakeRegistrations,
    private readonly intakes: IntakeFacade,
    private readonly entries: EntryRepository,
    private readonly settings: PlatformSettings,
  ) {}

  onModuleInit(): void {
    this.registrations.follow((work, intakeId) => this.check(work, intakeId));
  }

  /** @throws DomainError `rule-broken` when a child was told its rights long before it was met. */
  private async check(work: Work, intakeId: string): Promise<void> {
    const intake = await this.intakes.known(work, intakeId);
    if (!intake) return;
    const all = await this.entries.of(work, RightsExplanationEntity, intakeId);
    const happenedAt = all
      .filter(({ correctedAt }) => correctedAt === null)
      .map(({ explainedAt }) => explainedAt);
    const bounds = boundsOf(intake, RightsExplanationEntity, this.settings.timeZone);
    requireAll(meetingRules, { ...bounds, happenedAt });
  }
}
