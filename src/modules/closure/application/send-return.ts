import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import { CaseReturnsFacade } from '../../cases';
import { returnLifecycle, type ReturnAction, type ReturnState } from '../domain/return.lifecycle';
import { decliningReturnRules, sendingReturnRules } from '../domain/return.rules';
import type { DeclineReturnRequest } from '../http/case-return.requests';
import { CaseReturnRepository, type CaseReturnRow } from '../persistence/case-return.repository';
import { CheckCodes } from './check-codes';
import { GatherReturn } from './gather-return';
import { ReturnTerms } from './return-terms';

/** A coordinator lets a case go back to the authority, or not; never who asked (TR 14; BR 6.2). */
@Injectable()
export class SendReturn {
  constructor(
    private readonly cases: CaseReturnsFacade,
    private readonly returns: CaseReturnRepository,
    private readonly terms: ReturnTerms,
    private readonly gathering: GatherReturn,
    private readonly codes: CheckCodes,
    private readonly access: AccessFacade,
  ) {}

  /** The case has its history first, so that who was faster is told apart from who was wrong. */
  async send(work: Work, caseId: string): Promise<void> {
    const before = await this.returns.lastOf(work, caseId);
    const file = await this.cases.send(work, caseId, before?.reasonCode ?? 'other');
    const { row, state } = requireWaiting(before, 'send');
    const { isAskedFor } = await this.terms.whoAsks(work, row.reasonCode);
    const { stepHolds, ...told } = await this.gathering.of(work, file, row);
    await this.requireAuthority(work, told.authorityAgencyId);
    requireAll(sendingReturnRules, {
      ...{ askedBy: row.askedBy, decidedBy: work.actor.accountId, isAskedFor, now: work.now },
      ...{ stepHolds, objectionUntil: row.objectionUntil },
    });
    const decided = { decidedBy: work.actor.accountId, decidedAt: work.now };
    const clock = await this.terms.answerClock(work);
    await this.returns.decide(work, { ...row, ...decided, ...clock, ...told, state });
  }

  async decline(work: Work, caseId: string, { reasonCode }: DeclineReturnRequest): Promise<void> {
    await this.cases.decline(work, caseId, reasonCode);
    await this.codes.require(work, 'case-return-decline-reasons', reasonCode, '/reasonCode');
    const { row, state } = requireWaiting(await this.returns.lastOf(work, caseId), 'decline');
    const decided = { decidedBy: work.actor.accountId, decidedAt: work.now };
    requireAll(decliningReturnRules, { askedBy: row.askedBy, decidedBy: decided.decidedBy });
    await this.returns.decide(work, { ...row, ...decided, state, declineReason: reasonCode });
  }

  /** A case that is given back to nobody would wait for ever. */
  private async requireAuthority(work: Work, agencyId: string | null): Promise<void> {
    if (agencyId === null) throw new DomainError('not-open', 'case.no-authority-to-return-to');
    if ((await this.access.agencyInForce(work, agencyId)) === undefined)
      throw new DomainError('not-open', 'case.authority-not-in-force');
  }
}

/** @throws DomainError `not-open` where nobody has asked. */
function requireWaiting(
  row: CaseReturnRow | undefined,
  action: ReturnAction,
): { readonly row: CaseReturnRow; readonly state: ReturnState } {
  const state = row && returnLifecycle.next(row.state, action);
  if (!row || state === undefined) throw new DomainError('not-open', 'closure.return-not-asked');
  return { row, state };
}
