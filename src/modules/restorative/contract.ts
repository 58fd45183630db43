import type { DomainEvent } from '../../kernel/domain-event';
import type { RestorativeAction } from './domain/restorative.lifecycle';

/** Ids and an instant; never who was harmed, or a word. Version 1. */
interface ToldProcess {
  readonly id: string;
  readonly caseId: string;
  readonly childId: string;
}

const EVENT_OF: Partial<Record<RestorativeAction | 'open', string>> = {
  open: 'restorative-process.opened.v1',
  hold: 'restorative-process.held.v1',
  agree: 'restorative-process.agreed.v1',
  fulfil: 'restorative-process.fulfilled.v1',
  end: 'restorative-process.ended.v1',
};

/** An event about a restorative process; undefined for what only those who work on it need to know. */
export function restorativeEvent(
  act: RestorativeAction | 'open',
  { id, caseId, childId }: ToldProcess,
  at: Date,
): DomainEvent | undefined {
  const type = EVENT_OF[act];
  if (type === undefined) return undefined;
  return {
    type,
    subject: { kind: 'restorative-process', id },
    facts: { caseId, childId, at: at.toISOString() },
  };
}
