import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { outcomeOf, type Attempted } from '../domain/attempt-outcome';
import { AddressNotAllowed, FindAddress } from './find-address';

const MOST_MILLISECONDS = 10_000;

/** What is posted. */
export interface Posted {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Posts a message once, to the very address that was checked: the name is not asked again, nobody follows a redirection, and of
 * the answer the status is read, when one may come back, and nothing else.
 */
@Injectable()
export class PostNotice {
  constructor(private readonly addresses: FindAddress) {}

  /** Never throws: what went wrong is the outcome. */
  async post(posted: Posted): Promise<Attempted> {
    const signal = AbortSignal.timeout(MOST_MILLISECONDS);
    try {
      const url = new URL(posted.url);
      const address = await Promise.race([this.addresses.of(url), aborted(signal)]);
      const options = { signal, lookup: pinned(address), agent: false };
      const { status, retryAfter } = await send(url, posted, options);
      return { outcome: outcomeOf(status), status, retryAfter };
    } catch (error) {
      return { outcome: signal.aborted ? 'timed-out' : outcomeOfFault(error), status: null };
    }
  }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('timed out')), { once: true });
  });

/** Answers every question for the name with the address that was checked. */
const pinned =
  ({ address, family }: LookupAddress): LookupFunction =>
  (_name, options, answer) =>
    options.all ? answer(null, [{ address, family }]) : answer(null, address, family);

/** What is read of an answer. */
type Answered = Pick<Attempted, 'retryAfter'> & { readonly status: number };

function send(url: URL, { body, headers }: Posted, options: RequestOptions): Promise<Answered> {
  const request = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const answered = (response: IncomingMessage) => {
      resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] });
      response.destroy();
    };
    const length = Buffer.byteLength(body);
    request(url, { ...options, method: 'POST', headers: { ...headers, 'content-length': length } }, answered)
      .on('error', reject)
      .end(body);
  });
}

const NOT_TRUSTED = /CERT|SELF_SIGNED|ISSUER|ALTNAME|^ERR_TLS|^ERR_SSL/;

function outcomeOfFault(error: unknown): Attempted['outcome'] {
  if (error instanceof AddressNotAllowed) return 'address-not-allowed';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && NOT_TRUSTED.test(code) ? 'not-trusted' : 'not-reached';
}
