import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { CasePlansFacade } from '../../case-plans';
import type { KnownCase } from '../../cases';
import { DifficultiesFacade, type StepTaken } from '../../follow-through';
import { ReferralsFacade } from '../../referrals';
import { SessionsFacade } from '../../sessions';
import { ChildTextsFacade } from '../../children';
import type { ReturnContent } from '../domain/return';
import type { CaseReturnRow } from '../persistence/case-return.repository';
import { hashOf } from './keep-report';

/** What the authority is told, sealed, and what of it decides whether it may be told. */
export interface GatheredReturn {
  /** Who decided. */
  readonly authorityAgencyId: string | null;
  readonly planId: string | null;
  readonly stepHolds: boolean;
  readonly content: Buffer;
  readonly contentHash: string;
}

/** Gathers what an authority is told of a case that it gets back: no note, no admission, nothing of the assessment. */
@Injectable()
export class GatherReturn {
  constructor(
    private readonly plans: CasePlansFacade,
    private readonly sessions: SessionsFacade,
    private readonly difficulties: DifficultiesFacade,
    private readonly referrals: ReferralsFacade,
    private readonly settings: PlatformSettings,
    private readonly texts: ChildTextsFacade,
  ) {}

  async of(work: Work, file: KnownCase, row: CaseReturnRow): Promise<GatheredReturn> {
    const steps = await this.difficulties.stepsTaken(work, file.id);
    const stepHolds = steps.some(
      ({ responseId, returnsCase }) => returnsCase && responseId === row.responseId,
    );
    const { number, authorityAgencyId } = await this.referrals.decided(work, row.referralId);
    const told = JSON.stringify(await this.contentOf(work, file, row, { steps, number }));
    const place = { table: 'closure.case_return', column: 'content', row: row.id } as const;
    return {
      ...{ authorityAgencyId, stepHolds, planId: (await this.plans.activeOf(work, file.id)) ?? null },
      ...{ content: this.texts.seal(file, place, told), contentHash: hashOf(told) },
    };
  }

  private async contentOf(
    work: Work,
    file: KnownCase,
    row: CaseReturnRow,
    { steps, number }: { readonly steps: readonly StepTaken[]; readonly number: string },
  ): Promise<ReturnContent> {
    const open = (column: 'facts' | 'child_words', sealed: Buffer | null) =>
      this.texts.open(file, { table: 'closure.case_return', column, row: row.id }, sealed);
    const agreed = await this.plans.agreedNow(work, file.id);
    return {
      ...{ caseNumber: file.number, referralNumber: number },
      ...{ openedOn: this.day(file.openedAt), returnedOn: this.day(work.now) },
      ...{ reasonCode: row.reasonCode, facts: open('facts', row.facts) ?? '' },
      ...{ childWords: open('child_words', row.childWords), wordsMissing: row.wordsMissing },
      lawyerToldOn: row.lawyerToldAt && this.day(row.lawyerToldAt),
      lawyerNotTold: row.lawyerNotTold,
      steps: steps.map(({ kind, grade, decidedAt }) => ({ kind, grade, on: this.day(decidedAt) })),
      ...{ measure: file.measure, startsOn: agreed?.startsOn ?? null, endsOn: agreed?.endsOn ?? null },
      agreed: agreed?.activities ?? [],
      sessions: await this.sessions.metInKinds(work, file.id),
      goalAreas: (agreed?.goals ?? []).map(({ area }) => area),
    };
  }

  private day = (at: Date) => localDateIn(this.settings.timeZone, at);
}
