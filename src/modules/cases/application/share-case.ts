import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { type Level, NeedToKnowFacade } from '../../children';
import { WORKER } from '../domain/case';
import type { CaseEntity } from '../persistence/case.entity';
import { CIVIL_REFERRERS, COORDINATORS, REFERRERS } from '../policy/case.policy';

/**
 * Who needs to know of a case. Everything rests on the case itself: what is opened for it closes with it, whatever becomes of
 * the referral, and a case without a referral is no other.
 */
@Injectable()
export class ShareCase {
  constructor(private readonly needToKnow: NeedToKnowFacade) {}

  /** A new case is the coordinators' of its centre. */
  withCentre(work: Work, { id, childId }: Pick<CaseEntity, 'id' | 'childId'>): void {
    this.needToKnow.openFile(work, {
      childId,
      file: { kind: 'case', id },
      grantee: { kind: 'agency', id: work.actor.agencyId },
      forRoles: COORDINATORS,
      level: 'record',
      basis: { kind: 'case', id },
    });
  }

  /** Who referred follows how it goes on, and reads nothing of it; of help without a charge the police follow nothing. */
  withReferrer(work: Work, { id, childId, basis }: CaseEntity, agencyId: string): void {
    this.needToKnow.openFile(work, {
      childId,
      file: { kind: 'case', id },
      grantee: { kind: 'agency', id: agencyId },
      forRoles: basis === 'voluntary-support' ? CIVIL_REFERRERS : REFERRERS,
      level: 'status',
      basis: { kind: 'case', id },
    });
  }

  /** Who answers for the case needs the record of the child; who helps on it must know who the child is. */
  withMember(work: Work, row: CaseEntity, accountId: string, part: string): void {
    // A coordinator sees it already, and nobody opens a file to themselves.
    if (accountId === work.actor.accountId) return;
    const file = { kind: 'case', id: row.id } as const;
    const child = { kind: 'child', id: row.childId } as const;
    this.open(work, row, { accountId, file, level: 'record' });
    this.open(work, row, { accountId, file: child, level: part === WORKER ? 'record' : 'identity' });
    // Who answers for what was ordered knows the conditions.
    if (part !== WORKER || row.orderId === null || row.orderEndedAt !== null) return;
    this.open(work, row, { accountId, file: { kind: 'order', id: row.orderId }, level: 'record' });
  }

  /** All that was opened for the case to one person, at once. */
  endFor(work: Work, { id }: Pick<CaseEntity, 'id'>, accountId: string, reason: string): void {
    this.needToKnow.closeFiles(work, { kind: 'case', id }, accountId, reason);
  }

  /** Who meets the child is not told of support any more. */
  endSignal(work: Work, referralId: string): void {
    this.needToKnow.endOpenCase(work, { kind: 'referral', id: referralId });
  }

  /** Support runs again; of voluntary support nobody is told. */
  signalAgain(work: Work, { basis, childId, centreAgencyId: agencyId, referralId }: CaseEntity): void {
    if (basis !== 'diversion' || referralId === null) return;
    this.needToKnow.signalOpenCase(work, { childId, agencyId, basis: { kind: 'referral', id: referralId } });
  }

  private open(work: Work, { id, childId }: CaseEntity, { accountId, file, level }: Opening): void {
    const grantee = { kind: 'person', id: accountId } as const;
    this.needToKnow.openFile(work, { childId, file, grantee, level, basis: { kind: 'case', id } });
  }
}

interface Opening {
  readonly accountId: string;
  readonly file: { readonly kind: 'case' | 'child' | 'order'; readonly id: string };
  readonly level: Level;
}
