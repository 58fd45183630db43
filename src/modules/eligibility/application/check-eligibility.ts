import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import { publicNumber } from '../../../platform/persistence/public-number';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { IntakeFacade, type KnownIntake } from '../../intake';
import { ELIGIBILITY_CHECKED } from '../contract';
import { checkRules } from '../domain/check.rules';
import { judge, overallOf } from '../domain/judge';
import { CheckEntity } from '../persistence/check.entity';
import { CheckRepository, type CheckRow } from '../persistence/check.repository';
import { RuleVersionRepository } from '../persistence/rule-version.repository';
import { CheckCompanions } from './check-companions';
import type { ProposedMeasure } from './describe-proposal';
import { GatherFacts } from './gather-facts';

/** What is asked of a check. */
export interface CheckRequest extends ProposedMeasure {
  readonly intakeId: string;
  /** Whose law and rules; today when left out. */
  readonly onDay?: LocalDate;
}

/** Asks the rules of a day about an intake and keeps what they say, for ever as it was. */
@Injectable()
export class CheckEligibility {
  constructor(
    private readonly intakes: IntakeFacade,
    private readonly checks: CheckRepository,
    private readonly rules: RuleVersionRepository,
    private readonly gathering: GatherFacts,
    private readonly beside: CheckCompanions,
    private readonly settings: PlatformSettings,
  ) {}

  async check(work: Work, request: CheckRequest): Promise<CheckRow> {
    const intake = await this.intakes.known(work, request.intakeId);
    if (!intake) throw intakeNotUsable();
    const today = localDateIn(this.settings.timeZone, work.now);
    const onDay = request.onDay ?? today;
    const actDays = intake.acts.map(({ committedOn }) => committedOn);
    requireAll(checkRules, { intakeState: intake.state, onDay, today, actDays });
    const row = await this.judged(work, intake, onDay, request);
    work.insert(CheckEntity, row);
    work.emit({
      type: ELIGIBILITY_CHECKED,
      subject: { kind: 'intake', id: intake.id },
      facts: { checkId: row.id, onDay, agencyId: row.agencyId, blocking: row.blocking.length },
    });
    return { ...row, childNumber: intake.childNumber, childInitials: intake.childInitials };
  }

  private async judged(
    work: Work,
    intake: KnownIntake,
    onDay: LocalDate,
    request: CheckRequest,
  ): Promise<CheckEntity> {
    const proposal = await this.beside.proposals.describe(work, request, onDay);
    const { facts, placements } = await this.gathering.gather(work, { intake, onDay, proposal });
    const findings = judge(facts, await this.rules.inForceOn(work, onDay));
    const { blocking, review, warnings } = overallOf(findings);
    return {
      id: newId(),
      number: await publicNumber(work, 'E'),
      intakeId: intake.id,
      childId: intake.childId,
      agencyId: work.actor.agencyId,
      checkedBy: work.actor.accountId,
      checkedAt: work.now,
      onDay,
      revision: await this.checks.nextRevision(work, intake.id),
      district: intake.district,
      facts,
      findings,
      blocking,
      review,
      warnings,
      places: await this.beside.places.find(work, intake.district, placements),
    };
  }
}

const intakeNotUsable = (): DomainError =>
  new DomainError('invalid', 'reference-not-usable', {
    fields: [{ pointer: '/intakeId', code: 'reference-not-usable' }],
  });
