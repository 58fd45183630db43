import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { KnownCase } from '../../cases';
import { ChildrenFacade } from '../../children';

type Keyed = Pick<KnownCase, 'childId' | 'wrappedKey'>;

/** Where a text stands; where a row has no id of its own, its whole key names it. */
export interface TextPlace {
  readonly table:
    | 'assessment'
    | 'assessment_answer'
    | 'safety_step'
    | 'plan'
    | 'plan_goal'
    | 'plan_activity'
    | 'plan_signature'
    | 'plan_transition';
  readonly column: string;
  readonly row: string;
}

/** Seals and opens what is told in words, under the key of the child. */
@Injectable()
export class CaseTexts {
  constructor(private readonly children: ChildrenFacade) {}

  /** @throws DomainError `not-permitted` when the actor does not hold the key. */
  seal({ childId, wrappedKey }: Keyed, { table, ...place }: TextPlace, text: string): Buffer {
    if (wrappedKey === null) throw new DomainError('not-permitted', 'child.key-not-open');
    return this.children.sealTextWith(wrappedKey, childId, { table: `case_plans.${table}`, ...place }, text);
  }

  /** Null when there is no text, or the actor does not hold the key. */
  open({ childId, wrappedKey }: Keyed, { table, ...place }: TextPlace, sealed: Buffer | null): string | null {
    if (sealed === null || wrappedKey === null) return null;
    return this.children.openTextWith(
      wrappedKey,
      childId,
      { table: `case_plans.${table}`, ...place },
      sealed,
    );
  }
}
