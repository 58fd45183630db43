import { randomUUID } from 'node:crypto';
import type { TestApp } from '../app';
import { textOfPdf } from '../pdf-text';

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  /** Of a printed file, what stands on its pages. */
  readonly text: string;
  readonly headers: Headers;
}

export interface Question {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks the API over a kept connection, without looking at the contract: for asking thousands of times. */
export async function ask(test: TestApp, token: string | undefined, question: Question): Promise<Answer> {
  const { method, path, body, headers } = question;
  const response = await fetch(`${test.url}${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(method === 'GET' ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      ...headers,
    },
    body: method === 'GET' ? undefined : JSON.stringify(body ?? {}),
  });
  return { status: response.status, text: await textOf(response), headers: response.headers };
}

async function textOf(response: Response): Promise<string> {
  const isPrinted = response.headers.get('content-type') === 'application/pdf';
  return isPrinted ? textOfPdf(Buffer.from(await response.arrayBuffer())) : response.text();
}
