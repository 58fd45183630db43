import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade, type KnownCase } from '../../cases';
import { conferenceEvent } from '../contract';
import { conferenceLifecycle, type ConferenceAction } from '../domain/conference.lifecycle';
import type { ConferenceEntity } from '../persistence/conference.entity';
import { ConferenceRepository, type KnownConference } from '../persistence/conference.repository';

/** The one way in which a conference changes: what is open, the row, the event. */
@Injectable()
export class ChangeConference {
  constructor(
    private readonly conferences: ConferenceRepository,
    private readonly cases: CasesFacade,
  ) {}

  /**
   * The case is locked first: what ends it waits for its turn (ADR 43).
   *
   * @throws DomainError `not-found`, `changed-since` or `not-open`.
   */
  async begin(
    work: Work,
    id: string,
    action: ConferenceAction,
  ): Promise<{ readonly row: KnownConference; readonly file: KnownCase }> {
    const { caseId } = await this.conferences.find(work, id);
    const file = await this.cases.locked(work, caseId);
    const row = await this.conferences.findToChange(work, id);
    if (conferenceLifecycle.next(row.state, action) === undefined)
      throw new DomainError('not-open', `conference.not-open-for-${action}`);
    return { row, file };
  }

  async finish(
    work: Work,
    row: KnownConference,
    action: ConferenceAction,
    changes: Partial<ConferenceEntity> = {},
  ): Promise<void> {
    const state = conferenceLifecycle.next(row.state, action) ?? row.state;
    await this.conferences.change(work, { ...row, ...changes, state });
    work.emit(conferenceEvent(action, row, work.now));
  }
}
