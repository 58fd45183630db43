import type { ListFilters } from '../../../platform/persistence/page-statement';
import type { CopyRequestState } from '../domain/copy-request.lifecycle';

export interface CopyRequestFilter {
  readonly state?: CopyRequestState;
  readonly mandateId?: string;
  readonly changedSince?: string;
}

export const COPY_REQUEST_FILTERS: ListFilters<CopyRequestFilter> = {
  state: (value) => `t.state = ${value}`,
  mandateId: (value) => `t.mandate_id = ${value}`,
  changedSince: (value) => `t.updated_at > ${value}`,
};

/** Whose requests a list shows: those of the clinic that asks, or those of the centre that is asked. */
export const COPY_REQUESTS_OF = {
  clinic: 't.clinic_agency_id = $1',
  centre: 't.centre_agency_id = $1',
} as const;
export type CopyRequestSide = keyof typeof COPY_REQUESTS_OF;

/** What waits for who coordinates a centre; $1 agency. */
export const COPIES_TO_ANSWER = `t.centre_agency_id = $1 and t.state = 'requested'`;
