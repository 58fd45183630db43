/** Why a request cannot be done; the HTTP layer turns each kind into one status. */
export type ErrorKind =
  | 'malformed' // 400
  | 'not-signed-in' // 401
  | 'not-permitted' // 403
  | 'not-found' // 404: not there, or not yours
  | 'not-open' // 409: the lifecycle has no such move now
  | 'rule-broken' // 409: the facts do not allow it
  | 'duplicate' // 409
  | 'changed-since' // 412
  | 'precondition-required' // 428
  | 'invalid' // 422
  | 'too-many' // 429
  | 'unavailable'; // 503

/** A fault at one field: where (RFC 6901 pointer) and which stable code. Never the value. */
export interface FieldFault {
  readonly pointer: string;
  readonly code: string;
}

export interface ErrorExtras {
  readonly fields?: readonly FieldFault[];
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number;
  /** The legal or policy source that the refusal rests on. */
  readonly citation?: string;
}

/** A refusal with a stable code that reads as an address: `referral.child-consent-not-recorded`. Holds no personal data. */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly extras: ErrorExtras = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}
