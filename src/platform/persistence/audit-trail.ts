import { newId } from '../../kernel/ids';
import type { Actor } from './actor';
import type { RequestFacts } from './request-facts';
import type { SeenResource } from './seen-resource';
import type { Statement } from './statement';

export const auditStatement: Statement = {
  name: 'audit',
  text: `insert into audit.entry (id, at, account_id, agency_id, roles, purpose, action, resource_kind, resource_id,
           resource_version, child_id, child_ids, decision, reason, request_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
};

/** Who looks or acts, and under which permission and purpose. */
export interface AuditedAct {
  readonly actor: Actor;
  readonly now: Date;
  readonly purpose: string;
  readonly permission: string;
  readonly facts: RequestFacts;
}

export type AuditDecision =
  { readonly decision: 'allowed' } | { readonly decision: 'refused'; readonly reason: string };

/** The values of one audit entry: a single resource by id and version, or a list by the children it showed. */
export function auditValues(
  act: AuditedAct,
  seen: readonly SeenResource[],
  outcome: AuditDecision,
): unknown[] {
  const [first] = seen;
  // What was read before an act and again after it is one thing, as it was last.
  const only = seen.every(({ kind, id }) => kind === first?.kind && id === first.id)
    ? seen.at(-1)
    : undefined;
  const children = [...new Set(seen.flatMap((resource) => resource.childId ?? []))];
  return [
    newId(),
    act.now,
    act.actor.accountId,
    act.actor.agencyId,
    act.actor.roles,
    act.purpose,
    act.permission,
    first?.kind ?? null,
    only?.id ?? null,
    only?.version ?? null,
    children.length === 1 ? children[0] : null,
    children.length > 1 ? children : null,
    outcome.decision,
    outcome.decision === 'refused' ? outcome.reason : null,
    act.facts.requestId,
  ];
}
