import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { ChildrenFacade } from '../../children';

/** Whose words they are about, with the key where the actor holds it. */
export interface KeyedChild {
  readonly childId: string;
  readonly wrappedKey: Buffer | null;
}

/** Where a text stands. */
export interface SessionTextPlace {
  readonly table: 'note' | 'feedback' | 'goal_step';
  readonly column: 'words' | 'remark';
  readonly row: string;
}

/** Seals and opens what is told of a child after a session, under the key of the child. */
@Injectable()
export class MetChildTexts {
  constructor(private readonly children: ChildrenFacade) {}

  /** @throws DomainError `not-permitted` where the actor does not hold the key of the child. */
  seal({ childId, wrappedKey }: KeyedChild, place: SessionTextPlace, words: string): Buffer {
    if (wrappedKey === null) throw new DomainError('not-permitted', 'session.case-not-seen');
    return this.children.sealTextWith(wrappedKey, childId, whole(place), words);
  }

  /** The words that are told; null where none are. */
  sealAny(child: KeyedChild, place: SessionTextPlace, words: string | undefined): Buffer | null {
    return words === undefined ? null : this.seal(child, place, words);
  }

  /** Null where there are none, and for who does not hold the key of the child. */
  open({ childId, wrappedKey }: KeyedChild, place: SessionTextPlace, sealed: Buffer | null): string | null {
    if (sealed === null || wrappedKey === null) return null;
    return this.children.openTextWith(wrappedKey, childId, whole(place), sealed);
  }
}

const whole = ({ table, ...place }: SessionTextPlace) => ({ table: `sessions.${table}`, ...place });

/** Where the words of an edition of a note stand. */
export const placeOfNote = (row: string): SessionTextPlace => ({ table: 'note', column: 'words', row });
