import { createHash, createHmac, randomBytes, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { type Opening, WorkOpening } from '../../../platform/persistence/work-opening';
import { Keys } from '../../../platform/security/keys';
import { ACCESS_TOKEN_SECONDS, AccessTokens } from '../security/access-tokens';
import { Passwords } from '../security/passwords';
import { refuseWhenThrottled, throttleWindow, type Failures } from '../security/throttle';

/** A sign-in lasts at most twelve hours, one long day of duty. */
const SESSION_HOURS = 12;

/** The one account of a sign-in name, once its password was found right. */
export interface SignedIn {
  readonly accountId: string;
  readonly mustChangePassword: boolean;
}

export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresIn: number;
  readonly mustChangePassword: boolean;
}

interface AccountRow {
  account_id: string;
  password_hash: string;
  must_change: boolean;
  usable: boolean;
}

interface RotatedRow {
  outcome: string;
  session_id: string;
  account_id: string;
  must_change: boolean;
}

/** Signing in, staying signed in, signing out. Tells nobody which accounts exist. */
@Injectable()
export class SignIn {
  private readonly attemptKey: KeyObject;

  constructor(
    private readonly opening: WorkOpening,
    private readonly passwords: Passwords,
    private readonly tokens: AccessTokens,
    private readonly clock: Clock,
    keys: Keys,
  ) {
    this.attemptKey = keys.derived('sign-in-attempt');
  }

  /** @throws DomainError `not-signed-in` alike for an unknown name, a wrong password and a disabled account; `too-many`. */
  async check(name: string, password: string, address: string): Promise<SignedIn> {
    const now = this.clock.now();
    // What is looked up is what is counted: the database folds some letters, such as a dotted I, that we do not.
    const folded = name.toLowerCase();
    const keys = [this.keyOf(`name ${folded}`), this.keyOf(`address ${address}`)];
    const [failures, account] = await this.look(folded, keys, now);
    refuseWhenThrottled(failures);
    const matches = await this.passwords.matches(password, account?.password_hash);
    const succeeded = matches && account?.usable === true;
    refuseWhenThrottled(await this.note(keys, now, succeeded));
    if (!succeeded) throw new DomainError('not-signed-in', 'sign-in-failed');
    return { accountId: account.account_id, mustChangePassword: account.must_change };
  }

  async begin({ accountId, mustChangePassword }: SignedIn): Promise<TokenPair> {
    const sessionId = newId();
    const refreshToken = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const until = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    const values = [sessionId, accountId, hashOf(refreshToken), now, until];
    await this.opening.alone([call('select access.begin_session($1, $2, $3, $4, $5)', values)]);
    return this.pair({ accountId, sessionId, mustChangePassword }, refreshToken);
  }

  /** @throws DomainError `not-signed-in` when the token is unknown, out of time or was used before. */
  async refresh(token: string): Promise<TokenPair> {
    const successor = randomBytes(32).toString('base64url');
    const values = [hashOf(token), hashOf(successor), this.clock.now()];
    const [result] = await this.opening.alone([
      call('select * from access.rotate_token($1, $2, $3)', values),
    ]);
    const row = result?.rows[0] as RotatedRow | undefined;
    if (row?.outcome !== 'rotated') throw new DomainError('not-signed-in', 'refresh-token-not-valid');
    const account = {
      accountId: row.account_id,
      sessionId: row.session_id,
      mustChangePassword: row.must_change,
    };
    return this.pair(account, successor);
  }

  async end(token: string): Promise<void> {
    await this.opening.alone([
      call('select access.end_session_of($1, $2)', [hashOf(token), this.clock.now()]),
    ]);
  }

  /** Answers what had failed until then: of many attempts at once, the later ones are stopped here. */
  private async note(keys: Buffer[], now: Date, succeeded: boolean): Promise<Failures> {
    const [failures] = await this.opening.alone([
      call('select * from access.recent_failures($1, $2, $3)', [...keys, throttleWindow(now)]),
      call('select access.note_attempt($1, $2, $3, $4, $5)', [newId(), ...keys, now, succeeded]),
    ]);
    return failures?.rows[0] as Failures;
  }

  private async look(name: string, keys: Buffer[], now: Date): Promise<[Failures, AccountRow | undefined]> {
    const [failures, account] = await this.opening.alone([
      call('select * from access.recent_failures($1, $2, $3)', [...keys, throttleWindow(now)]),
      call('select * from access.account_to_sign_in($1)', [name]),
    ]);
    return [failures?.rows[0] as Failures, account?.rows[0] as AccountRow | undefined];
  }

  private pair(account: SignedIn & { sessionId: string }, refreshToken: string): TokenPair {
    return {
      accessToken: this.tokens.sign(account),
      refreshToken,
      expiresIn: ACCESS_TOKEN_SECONDS,
      mustChangePassword: account.mustChangePassword,
    };
  }

  private keyOf(text: string): Buffer {
    return createHmac('sha256', this.attemptKey).update(text).digest();
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const call = (text: string, values: unknown[]): Opening => ({ statement: { text }, values });
