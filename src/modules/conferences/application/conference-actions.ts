import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { goesOn } from '../../cases';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { conferenceLifecycle, type ConferenceAction } from '../domain/conference.lifecycle';
import type { ConferenceActionResponse } from '../http/conference.response';
import type { ConferenceGuestEntity } from '../persistence/conference-guest.entity';
import type { ConferenceStepEntity } from '../persistence/conference-step.entity';
import type { KnownConference } from '../persistence/conference.repository';
import { CONVENING } from '../policy/conference.policy';

/** Who is invited, and what was agreed. */
interface Agreed {
  readonly guests: readonly ConferenceGuestEntity[];
  readonly steps: readonly ConferenceStepEntity[];
}

/** What the actor may do with a conference now, and for what is closed, why. */
@Injectable()
export class ConferenceActions {
  constructor(private readonly table: PermissionTable) {}

  of({ actor }: Work, row: KnownConference, agreed: Agreed): ConferenceActionResponse[] {
    return conferenceLifecycle.actions
      .filter((action) => this.table.allows(actor.roles, `conference.${action}`))
      .map((action) => {
        const because = whyClosed(actor, row, action, agreed);
        return because === undefined ? { action, open: true } : { action, open: false, because };
      });
  }
}

function whyClosed(
  actor: Work['actor'],
  { state, caseState }: KnownConference,
  action: ConferenceAction,
  agreed: Agreed,
): string | undefined {
  const notOpen = `conference.not-open-for-${action}`;
  if (conferenceLifecycle.next(state, action) === undefined) return notOpen;
  if (action === 'amend' && !goesOn(caseState)) return 'conference.work-does-not-go-on';
  return action === 'settle' && !hasStepToSettle(actor, agreed) ? notOpen : undefined;
}

/** Who convenes settles each step, others their own. */
function hasStepToSettle({ roles, accountId }: Work['actor'], { guests, steps }: Agreed): boolean {
  const open = steps.filter(({ state }) => state === 'open');
  if (CONVENING.some((role) => roles.includes(role))) return open.length > 0;
  return open.some(({ guestId }) =>
    guests.some((guest) => guest.id === guestId && guest.accountId === accountId),
  );
}
