import { Injectable } from '@nestjs/common';
import { Algorithm, hash, verify } from '@node-rs/argon2';
import { DomainError } from '../../../kernel/domain-error';

/** OWASP Password Storage Cheat Sheet: Argon2id; 64 MiB, three passes. */
const COST = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const AT_ONCE = 4;
const LONGEST_QUEUE = 100;

/** Hashes and checks passwords, a few at a time, so that a rush at sign-in cannot take all the memory. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private nobody: Promise<string> | undefined;

  async hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, COST));
  }

  /** Checks against a hash; without one it works just as long and answers no, so that timing tells nothing. */
  async matches(password: string, known: string | undefined): Promise<boolean> {
    this.nobody ??= this.hash('nobody signs in with this');
    const against = known ?? (await this.nobody);
    const same = await this.inTurn(() => verify(against, password));
    return same && known !== undefined;
  }

  private async inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.waiting.length >= LONGEST_QUEUE)
      throw new DomainError('unavailable', 'sign-in-busy', { retryAfter: 5 });
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running += 1;
    try {
      return await task();
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}
