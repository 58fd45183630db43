import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Work } from '../../../platform/persistence/work';

/**
 * A row that is about to change, provided that it is there and that the caller has seen its present version.
 *
 * @throws DomainError `not-found`, `precondition-required` or `changed-since`.
 */
export function lockedRow<Row extends { readonly version: number }>(work: Work, row: Row | undefined): Row {
  if (!row) throw new DomainError('not-found', 'not-found');
  requireMatch(work.facts.ifMatch, row.version);
  return row;
}
