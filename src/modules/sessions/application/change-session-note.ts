import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { sessionNoteEvent } from '../contract';
import { sessionNoteLifecycle, stateOfNote, type SessionNoteAction } from '../domain/session-note.lifecycle';
import type { AmendSessionNoteRequest, NameReadersRequest } from '../http/session-note.requests';
import { SessionNoteRepository, type SessionNote } from '../persistence/session-note.repository';
import { ChooseReaders } from './choose-readers';
import { MetChildTexts, placeOfNote } from './met-child-texts';

/** What its author does with a note: amend it, stand by it, name who may read it. Nothing of it is lost. */
@Injectable()
export class ChangeSessionNote {
  constructor(
    private readonly notes: SessionNoteRepository,
    private readonly choosing: ChooseReaders,
    private readonly texts: MetChildTexts,
  ) {}

  /** Another edition, for the same readers. @throws DomainError `duplicate` where somebody amends it at the same time. */
  async amend(work: Work, id: string, { words }: AmendSessionNoteRequest): Promise<void> {
    const last = await this.begin(work, id, 'amend');
    const editionId = newId();
    const { noteId, sessionId, caseId, childId, authorId, readers, edition, version } = last;
    const after = {
      ...{ id: editionId, noteId, sessionId, caseId, childId, authorId, readers },
      ...{
        words: this.texts.seal(last, placeOfNote(editionId), words),
        edition: edition + 1,
        correctsId: last.id,
      },
      ...{ signedOffAt: null, version: version + 1, createdAt: work.now, updatedAt: work.now },
    };
    await this.notes.append(work, after);
    work.emit(sessionNoteEvent('amend', after, work.now));
  }

  /** The author stands by the last edition. */
  async signOff(work: Work, id: string): Promise<void> {
    const last = await this.begin(work, id, 'sign-off');
    await this.notes.signOff(work, last);
    work.emit(sessionNoteEvent('sign-off', last, work.now));
  }

  /** In the place of those who were named before, of all editions. */
  async nameReaders(work: Work, id: string, { readers }: NameReadersRequest): Promise<void> {
    const last = await this.begin(work, id, 'name-readers');
    await this.choosing.require(work, last.caseId, readers);
    await this.notes.nameReaders(work, last, readers);
    work.emit(sessionNoteEvent('name-readers', last, work.now));
  }

  /** @throws DomainError `not-found`, `not-permitted` to who reads it and did not write it, `changed-since` or `not-open`. */
  private async begin(work: Work, id: string, action: SessionNoteAction): Promise<SessionNote> {
    const last = await this.notes.findToChange(work, id, action === 'amend' ? 'amend' : 'change');
    if (last.authorId !== work.actor.accountId)
      throw new DomainError('not-permitted', 'session-note.not-yours');
    if (sessionNoteLifecycle.next(stateOfNote(last), action) === undefined)
      throw new DomainError('not-open', `session-note.not-open-for-${action}`);
    return last;
  }
}
