/** A keyed token, and how much it says when two identities share it: a sound little, a number nearly all. */
export interface WeightedToken {
  readonly token: Buffer;
  readonly weight: number;
}
