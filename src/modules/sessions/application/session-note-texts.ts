import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { ChildrenFacade } from '../../children';
import type { SessionNote } from '../persistence/session-note.repository';

/** Whose words they are about, with the key where the actor holds it. */
interface Keyed {
  readonly childId: string;
  readonly wrappedKey: Buffer | null;
}

/** Seals and opens the words of notes under the key of the child. */
@Injectable()
export class SessionNoteTexts {
  constructor(private readonly children: ChildrenFacade) {}

  /** @throws DomainError `not-permitted` where the actor does not hold the key of the child. */
  seal({ childId, wrappedKey }: Keyed, editionId: string, words: string): Buffer {
    if (wrappedKey === null) throw new DomainError('not-permitted', 'session.case-not-seen');
    return this.children.sealTextWith(wrappedKey, childId, placeOf(editionId), words);
  }

  /** Null for who does not hold the key of the child any more. */
  open({ id, childId, wrappedKey, words }: SessionNote): string | null {
    return wrappedKey === null ? null : this.children.openTextWith(wrappedKey, childId, placeOf(id), words);
  }
}

const placeOf = (row: string) => ({ table: 'sessions.note', column: 'words', row });
