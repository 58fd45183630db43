import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { cancelledAs } from '../domain/attendance';
import { cancellingRules } from '../domain/attendance.rules';
import type { CancelSessionRequest } from '../http/session.requests';
import { ParticipantRepository, type Participant } from '../persistence/participant.repository';
import { ChangeSession } from './change-session';
import { SessionTexts } from './session-texts';

/** Calls a session off; what that is for the children, the data of the reason says (domain §4). */
@Injectable()
export class CancelSession {
  constructor(
    private readonly changing: ChangeSession,
    private readonly participants: ParticipantRepository,
    private readonly reference: ReferenceFacade,
    private readonly texts: SessionTexts,
  ) {}

  async cancel(work: Work, id: string, { reasonCode, note }: CancelSessionRequest): Promise<void> {
    const { row, participants } = await this.changing.begin(work, id, 'cancel');
    const children = await this.participants.count(work, id);
    requireAllSeen(participants, children);
    const { attributes } = await this.reference.requireCodeToday(work, {
      ...{ list: 'session-cancel-reasons', code: reasonCode, pointer: '/reasonCode' },
    });
    const isCentresFault = attributes['centresFault'] === true;
    requireAll(cancellingRules, { isCentresFault, children });
    const transitionId = newId();
    await this.changing.finish(work, row, 'cancel', {
      changes: { cancelReason: reasonCode, cancelledAs: cancelledAs(isCentresFault) },
      reason: { transitionId, reasonCode, note: this.texts.sealNote(transitionId, note) },
    });
  }
}

/** @throws DomainError `not-permitted` to who is in conflict with a child for whom it would be written down. */
function requireAllSeen(participants: readonly Participant[], children: number): void {
  if (participants.filter(({ leftAt }) => leftAt === null).length === children) return;
  throw new DomainError('not-permitted', 'session.child-not-seen');
}
