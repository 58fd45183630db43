import { DomainError } from '../../kernel/domain-error';

const WINDOW_SECONDS = 60;

/** How many requests one address may send in a minute, counted in this process: a rush does not reach the database. */
export class RateLimit {
  private readonly counts = new Map<string, number>();
  private endsAt = 0;

  /** @param most requests in a window; 0 sets no limit. */
  constructor(private readonly most: number) {}

  /** Counts a request; answers the headers that tell how many are left (IETF draft ratelimit-headers). */
  count(address: string, seconds = performance.now() / 1000): Readonly<Record<string, string>> {
    if (this.most === 0) return {};
    if (seconds >= this.endsAt) this.begin(seconds);
    const used = (this.counts.get(address) ?? 0) + 1;
    this.counts.set(address, used);
    const left = Math.max(0, this.most - used);
    return {
      'ratelimit-policy': `"address";q=${this.most};w=${WINDOW_SECONDS}`,
      ratelimit: `"address";r=${left};t=${this.secondsLeft(seconds)}`,
    };
  }

  /** The refusal for an address that has used up its window. */
  refusalFor(address: string, seconds = performance.now() / 1000): DomainError | undefined {
    if (this.most === 0 || (this.counts.get(address) ?? 0) <= this.most) return undefined;
    return new DomainError('too-many', 'too-many-requests', { retryAfter: this.secondsLeft(seconds) });
  }

  private begin(seconds: number): void {
    this.counts.clear();
    this.endsAt = seconds + WINDOW_SECONDS;
  }

  private secondsLeft(seconds: number): number {
    return Math.max(1, Math.ceil(this.endsAt - seconds));
  }
}
