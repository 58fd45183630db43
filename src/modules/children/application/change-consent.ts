import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { ConsentChange } from '../contract';
import { consentLifecycle, type ConsentAction, type ConsentState } from '../domain/consent.lifecycle';
import { confirmationRules, laterActRules } from '../domain/consent.rules';
import type { ConfirmConsentRequest, WithdrawConsentRequest } from '../http/consent.requests';
import { ConsentRepository, type ConsentRow } from '../persistence/consent.repository';
import { CheckCodes } from './check-codes';
import { ConsentFiles } from './consent-files';
import { ConsentFollowers } from './follow-consents';
import { KnowCustody } from './know-custody';
import { KnowFreedom } from './know-freedom';

/** What happens to a consent after it was given: it is taken back, or confirmed after release. */
@Injectable()
export class ChangeConsent {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly codes: CheckCodes,
    private readonly followers: ConsentFollowers,
    private readonly custody: KnowCustody,
    private readonly files: ConsentFiles,
    private readonly freedom: KnowFreedom,
  ) {}

  /** Taking back takes effect at once and asks for no form; what was opened on it closes in the same transaction. */
  async withdraw(work: Work, id: string, request: WithdrawConsentRequest): Promise<ConsentRow> {
    const row = await this.consents.findToChange(work, id);
    const { reasonCode = 'no-reason-given', withdrawnBy } = request;
    await this.codes.require(work, 'consent-withdrawal-reasons', reasonCode, '/reasonCode');
    const withdrawnAt = instantOf(work, request.withdrawnAt);
    requireAll(laterActRules, { at: withdrawnAt, decidedAt: row.decidedAt, now: work.now });
    const after = await this.consents.change(work, row, {
      ...{ state: stateAfter(row, 'withdraw'), withdrawnAt, withdrawnBy },
      ...{ withdrawalReason: reasonCode, withdrawalRecordedBy: work.actor.accountId },
    });
    await this.tell(work, row, 'withdrawn');
    // Last, and answered from what is known already: the actor's own sight may rest on the consent.
    this.consents.closeBasis(work, id, 'consent-withdrawn');
    return after;
  }

  /**
   * Also one that was told as said in freedom and that the record of custody covers since.
   *
   * @throws DomainError `rule-broken` when the child was held then or nothing is to be confirmed, `not-open` when the file
   *   was given up.
   */
  async confirm(work: Work, id: string, request: ConfirmConsentRequest): Promise<ConsentRow> {
    const row = await this.consents.findToChange(work, id);
    const state = stateAfter(row, 'confirm');
    await this.files.requireOpen(work, { kind: row.fileKind, id: row.fileId });
    const confirmedAt = instantOf(work, request.confirmedAt);
    const heldThen = await this.custody.wasHeld(work, row.childId, confirmedAt);
    const toBeConfirmed = await this.freedom.isToBeConfirmed(work, row);
    const facts = { at: confirmedAt, decidedAt: row.decidedAt, now: work.now, heldThen, toBeConfirmed };
    requireAll(confirmationRules, facts);
    const confirmedBy = work.actor.accountId;
    const after = await this.consents.change(work, row, { state, confirmedAt, confirmedBy });
    await this.tell(work, row, 'confirmed');
    return after;
  }

  private async tell(work: Work, row: ConsentRow, change: ConsentChange): Promise<void> {
    const { id, childId, fileKind, fileId, purpose, person } = row;
    const file = { kind: fileKind, id: fileId };
    await this.followers.tell(work, { consentId: id, childId, file, purpose, person, change });
  }
}

const instantOf = (work: Work, told: string | undefined): Date =>
  told === undefined ? work.now : new Date(told);

/** @throws DomainError `not-open` when the consent does not stand so that it could. */
function stateAfter({ state }: ConsentRow, action: ConsentAction): ConsentState {
  const to = consentLifecycle.next(state, action);
  if (to === undefined) throw new DomainError('not-open', `consent.not-open-for-${action}`);
  return to;
}
