export type Language = 'az' | 'en' | 'ru';

/** What one request carries beside its body; set once when it arrives. */
export interface RequestFacts {
  /** Echoed as `X-Request-Id` and kept in the audit entry. */
  readonly requestId: string;
  /** W3C Trace Context trace id, 32 hexadecimal digits. */
  readonly traceId: string;
  readonly language: Language;
  /** `Purpose-Of-Use` as sent, or null when the default of the role applies. */
  readonly purpose: string | null;
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
  readonly idempotencyKey: string | undefined;
}
