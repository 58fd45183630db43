import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { judge } from '../domain/judge';
import { replayRules } from '../domain/replay.rules';
import type { ReplayResponse } from '../http/check.response';
import { showReplay } from '../http/show-check';
import { CheckRepository } from '../persistence/check.repository';
import { RuleVersionRepository } from '../persistence/rule-version.repository';

/**
 * Says what the rules of another day would have said of the facts that a check kept. Nothing is stored: the facts and
 * the versions never change, so that it can be asked again, and nobody takes a replay for a check.
 */
@Injectable()
export class ReplayCheck {
  constructor(
    private readonly checks: CheckRepository,
    private readonly rules: RuleVersionRepository,
    private readonly settings: PlatformSettings,
  ) {}

  async replay(work: Work, id: string, rulesOfDay: LocalDate): Promise<ReplayResponse> {
    const row = await this.checks.find(work, id);
    requireAll(replayRules, { rulesOfDay, today: localDateIn(this.settings.timeZone, work.now) });
    return showReplay(row, rulesOfDay, judge(row.facts, await this.rules.inForceOn(work, rulesOfDay)));
  }
}
