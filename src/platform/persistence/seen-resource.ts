/** One resource that a request read or changed, for the audit entry. */
export interface SeenResource {
  readonly kind: string;
  readonly id: string | null;
  readonly version?: number;
  readonly childId?: string | null;
}
