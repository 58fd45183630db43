import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade } from '../../cases';
import { sessionNoteEvent } from '../contract';
import { noteRules } from '../domain/session-note.rules';
import type { NewSessionNoteRequest } from '../http/session-note.requests';
import type { Participant } from '../persistence/participant.repository';
import { SessionNoteRepository } from '../persistence/session-note.repository';
import type { SessionEntity } from '../persistence/session.entity';
import { SessionRepository } from '../persistence/session.repository';
import { ChooseReaders } from './choose-readers';
import { SessionNoteTexts } from './session-note-texts';

/** Writes down in confidence what a session was about for one child (domain of the centre). */
@Injectable()
export class WriteSessionNote {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly cases: CasesFacade,
    private readonly notes: SessionNoteRepository,
    private readonly choosing: ChooseReaders,
    private readonly texts: SessionNoteTexts,
  ) {}

  /** @throws DomainError `not-found`, `invalid` for who takes no part, `not-permitted` to who neither leads nor is on the team. */
  async write(work: Work, sessionId: string, request: NewSessionNoteRequest): Promise<string> {
    const { row, participants } = await this.sessions.find(work, sessionId);
    const child = childOf(participants, request.caseId);
    await this.requireTheirs(work, row, child);
    requireAll(noteRules, { beginsAt: row.beginsAt, now: work.now, leftAt: child.leftAt });
    await this.choosing.require(work, child.caseId, request.readers);
    const id = newId();
    const note = {
      ...{ id, noteId: id, sessionId, caseId: child.caseId, childId: child.childId },
      ...{ authorId: work.actor.accountId, readers: [...request.readers] },
      ...{ words: this.texts.seal(child, id, request.words), edition: 1, correctsId: null },
      ...{ signedOffAt: null, version: 1, createdAt: work.now, updatedAt: work.now },
    };
    await this.notes.append(work, note);
    work.emit(sessionNoteEvent('write', note, work.now));
    return id;
  }

  private async requireTheirs(work: Work, row: SessionEntity, child: Participant): Promise<void> {
    if (!child.isCaseSeen) throw new DomainError('not-permitted', 'session.case-not-seen');
    const { accountId } = work.actor;
    if (row.facilitatorId === accountId) return;
    if (await this.cases.isOnTeam(work, child.caseId, accountId)) return;
    throw new DomainError('not-permitted', 'session-note.not-yours');
  }
}

/** @throws DomainError `invalid` for who takes no part. */
function childOf(participants: readonly Participant[], caseId: string): Participant {
  const found = participants.find((one) => one.caseId === caseId);
  if (found) return found;
  const fields = [{ pointer: '/caseId', code: 'reference-not-usable' }];
  throw new DomainError('invalid', 'fields-invalid', { fields });
}
