import type { DomainEvent } from '../../kernel/domain-event';

const EVENT_OF = {
  make: 'family-link.made.v1',
  revoke: 'family-link.revoked.v1',
} as const;

/** What every event of a link says: that it is, and of which case; never a secret or a child. Version 1. */
interface MadeLink {
  readonly id: string;
  readonly caseId: string;
}

/** An event about one link to the page for a family. */
export const familyLinkEvent = (
  act: keyof typeof EVENT_OF,
  { id, caseId }: MadeLink,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF[act],
  subject: { kind: 'family-link', id },
  facts: { caseId, at: at.toISOString() },
});
