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
import { CheckEntity } from '../persistence/check.entity';
import { CHECK_VERSION, CheckRepository, type CheckRow } from '../persistence/check.repository';
import { ToldCheckEntity } from '../persistence/told-check.entity';
import { AskRules } from './ask-rules';
import { CheckCompanions } from './check-companions';
import type { ProposedMeasure } from './describe-proposal';
import { GatherFacts, type GatheredFacts } from './gather-facts';

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
    private readonly rules: AskRules,
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
    const proposal = await this.beside.proposals.describe(work, request, onDay);
    const gathered = await this.gathering.gather(work, { intake, onDay, proposal });
    return this.keep(work, await this.made(work, intake, onDay, gathered), gathered.told, intake);
  }

  private async made(
    work: Work,
    intake: KnownIntake,
    onDay: LocalDate,
    { facts, placements }: GatheredFacts,
  ): Promise<CheckEntity> {
    const { accountId: checkedBy, agencyId } = work.actor;
    return {
      id: newId(),
      number: await publicNumber(work, 'E'),
      intakeId: intake.id,
      childId: intake.childId,
      agencyId,
      checkedBy,
      checkedAt: work.now,
      onDay,
      revision: await this.checks.nextRevision(work, intake.id),
      district: intake.district,
      ...(await this.rules.about(work, facts)),
      places: await this.beside.places.find(work, intake.district, placements),
    };
  }

  /** The event counts what the intake alone says, since it goes to others than who holds the file that told. */
  private async keep(
    work: Work,
    row: CheckEntity,
    told: GatheredFacts['told'],
    { id: intakeId, childNumber, childInitials }: KnownIntake,
  ): Promise<CheckRow> {
    work.insert(CheckEntity, row);
    work.saw({ kind: 'eligibility-check', id: row.id, version: CHECK_VERSION, childId: row.childId });
    const { id: checkId, onDay, agencyId, blocking } = row;
    const facts = { checkId, onDay, agencyId, blocking: blocking.length };
    work.emit({ type: ELIGIBILITY_CHECKED, subject: { kind: 'intake', id: intakeId }, facts });
    const shown = { ...row, childNumber, childInitials };
    if (!told) return shown;
    const said = await this.rules.about(work, told.facts);
    const { kind: fileKind, id: fileId, onlyToOwnAgency } = told.file;
    const onlyAgencyId = onlyToOwnAgency ? agencyId : null;
    work.insert(ToldCheckEntity, { checkId, fileKind, fileId, onlyAgencyId, ...said, closedAt: null });
    return { ...shown, ...said };
  }
}

const intakeNotUsable = (): DomainError =>
  new DomainError('invalid', 'reference-not-usable', {
    fields: [{ pointer: '/intakeId', code: 'reference-not-usable' }],
  });
