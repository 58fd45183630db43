import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { KnownCase } from '../../cases';
import { ChildrenFacade } from '../../children';

type Keyed = Pick<KnownCase, 'childId' | 'wrappedKey'>;

/** Where a text of a finding stands: the column, and the whole key of its row. */
export interface FindingPlace {
  readonly column: 'remark' | 'outcome_note';
  readonly reviewId: string;
  readonly question: string;
}

/** Seals and opens what is said of a file in words, under the key of the child. */
@Injectable()
export class MonitoringTexts {
  constructor(private readonly children: ChildrenFacade) {}

  /** Null where nothing is said. @throws DomainError `not-permitted` when the actor does not hold the key. */
  seal({ childId, wrappedKey }: Keyed, place: FindingPlace, text: string | undefined): Buffer | null {
    if (text === undefined) return null;
    if (wrappedKey === null) throw new DomainError('not-permitted', 'child.key-not-open');
    return this.children.sealTextWith(wrappedKey, childId, whole(place), text);
  }

  /** Null when there is no text, or the actor does not hold the key. */
  open({ childId, wrappedKey }: Keyed, place: FindingPlace, sealed: Buffer | null): string | null {
    if (sealed === null || wrappedKey === null) return null;
    return this.children.openTextWith(wrappedKey, childId, whole(place), sealed);
  }
}

const whole = ({ column, reviewId, question }: FindingPlace) => ({
  table: 'monitoring.file_finding',
  column,
  row: `${reviewId} ${question}`,
});
