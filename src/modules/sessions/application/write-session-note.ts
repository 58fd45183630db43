import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { sessionNoteEvent } from '../contract';
import { noteRules } from '../domain/session-note.rules';
import type { NewSessionNoteRequest } from '../http/session-note.requests';
import { SessionNoteRepository } from '../persistence/session-note.repository';
import { ChooseReaders } from './choose-readers';
import { FindMetChild } from './find-met-child';
import { MetChildTexts, placeOfNote } from './met-child-texts';

/** Writes down in confidence what a session was about for one child (domain of the centre). */
@Injectable()
export class WriteSessionNote {
  constructor(
    private readonly meeting: FindMetChild,
    private readonly notes: SessionNoteRepository,
    private readonly choosing: ChooseReaders,
    private readonly texts: MetChildTexts,
  ) {}

  /** @throws DomainError `not-found`, `invalid` for who takes no part, `not-permitted` to who neither leads nor is on the team. */
  async write(work: Work, sessionId: string, request: NewSessionNoteRequest): Promise<string> {
    const { row, child } = await this.meeting.find(work, sessionId, request.caseId);
    requireAll(noteRules, { beginsAt: row.beginsAt, now: work.now, leftAt: child.leftAt });
    await this.choosing.require(work, child.caseId, request.readers);
    const id = newId();
    const note = {
      ...{ id, noteId: id, sessionId, caseId: child.caseId, childId: child.childId },
      ...{ authorId: work.actor.accountId, readers: [...request.readers] },
      ...{ words: this.texts.seal(child, placeOfNote(id), request.words), edition: 1, correctsId: null },
      ...{ signedOffAt: null, version: 1, createdAt: work.now, updatedAt: work.now },
    };
    await this.notes.append(work, note);
    work.emit(sessionNoteEvent('write', note, work.now));
    return id;
  }
}
