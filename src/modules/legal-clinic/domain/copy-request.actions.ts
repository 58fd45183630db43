import { DomainError } from '../../../kernel/domain-error';
import {
  copyRequestLifecycle,
  type CopyRequestAction,
  type CopyRequestState,
} from './copy-request.lifecycle';

/** What people do with a request. */
export const COPY_REQUEST_ACTS = ['answer', 'refuse', 'withdraw'] as const satisfies CopyRequestAction[];
export type CopyRequestAct = (typeof COPY_REQUEST_ACTS)[number];

/** Can it be done now? A closed act says by code why. */
export interface CopyRequestAvailability {
  readonly action: CopyRequestAct;
  readonly open: boolean;
  readonly because?: string;
}

/** Answers the state it leads to. @throws DomainError `not-open` where it was answered, or has lapsed. */
export function requireOpen(act: CopyRequestAct, state: CopyRequestState): CopyRequestState {
  const next = copyRequestLifecycle.next(state, act);
  if (next === undefined) throw new DomainError('not-open', closed(act));
  return next;
}

/** For each permitted act whether it is open now. */
export const availableActs = (
  state: CopyRequestState,
  permitted: readonly CopyRequestAct[],
): CopyRequestAvailability[] =>
  permitted.map((action) =>
    copyRequestLifecycle.next(state, action) === undefined
      ? { action, open: false, because: closed(action) }
      : { action, open: true },
  );

const closed = (act: CopyRequestAct): string => `copy-request.not-open-for-${act}`;
