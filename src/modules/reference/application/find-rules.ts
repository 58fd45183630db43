import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { isValidOn, type Validity } from '../domain/validity';
import type { ClockCode } from '../domain/clock-rule';
import type { Stage } from '../domain/competence';
import type { ClockRuleEntity } from '../persistence/clock-rule.entity';
import { ClockRuleRepository } from '../persistence/clock-rule.repository';
import type { CompetenceEntity } from '../persistence/competence.entity';
import { CompetenceRepository } from '../persistence/competence.repository';
import { FindReference, type DayWish } from './find-reference';

/** Shows who may decide and how long steps may take, as it was on a day. */
@Injectable()
export class FindRules {
  constructor(
    private readonly competenceRows: CompetenceRepository,
    private readonly clockRows: ClockRuleRepository,
    private readonly finding: FindReference,
  ) {}

  async competences(work: Work, wish: DayWish, stage?: Stage): Promise<CompetenceEntity[]> {
    const rows = this.onDay(work, wish, await this.competenceRows.all(work));
    return rows.filter((row) => stage === undefined || row.stage === stage);
  }

  async competence(work: Work, id: string): Promise<CompetenceEntity> {
    const row = await this.competenceRows.find(work, id);
    work.saw({ kind: 'competence', id, version: row.version });
    return row;
  }

  async clockRules(work: Work, wish: DayWish, code?: ClockCode): Promise<ClockRuleEntity[]> {
    const rows = this.onDay(work, wish, await this.clockRows.all(work));
    return rows.filter((row) => code === undefined || row.code === code);
  }

  async clockRule(work: Work, id: string): Promise<ClockRuleEntity> {
    const row = await this.clockRows.find(work, id);
    work.saw({ kind: 'clock-rule', id, version: row.version });
    return row;
  }

  private onDay<Row extends Validity>(
    work: Work,
    { validOn = this.finding.today(work), includeRetired }: DayWish,
    rows: readonly Row[],
  ): Row[] {
    return rows.filter((row) => isValidOn(row, validOn) || (includeRetired && row.validFrom <= validOn));
  }
}
