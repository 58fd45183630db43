import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { goesOn } from '../../cases';
import { restorativeLifecycle, type RestorativeAction } from '../domain/restorative.lifecycle';
import type { RestorativeActionResponse } from '../http/restorative.response';
import type { KnownProcess } from '../persistence/restorative.repository';
import { OPENING } from '../policy/restorative.policy';

/** What is the mediator’s alone (ECOSOC 2002/12 §18). */
const OF_MEDIATOR: readonly RestorativeAction[] = [
  ...(['add-party', 'answer', 'withdraw', 'keep-contact', 'prepare', 'hold', 'propose', 'agree'] as const),
  'move-due',
];
/** What who mediates, answers for the case or coordinates does. */
const OF_LEADING: readonly RestorativeAction[] = [
  ...(['settle', 'record-part', 'verify-part', 'mark-part-in-error', 'fulfil', 'end'] as const),
];
/** Of these the rules ask whether the work goes on. */
const WHILE_WORK_GOES_ON: readonly RestorativeAction[] = [
  ...(['appoint', 'hold', 'propose', 'agree', 'move-due'] as const),
];

/** What the actor may do with a process now, and for what is closed, why. */
@Injectable()
export class RestorativeActions {
  constructor(private readonly table: PermissionTable) {}

  of({ actor }: Work, row: KnownProcess): RestorativeActionResponse[] {
    return restorativeLifecycle.actions
      .filter((action) => this.table.allows(actor.roles, `restorative.${action}`))
      .map((action) => {
        const because = whyClosed(actor, row, action);
        return because === undefined ? { action, open: true } : { action, open: false, because };
      });
  }
}

function whyClosed(
  { accountId, roles }: Work['actor'],
  { state, caseState, mediatorId }: KnownProcess,
  action: RestorativeAction,
): string | undefined {
  if (restorativeLifecycle.next(state, action) === undefined) return `restorative.not-open-for-${action}`;
  const isMediator = mediatorId === accountId;
  if (OF_MEDIATOR.includes(action) && !isMediator) return 'restorative.not-the-mediator';
  const leads = isMediator || OPENING.some((role) => roles.includes(role));
  if (OF_LEADING.includes(action) && !leads) return 'restorative.not-the-mediator';
  if (WHILE_WORK_GOES_ON.includes(action) && !goesOn(caseState)) return 'restorative.work-does-not-go-on';
  return undefined;
}
