import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { ChildrenFacade } from '../../children';
import type { Participant } from '../persistence/participant.repository';

/** Seals and opens the words of a child under its key. */
@Injectable()
export class ContestTexts {
  constructor(private readonly children: ChildrenFacade) {}

  /** @throws DomainError `not-permitted` where the actor does not hold the key of the child. */
  seal({ childId, wrappedKey }: Participant, contestId: string, words?: string): Buffer | null {
    if (words === undefined) return null;
    if (wrappedKey === null) throw new DomainError('not-permitted', 'session.case-not-seen');
    return this.children.sealTextWith(wrappedKey, childId, placeOf(contestId), words);
  }

  /** Null for who leads the session and does not see the case. */
  open(child: Participant | undefined, contestId: string, sealed: Buffer | null): string | null {
    if (!child?.wrappedKey || !child.isCaseSeen || sealed === null) return null;
    return this.children.openTextWith(child.wrappedKey, child.childId, placeOf(contestId), sealed);
  }
}

const placeOf = (row: string) => ({ table: 'sessions.contest', column: 'words', row });
