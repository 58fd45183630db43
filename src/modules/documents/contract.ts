import type { DomainEvent } from '../../kernel/domain-event';
import type { Work } from '../../platform/persistence/work';

const EVENT_OF = {
  describe: 'document.described.v1',
  upload: 'document.uploaded.v1',
  withdraw: 'document.withdrawn.v1',
} as const;

/** What every event of a paper says: ids and codes; never a child, a title or a digest. Version 1. */
interface ToldDocument {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly agencyId: string;
  readonly editions: number;
}

/** An event about one paper. */
export const documentEvent = (
  act: keyof typeof EVENT_OF,
  { id, kind, state, agencyId, editions }: ToldDocument,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF[act],
  subject: { kind: 'document', id },
  facts: { agencyId, kind, state, editions, at: at.toISOString() },
});

/** A paper as other modules know it. */
export interface KnownDocument {
  readonly childId: string;
  readonly subjectId: string;
  /** Code of list document-kinds. */
  readonly kind: string;
}

/**
 * Finds the case of something that is no file by itself, such as a session: undefined when the actor does not see it, or the
 * child has no part in it.
 */
export type FindsCase = (work: Work, id: string, childId: string) => Promise<string | undefined>;
