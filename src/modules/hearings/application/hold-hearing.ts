import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { holdingRules, type HoldingFacts } from '../domain/holding.rules';
import type { HoldHearingRequest } from '../http/hearing-act.requests';
import { HearingRecordEntity } from '../persistence/hearing-record.entity';
import type { HearingRow } from '../persistence/hearing.repository';
import { PresenceEntity } from '../persistence/presence.entity';
import { ChangeHearing } from './change-hearing';
import { HearingCodes } from './hearing-codes';
import { HearingTexts } from './hearing-texts';

/** A court writes down that a hearing was held: who was there, how the child was heard, what was decided. */
@Injectable()
export class HoldHearing {
  constructor(
    private readonly changing: ChangeHearing,
    private readonly codes: HearingCodes,
    private readonly texts: HearingTexts,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `not-open`, `invalid`, or `rule-broken` with the first of `holdingRules` that does not hold. */
  async hold(work: Work, id: string, request: HoldHearingRequest): Promise<void> {
    const row = await this.changing.begin(work, id, 'hold');
    await this.requireCodes(work, request);
    requireAll(holdingRules, await this.facts(work, row, request));
    await this.changing.end(work, row, 'hold');
    this.keep(work, row, request);
  }

  private async requireCodes(work: Work, { nextStep, notHeardReason, presence }: HoldHearingRequest) {
    await this.codes.require(work, 'hearing-next-steps', nextStep, '/nextStep');
    await this.codes.check(work, 'hearing-not-heard-reasons', notHeardReason, '/notHeardReason');
    for (const [at, { absenceReason }] of presence.entries())
      await this.codes.check(work, 'hearing-absence-reasons', absenceReason, `/presence/${at}/absenceReason`);
  }

  private async facts(work: Work, row: HearingRow, request: HoldHearingRequest): Promise<HoldingFacts> {
    const outcome = await this.codes.require(work, 'hearing-outcomes', request.outcomeCode, '/outcomeCode');
    const dayOf = (instant: Date) => localDateIn(this.settings.timeZone, instant);
    return {
      ...{ heldOn: request.heldOn, plannedOn: dayOf(row.plannedAt), today: dayOf(work.now) },
      presence: request.presence.map(({ who, came, absenceReason }) => ({
        ...{ who, came, isExplained: absenceReason !== undefined },
      })),
      interpreterNeeded: row.interpreterNeeded,
      hasWords: request.childWords !== undefined,
      hasReason: request.notHeardReason !== undefined,
      isCustodial: outcome.attributes['custodial'] === true,
      lawyerForCustody: await this.codes.asksForLawyer(work, row.type),
    };
  }

  private keep(work: Work, row: HearingRow, request: HoldHearingRequest): void {
    const of = { hearingId: row.id, childId: row.childId };
    const { heldOn, outcomeCode, nextStep, childWords, notHeardReason = null } = request;
    work.insert(HearingRecordEntity, {
      ...{ ...of, heldOn, outcomeCode, nextStep, notHeardReason },
      childWords: this.texts.seal(row, row.id, childWords),
      ...{ recordedBy: work.actor.accountId, recordedAt: work.now },
    });
    for (const { who, came, absenceReason = null } of request.presence)
      work.insert(PresenceEntity, { id: newId(), ...of, who, came, absenceReason });
  }
}
