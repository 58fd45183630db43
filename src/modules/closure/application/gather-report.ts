import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { CasePlansFacade, type AgreedPlan } from '../../case-plans';
import { CaseEndsFacade, type KnownCase } from '../../cases';
import { SessionsFacade } from '../../sessions';
import {
  reportKindOf,
  toldOutcomeOf,
  type ReportContent,
  type ReportedWork,
  type ReportKind,
} from '../domain/report';
import type { ConclusionEntity } from '../persistence/conclusion.entity';
import { ConclusionRepository } from '../persistence/conclusion.repository';
import { FindConclusion } from './find-conclusion';

/** What an authority is to be told now, and in which form; null where nobody is told anything. */
export interface GatheredReport {
  readonly kind: ReportKind;
  readonly content: ReportContent;
}

/** By which numbers an authority knows what it decided on. */
type ReportedNumbers = Pick<ReportContent, 'referralNumber' | 'orderNumber'>;

/** Gathers what an authority is told: no note, answer, admission or evidence, and nobody else’s facts (GC24 §66–71). */
@Injectable()
export class GatherReport {
  constructor(
    private readonly ends: CaseEndsFacade,
    private readonly plans: CasePlansFacade,
    private readonly sessions: SessionsFacade,
    private readonly conclusions: ConclusionRepository,
    private readonly finding: FindConclusion,
    private readonly settings: PlatformSettings,
  ) {}

  async of(work: Work, file: KnownCase, numbers: ReportedNumbers): Promise<GatheredReport | null> {
    if (file.outcomeCode === null) return null;
    const outcomeCode = toldOutcomeOf(file.outcomeCode, await this.ends.isTakenBack(work, file.id));
    const agreed = await this.plans.agreedLast(work, file.id);
    const kind = reportKindOf({ outcomeCode, wasDelivered: agreed !== undefined });
    if (kind === null) return null;
    const day = (at: Date) => localDateIn(this.settings.timeZone, at);
    const dates = { openedOn: day(file.openedAt), endedOn: day(file.endedAt ?? work.now) };
    const told = kind === 'report' && agreed ? await this.workOf(work, file, agreed) : null;
    return { kind, content: { caseNumber: file.number, ...numbers, ...dates, outcomeCode, work: told } };
  }

  private async workOf(work: Work, file: KnownCase, agreed: AgreedPlan): Promise<ReportedWork> {
    const conclusion = await this.conclusions.standing(work, file.id);
    return {
      ...{ measure: file.measure, startsOn: agreed.startsOn, endsOn: agreed.endsOn },
      ...{ outcomeReason: conclusion?.outcomeReason ?? null, agreed: agreed.activities },
      sessions: await this.sessions.metInKinds(work, file.id),
      goals: await this.goalsOf(work, agreed, conclusion),
      childWords: conclusion?.sharesWords === true ? this.finding.wordsOf(file, conclusion) : null,
    };
  }

  private async goalsOf(work: Work, { goals }: AgreedPlan, conclusion: ConclusionEntity | undefined) {
    const judged = conclusion ? await this.conclusions.goalsOf(work, conclusion.id) : [];
    return goals.map(({ key, area }) => ({
      area,
      outcome: judged.find(({ goalKey }) => goalKey === key)?.outcome ?? null,
    }));
  }
}
