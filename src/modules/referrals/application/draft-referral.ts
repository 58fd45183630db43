import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import { publicNumber } from '../../../platform/persistence/public-number';
import type { Work } from '../../../platform/persistence/work';
import { IntakeFacade, type KnownIntake } from '../../intake';
import { referralEvent } from '../contract';
import { draftingRules } from '../domain/drafting.rules';
import type { NewReferralRequest } from '../http/referral.requests';
import { ReferralEntity } from '../persistence/referral.entity';
import type { ReferralRow } from '../persistence/referral.repository';
import { ReferralTransitionEntity } from '../persistence/referral-transition.entity';
import { CheckContent } from './check-content';
import { isDecidedOtherwise } from './decided-otherwise';
import { GravityOfActs } from './gravity-of-acts';
import { drafted, newReferral } from './new-referral';
import { ReferralTextsVault } from './referral-texts';
import { RunClock } from './run-clock';
import { ShareReferral } from './share-referral';

/** Drafts a referral on a registered intake. */
@Injectable()
export class DraftReferral {
  constructor(
    private readonly intakes: IntakeFacade,
    private readonly content: CheckContent,
    private readonly texts: ReferralTextsVault,
    private readonly clocks: RunClock,
    private readonly gravity: GravityOfActs,
    private readonly sharing: ShareReferral,
  ) {}

  async draft(work: Work, request: NewReferralRequest): Promise<ReferralRow> {
    // Sent together and answered in this order: what is known of the intake is read when it is held.
    const [, intake, number] = await Promise.all([
      this.intakes.hold(work, request.intakeId),
      this.intakes.known(work, request.intakeId),
      publicNumber(work, 'R'),
      this.content.check(work, request),
    ]);
    const row = await this.rowOf(work, request, usable(intake, request), number);
    this.sharing.withOwnUnit(work, row);
    work.insert(ReferralEntity, row);
    work.insert(ReferralTransitionEntity, drafted(work, row));
    const facts = { agencyId: work.actor.agencyId, basis: row.basis, stage: row.stage };
    work.emit(referralEvent('referral.drafted.v1', row.id, facts));
    work.saw({ kind: 'referral', id: row.id, version: 1, childId: row.childId });
    return row;
  }

  private async rowOf(
    work: Work,
    request: NewReferralRequest,
    intake: KnownIntake,
    number: string,
  ): Promise<ReferralRow> {
    const id = newId();
    const { summary: told } = request;
    const owner = { id, childId: intake.childId, wrappedKey: intake.wrappedKey };
    const summary = told === undefined ? null : this.texts.seal(owner, 'summary', told);
    const isCharged = request.basis === 'diversion';
    const gravity = isCharged ? await this.gravity.gravest(work, intake.actsThatCount) : null;
    const clock = await this.clocks.forState(work, 'drafted');
    return newReferral(work, request, intake, { id, number, summary, gravity, clock });
  }
}

/**
 * @throws DomainError `invalid` for an intake that is not there, not finished, given up or recorded in error, `rule-broken`
 *   where the child has nothing to answer for.
 */
function usable(intake: KnownIntake | undefined, { basis }: NewReferralRequest): KnownIntake {
  if (!intake) throw unusable('reference-not-usable');
  if (intake.state === 'drafted' || intake.state === 'discarded') throw unusable('intake-not-registered');
  if (intake.state === 'recorded-in-error') throw unusable('intake-recorded-in-error');
  const { state, decision, acts } = intake;
  const decidedOtherwise = isDecidedOtherwise(decision);
  requireAll(draftingRules, { basis, isProtected: state === 'protected', decidedOtherwise, acts });
  return intake;
}

const unusable = (code: string) =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer: '/intakeId', code }] });
