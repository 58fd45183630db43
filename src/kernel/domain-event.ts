/** Something that happened, for others to know: ids, codes and dates only, never names or free text. */
export interface DomainEvent {
  /** Dotted past tense with its version: `referral.submitted.v1`. */
  readonly type: string;
  /** The file it is about; events of one file are delivered in order. */
  readonly subject: { readonly kind: string; readonly id: string };
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
}
