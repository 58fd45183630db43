import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import { requirePurposeOfReferrer } from '../../../platform/http/require-purpose';
import type { ReferralStatusResponse } from '../http/referral-status.response';
import { showReferralStatus } from '../http/show-referral-status';
import { ReferralStatusRepository, type ReferralStatusRow } from '../persistence/referral-status.repository';
import { LookThroughWindow } from './look-through-window';

/** The window of a unit on what it referred. */
@Injectable()
export class FindReferralStatus extends LookThroughWindow<ReferralStatusRow, ReferralStatusResponse> {
  constructor(rows: ReferralStatusRepository, cursors: Cursors) {
    super({
      name: 'referral-status',
      rows,
      cursors,
      requirePurpose: requirePurposeOfReferrer,
      show: showReferralStatus,
    });
  }
}
