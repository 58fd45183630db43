import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { conferenceLifecycle, type ConferenceAction } from '../domain/conference.lifecycle';
import type { ConferenceActionResponse } from '../http/conference.response';
import type { ConferenceStepEntity } from '../persistence/conference-step.entity';
import type { KnownConference } from '../persistence/conference.repository';

/** What the actor may do with a conference now, and for what is closed, why. */
@Injectable()
export class ConferenceActions {
  constructor(private readonly table: PermissionTable) {}

  of(
    { actor }: Work,
    row: KnownConference,
    steps: readonly ConferenceStepEntity[],
  ): ConferenceActionResponse[] {
    const isOpen = (action: ConferenceAction) =>
      row.closedAt === null &&
      conferenceLifecycle.next(row.state, action) !== undefined &&
      (action !== 'settle' || steps.some(({ state }) => state === 'open'));
    return conferenceLifecycle.actions
      .filter((action) => this.table.allows(actor.roles, `conference.${action}`))
      .map((action) =>
        isOpen(action)
          ? { action, open: true }
          : { action, open: false, because: `conference.not-open-for-${action}` },
      );
  }
}
