import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { caseEvent, type ToldAct } from '../contract';
import type { CaseState } from '../domain/case.lifecycle';
import type { CaseEntity } from '../persistence/case.entity';
import { CaseTransitionEntity } from '../persistence/case-transition.entity';

/** What is kept of an act. */
export interface DoneAct {
  readonly act: ToldAct;
  readonly from: CaseState | null;
  readonly reasonCode: string | null;
}

type ToldCase = Pick<CaseEntity, 'id' | 'childId' | 'basis' | 'referralId' | 'centreAgencyId' | 'state'>;

/** History and event of whatever is done with a case. */
@Injectable()
export class TellCase {
  constructor(private readonly table: PermissionTable) {}

  tell(work: Work, row: CaseEntity, done: DoneAct): void {
    work.insert(CaseTransitionEntity, {
      ...{ id: newId(), caseId: row.id, fromState: done.from, action: done.act, toState: row.state },
      ...{ byAccount: work.actor.accountId, agencyId: work.actor.agencyId, role: this.roleOf(work) },
      ...{ at: work.now, reasonCode: done.reasonCode },
    });
    this.emit(work, row, done);
  }

  /** The event alone, where the history is written already. */
  emit(work: Work, row: ToldCase, { act, from, reasonCode }: DoneAct): void {
    const { id, childId, basis, referralId, centreAgencyId, state: to } = row;
    const { agencyId: byAgencyId } = work.actor;
    const at = work.now.toISOString();
    const facts = { childId, basis, referralId, centreAgencyId, from, to, byAgencyId, at, reasonCode };
    work.emit(caseEvent(act, id, facts));
  }

  /** Of several roles the one that permits what is done. */
  roleOf({ actor, permission }: Work): string {
    const permitting = this.table.rolesOf(permission);
    return actor.roles.find((role) => permitting.includes(role)) ?? actor.roles[0] ?? '';
  }
}
