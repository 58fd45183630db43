import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { cancelledAs } from '../domain/attendance';
import { cancellingRules } from '../domain/attendance.rules';
import type { CancelSessionRequest } from '../http/session.requests';
import type { ReadSession } from '../persistence/session.repository';
import { ChangeSession } from './change-session';
import { SessionTexts } from './session-texts';

/** Calls a session off; what that is for the children, the data of the reason says (domain §4). */
@Injectable()
export class CancelSession {
  constructor(
    private readonly changing: ChangeSession,
    private readonly reference: ReferenceFacade,
    private readonly texts: SessionTexts,
  ) {}

  async cancel(work: Work, id: string, request: CancelSessionRequest): Promise<void> {
    await this.callOff(work, await this.changing.begin(work, id, 'cancel'), request);
  }

  /** The same for one of several that are called off together: the version of what they belong to was asked for. */
  async cancelAnyway(work: Work, id: string, request: CancelSessionRequest): Promise<void> {
    await this.callOff(work, await this.changing.beginAnyway(work, id, 'cancel'), request);
  }

  private async callOff(
    work: Work,
    { row, children, untold }: ReadSession,
    { reasonCode, note }: CancelSessionRequest,
  ): Promise<void> {
    const { attributes } = await this.reference.requireCodeToday(work, {
      ...{ list: 'session-cancel-reasons', code: reasonCode, pointer: '/reasonCode' },
    });
    const isCentresFault = attributes['centresFault'] === true;
    requireAll(cancellingRules, { isCentresFault, children, untold });
    const transitionId = newId();
    await this.changing.finish(work, row, 'cancel', {
      changes: { cancelReason: reasonCode, cancelledAs: cancelledAs(isCentresFault) },
      reason: { transitionId, reasonCode, note: this.texts.sealNote(transitionId, note) },
    });
  }
}
