import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade, goesOn } from '../../cases';
import { ReferenceFacade } from '../../reference';
import { ChildTextsFacade } from '../../children';
import { conferenceEvent } from '../contract';
import { conferenceLifecycle } from '../domain/conference.lifecycle';
import { invitationRules } from '../domain/invitation.rules';
import type { AmendConferenceRequest, ConveneRequest } from '../http/conference.requests';
import { ConferenceEntity } from '../persistence/conference.entity';
import { ConferenceRepository } from '../persistence/conference.repository';
import { ChangeConference } from './change-conference';
import { InviteGuests } from './invite-guests';

/** Nothing was recorded of it yet. */
const NOT_HELD = {
  ...{ heldAt: null, childHeard: null, childWords: null, notHeardReason: null },
  ...{ cancelReason: null, endedBy: null, endedAt: null },
};

/** Invites people to speak about the case of a child, and invites them anew. */
@Injectable()
export class ConveneConference {
  constructor(
    private readonly changing: ChangeConference,
    private readonly conferences: ConferenceRepository,
    private readonly cases: CasesFacade,
    private readonly reference: ReferenceFacade,
    private readonly inviting: InviteGuests,
    private readonly texts: ChildTextsFacade,
  ) {}

  /** Answers the id. @throws DomainError `rule-broken` where the work does not go on, or a guest is in conflict. */
  async convene(work: Work, { caseId, purposeCode, guests, ...asked }: ConveneRequest): Promise<string> {
    const file = await this.cases.locked(work, caseId);
    const wanted = { list: 'conference-purposes', code: purposeCode, pointer: '/purposeCode' } as const;
    await this.reference.requireCodeToday(work, wanted);
    await this.inviting.check(work, guests);
    const plannedAt = new Date(asked.plannedAt);
    const isGuestInConflict = await this.inviting.isOneInConflict(work, caseId, guests);
    const isWorkGoingOn = goesOn(file.state);
    requireAll(invitationRules, { isWorkGoingOn, plannedAt, now: work.now, isGuestInConflict });
    const { childId, centreAgencyId } = file;
    const id = newId();
    const place = this.texts.seal(
      file,
      { table: 'conferences.conference', column: 'place', row: id },
      asked.place,
    );
    const row: ConferenceEntity = {
      ...{ id, caseId, childId, centreAgencyId, state: conferenceLifecycle.initial, purposeCode },
      ...{ plannedAt, place, convenedBy: work.actor.accountId, ...NOT_HELD },
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
    work.insert(ConferenceEntity, row);
    this.inviting.invite(work, id, file, guests);
    work.emit(conferenceEvent('convene', row, work.now));
    return id;
  }

  /** What is not said anew stays as it was. */
  async amend(work: Work, id: string, { plannedAt, place, guests }: AmendConferenceRequest): Promise<void> {
    const { row, file } = await this.changing.begin(work, id, 'amend');
    if (guests) await this.inviting.check(work, guests);
    const invited = guests ?? (await this.conferences.guestsOf(work, id));
    requireAll(invitationRules, {
      isWorkGoingOn: goesOn(file.state),
      plannedAt: plannedAt === undefined ? work.now : new Date(plannedAt),
      now: work.now,
      isGuestInConflict: await this.inviting.isOneInConflict(work, row.caseId, invited),
    });
    if (guests) {
      this.conferences.uninviteAll(work, id);
      this.inviting.invite(work, id, file, guests);
    }
    await this.changing.finish(work, row, 'amend', {
      ...(plannedAt !== undefined && { plannedAt: new Date(plannedAt) }),
      ...(place !== undefined && {
        place: this.texts.seal(file, { table: 'conferences.conference', column: 'place', row: id }, place),
      }),
    });
  }
}
