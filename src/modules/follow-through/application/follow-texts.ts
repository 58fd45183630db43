import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { KnownCase } from '../../cases';
import { ChildrenFacade } from '../../children';

type Keyed = Pick<KnownCase, 'childId' | 'wrappedKey'>;

/** Where a text stands; where a row has no id of its own, its whole key names it. */
export interface FollowPlace {
  readonly table: 'progress_review' | 'goal_progress' | 'difficulty' | 'difficulty_response';
  readonly column: string;
  readonly row: string;
}

/** Opens a text for who holds the key of the child. */
export type OpenedText = (place: FollowPlace, sealed: Buffer | null) => string | null;

/** Seals and opens what is told in words, under the key of the child. */
@Injectable()
export class FollowTexts {
  constructor(private readonly children: ChildrenFacade) {}

  /** @throws DomainError `not-permitted` when the actor does not hold the key. */
  seal({ childId, wrappedKey }: Keyed, { table, ...place }: FollowPlace, text: string): Buffer {
    if (wrappedKey === null) throw new DomainError('not-permitted', 'child.key-not-open');
    const whole = { table: `follow_through.${table}`, ...place };
    return this.children.sealTextWith(wrappedKey, childId, whole, text);
  }

  /** The words that are told; null where none are. */
  sealAny(file: Keyed, place: FollowPlace, text: string | undefined): Buffer | null {
    return text === undefined ? null : this.seal(file, place, text);
  }

  /** Null when there is no text, or the actor does not hold the key. */
  open({ childId, wrappedKey }: Keyed, { table, ...place }: FollowPlace, sealed: Buffer | null) {
    if (sealed === null || wrappedKey === null) return null;
    const whole = { table: `follow_through.${table}`, ...place };
    return this.children.openTextWith(wrappedKey, childId, whole, sealed);
  }
}
